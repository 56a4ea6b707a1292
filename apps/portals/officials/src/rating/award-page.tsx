import { useQuery } from '@apollo/client/react';
import { Columns, EmptyState, ErrorState, formatDay, Loading, NotFound, PageHeader } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { AwardPageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { HowComputed, Recomputable, Robustness } from './award-aside.tsx';
import { AwardStrip } from './award-strip.tsx';
import { CloseCycle } from './close-cycle.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { two } from './numbers.ts';
import { ScoreTable } from './score-table.tsx';

const AwardPageDocument = graphql(`
  query AwardPage($id: ID!) {
    zone {
      id
      today
    }
    evaluationCycle(id: $id) {
      id
      period
      status
      closesOn
      eligibleEnterprises
      votingEnterprises
      version
      viewerCan
      rules {
        k
        minimumEnterprises
        formulaVersion
        enterpriseWeight
      }
      award {
        id
        version
        zoneMean
        ballots
        enterprises
        lead
        pooledError
        leaveOneOutChanges
        sha256
        computedAt
        viewerCan
        lastRecomputation {
          at
          by
          identical
        }
        scores {
          rank
          enterprises
          rawMean
          score
          eligible
          gold
          secretary {
            id
            name
            department {
              id
              name {
                zh
                en
              }
            }
          }
          dimensions {
            dimension
            weight
            rawMean
            score
          }
        }
      }
    }
  }
`);

export type Cycle = NonNullable<AwardPageQuery['evaluationCycle']>;
export type Award = NonNullable<Cycle['award']>;
export type Score = Award['scores'][number];

/** The gold secretary of a month and how it came about. */
export default function AwardPage() {
  const say = useText();
  const { cycleId = '' } = useParams();
  const { data, error, refetch } = useQuery(AwardPageDocument, { variables: { id: cycleId }, fetchPolicy: 'cache-and-network' });
  if (error && !data?.evaluationCycle) return <ErrorState text={say('rating.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const cycle = data.evaluationCycle;
  if (!cycle) return <NotFound action={<Link to="/officials/rating">{say('rating.title')}</Link>} />;
  const today = data.zone?.today ?? '';
  if (!cycle.award) return <WithoutAward cycle={cycle} today={today} reload={() => void refetch()} />;
  return <WithAward cycle={cycle} award={cycle.award} today={today} />;
}

function useTitle(): (period: string) => string {
  const say = useText();
  return (period) => say('rating.awardTitle', { period, month: Number(period.slice(5)) });
}

function WithAward({ cycle, award, today }: { cycle: Cycle; award: Award; today: string }) {
  const say = useText();
  const title = useTitle();
  const { k, minimumEnterprises } = cycle.rules;
  return (
    <>
      <PageHeader
        title={title(cycle.period)}
        brief={say('rating.awardBrief', { enterprises: award.enterprises, ballots: award.ballots, secretaries: award.scores.length, mean: two(award.zoneMean), k })}
      />
      <AwardStrip award={award} minimum={minimumEnterprises} k={k} />
      <Columns
        aside={
          <>
            <HowComputed cycle={cycle} award={award} />
            <Recomputable award={award} today={today} />
          </>
        }
      >
        <ScoreTable award={award} minimum={minimumEnterprises} />
        <DimensionTable award={award} />
        <Robustness award={award} minimum={minimumEnterprises} />
      </Columns>
    </>
  );
}

function WithoutAward({ cycle, today, reload }: { cycle: Cycle; today: string; reload: () => void }) {
  const say = useText();
  const title = useTitle();
  const [isClosing, setClosing] = useState(false);
  const { votingEnterprises: votes, eligibleEnterprises: eligible, status } = cycle;
  const { minimumEnterprises: minimum, k } = cycle.rules;
  return (
    <>
      <PageHeader
        title={title(cycle.period)}
        brief={say('rating.turnout', { votes, eligible })}
        actions={
          cycle.viewerCan.includes('CLOSE') && (
            <Button type="primary" onClick={() => setClosing(true)}>
              {say('rating.close')}
            </Button>
          )
        }
      />
      <EmptyState text={status === 'OPEN' ? say('rating.stillOpen', { date: formatDay(cycle.closesOn, today), minimum, k }) : say('rating.tooFew', { minimum })} />
      {isClosing && <CloseCycle cycle={cycle} onClose={() => setClosing(false)} reload={reload} />}
    </>
  );
}
