import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, formatDay, formatMoney, Loading, Section, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { StrategicTargetsQuery } from '../generated/graphql.ts';
import { SaveList } from '../parts/save-list.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';

const StrategicTargetsDocument = graphql(`
  query StrategicTargets($first: Int! = 20, $after: String) {
    zone {
      id
      today
    }
    leads(first: $first, after: $after, filter: { priority: NUMBER_ONE }) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        stage
        daysInStage
        stageLight
        priorityReason
        plannedInvestment {
          amount
          currency
        }
        enterprise {
          id
          shortName
          sample
        }
        owner {
          id
          name
        }
        nextStep {
          title
          dueOn
          light
          waitingFor
        }
      }
    }
  }
`);

type Target = StrategicTargetsQuery['leads']['nodes'][number];

/** The zone's number-one projects on top of everything: where each stands, what comes next, and who does it. */
export function StrategicTargets() {
  const say = useText();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(StrategicTargetsDocument, { fetchPolicy: 'cache-and-network' });
  const targets = data?.leads.nodes ?? [];
  const today = data?.zone?.today ?? '';
  return (
    <Section
      title={say('figures.numberOne')}
      note={data && say('figures.numberOneNote', { count: targets.length })}
      more={targets.length > 0 && <SaveList small document={StrategicTargetsDocument} variables={{}} page={(data) => data.leads} name={`${say('figures.numberOne')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />}
    >
      {error && !data && <ErrorState text={say('figures.failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={3} />}
      {data && targets.length === 0 && <EmptyState text={say('figures.numberOneNone')} />}
      <ol className="fg-targets">
        {targets.map((target, index) => (
          <li key={target.id}>
            <span className="fg-number">{index + 1}</span>
            <span className="fg-what">
              <Link to={`/officials/leads/${target.id}`}>{target.title}</Link>
              <span className="gx-note">
                <SampleName enterprise={target.enterprise} />　{target.plannedInvestment && formatMoney(target.plannedInvestment, language)}
              </span>
              {target.priorityReason && <span className="gx-note of-wide">{target.priorityReason}</span>}
            </span>
            <StateMark light={target.stageLight} text={say('figures.standsFor', { stage: say(`leads.stage.${target.stage}`), days: target.daysInStage })} />
            <NextStep target={target} today={today} />
            <span className="fg-who">{target.owner?.name}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function NextStep({ target: { nextStep }, today }: { target: Target; today: string }) {
  const say = useText();
  if (!nextStep) return <StateMark light="NOT_STARTED" text={say('chains.noNextStep')} />;
  return (
    <span>
      <StateMark light={nextStep.light} text={formatDay(nextStep.dueOn, today)} />　{nextStep.title}
      {nextStep.waitingFor && <span className="gx-note">　{say('leads.waiting', { who: nextStep.waitingFor })}</span>}
    </span>
  );
}

const sheetOf = (targets: readonly Target[], say: ReturnType<typeof useText>): (string | number)[][] => [
  ['#', say('figures.name'), say('leads.enterprise'), say('figures.investment'), say('leads.column.currency'), say('figures.stage'), say('leads.nextStep'), say('figures.day'), say('leads.owner')],
  ...targets.map(({ title, enterprise, plannedInvestment, stage, nextStep, owner }, index) => [
    index + 1,
    title,
    enterprise.shortName,
    plannedInvestment?.amount ?? '',
    plannedInvestment?.currency ?? '',
    say(`leads.stage.${stage}`),
    nextStep?.title ?? '',
    nextStep?.dueOn ?? '',
    owner?.name ?? '',
  ]),
];
