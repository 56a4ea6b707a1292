import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, formatDay, formatShare, Loading, PageHeader, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { RatingPageQuery } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { CloseCycle } from './close-cycle.tsx';
import { OpenCycle } from './open-cycle.tsx';

const RatingPageDocument = graphql(`
  query RatingPage($first: Int! = 20, $after: String) {
    zone {
      id
      today
    }
    evaluationCycles(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        period
        status
        closesOn
        eligibleEnterprises
        votingEnterprises
        version
        viewerCan
        award {
          id
          winners {
            score
            secretary {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export type Cycle = RatingPageQuery['evaluationCycles']['nodes'][number];

/** The months of evaluation, newest first. */
export default function RatingPage() {
  const say = useText();
  const { viewer } = useSession();
  const [isOpening, setOpening] = useState(false);
  const [closing, setClosing] = useState<Cycle | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(RatingPageDocument, { fetchPolicy: 'cache-and-network' });
  const cycles = data?.evaluationCycles;
  const today = data?.zone?.today ?? '';
  const readsExperience = ['SUPERVISOR', 'LEADER'].some((role) => viewer.roles.includes(role));
  return (
    <>
      <PageHeader
        title={say('rating.title')}
        brief={say('rating.brief')}
        actions={
          <>
            {cycles && cycles.nodes.length > 0 && <SaveList document={RatingPageDocument} variables={{}} page={(data) => data.evaluationCycles} name={`${say('rating.title')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />}
            {readsExperience && (
              <Link className="of-link-button" to="/officials/rating/experience">
                {say('rating.experience')}
              </Link>
            )}
            {viewer.roles.includes('SUPERVISOR') && <Button onClick={() => setOpening(true)}>{say('rating.open')}</Button>}
          </>
        }
      />
      {error && !cycles && <ErrorState text={say('rating.failed')} onRetry={() => void refetch()} />}
      {!error && !cycles && <Loading lines={6} />}
      {cycles?.nodes.length === 0 && <EmptyState text={say('rating.none')} />}
      {cycles && cycles.nodes.length > 0 && (
        <>
          <CycleTable cycles={cycles.nodes} today={today} onClose={setClosing} />
          {cycles.pageInfo.hasNextPage && (
            <LoadMore shown={cycles.nodes.length} total={cycles.totalCount} hasMore onMore={() => fetchMore({ variables: { after: cycles.pageInfo.endCursor } })} />
          )}
        </>
      )}
      {isOpening && <OpenCycle today={today} onClose={() => setOpening(false)} />}
      {closing && <CloseCycle cycle={closing} onClose={() => setClosing(null)} reload={() => void refetch()} />}
    </>
  );
}

function CycleTable(props: { cycles: readonly Cycle[]; today: string; onClose: (cycle: Cycle) => void }) {
  const say = useText();
  return (
    <table className="gx-table of-cycles">
      <thead>
        <tr>
          <th scope="col">{say('rating.period')}</th>
          <th scope="col">{say('rating.status')}</th>
          <th scope="col" className="n">{say('rating.votes')}</th>
          <th scope="col" className="of-wide">{say('rating.gold')}</th>
          <th scope="col">
            <span className="gx-hidden">{say('rating.action')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.cycles.map((cycle) => (
          <CycleLine key={cycle.id} cycle={cycle} today={props.today} onClose={() => props.onClose(cycle)} />
        ))}
      </tbody>
    </table>
  );
}

function CycleLine({ cycle, today, onClose }: { cycle: Cycle; today: string; onClose: () => void }) {
  const say = useText();
  const { votingEnterprises: votes, eligibleEnterprises: eligible, status, award } = cycle;
  const winners = namesOf(award, say);
  return (
    <tr>
      <th scope="row">
        <Link to={`/officials/rating/${cycle.id}`}>{cycle.period}</Link>
        {winners && <div className="of-narrow gx-note">{winners}</div>}
      </th>
      <td>
        <StateMark light={status === 'CLOSED' ? 'DONE' : 'ON_TIME'} text={say(`rating.statusName.${status}`)} />
        {status === 'OPEN' && today < cycle.closesOn && <div className="gx-note">{say('rating.closableFrom', { date: formatDay(cycle.closesOn, today) })}</div>}
      </td>
      <td className="n">
        {eligible === 0 ? (
          <span className="gx-note">{say('rating.noneEligible')}</span>
        ) : (
          <>
            {votes} / {eligible}　{formatShare(votes / eligible)}
          </>
        )}
      </td>
      <td className="of-wide">{winners ?? <span className="gx-note">{say(status === 'CLOSED' ? 'rating.noAward' : 'rating.notYet')}</span>}</td>
      <td className="of-act">
        {cycle.viewerCan.includes('CLOSE') && (
          <Button size="small" type="primary" onClick={onClose} aria-label={say('rating.closeTitle', { period: cycle.period })}>
            {say('rating.end')}
          </Button>
        )}
      </td>
    </tr>
  );
}

const namesOf = (award: Cycle['award'], say: ReturnType<typeof useText>) => award?.winners.map(({ secretary }) => secretary.name).join(say('issues.and'));

const COLUMNS = ['period', 'status', 'votes', 'eligible', 'gold'] as const;

const sheetOf = (cycles: readonly Cycle[], say: ReturnType<typeof useText>) => [
  COLUMNS.map((column) => say(`rating.${column}`)),
  ...cycles.map(({ period, status, votingEnterprises, eligibleEnterprises, award }) => [period, say(`rating.statusName.${status}`), votingEnterprises, eligibleEnterprises, namesOf(award, say) ?? null]),
];
