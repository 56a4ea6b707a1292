import { useQuery } from '@apollo/client/react';
import { ListRow, RowGroup } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { WaitingMattersQuery } from '../generated/graphql.ts';
import { Due } from '../parts/due.tsx';
import { useText } from '../texts.ts';

const WaitingMattersDocument = graphql(`
  query WaitingMatters($soon: Date!) {
    breached: obligations(first: 10, filter: { party: ZONE, state: BREACHED }) {
      nodes {
        id
        ...WaitingMatter_Obligation
      }
    }
    open: obligations(first: 10, filter: { party: ZONE, state: OPEN, dueBy: $soon }) {
      nodes {
        id
        ...WaitingMatter_Obligation
      }
    }
    incentiveTermsToReview {
      id
      text
      kind
      viewerCan
      lead {
        id
        title
      }
    }
  }
`);
const WaitingMatter = graphql(`
  fragment WaitingMatter_Obligation on Obligation {
    id
    clause
    dueOn
    state
    light
    kind
    owner {
      id
      name
    }
    agreement {
      id
      title
    }
  }
`);

const SOON_DAYS = 30;
const soon = (today: string) => new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);

/** What the zone owes and has not done or must do within a month, and terms that wait for this viewer's review. */
export function WaitingMatters({ today }: { today: string }) {
  const say = useText();
  const { data } = useQuery(WaitingMattersDocument, { variables: { soon: soon(today) }, fetchPolicy: 'cache-and-network' });
  const owed = [...(data?.breached.nodes ?? []), ...(data?.open.nodes ?? [])].map((one) => getFragmentData(WaitingMatter, one));
  const toReview = (data?.incentiveTermsToReview ?? []).filter(({ viewerCan }) => viewerCan.includes('REVIEW'));
  return (
    <div className="ag-due">
      {owed.length > 0 && (
        <RowGroup title={say('agreements.due.title')} count={owed.length}>
          {owed.map((one) => (
            <ListRow
              key={one.id}
              light={one.light}
              kind={say(one.state === 'BREACHED' ? 'agreements.due.breached' : `agreements.obligationKind.${one.kind}`)}
              title={one.clause}
              who={`${one.owner?.name ?? ''}　${one.agreement.title}`}
              when={<Due light={one.light} dueOn={one.dueOn} today={today} />}
              action={<Link to={`/officials/leads/agreements/${one.agreement.id}`} aria-label={`${say('agreements.due.see')} ${one.clause}`}>{say('agreements.due.see')}</Link>}
            />
          ))}
        </RowGroup>
      )}
      {toReview.length > 0 && <ToReview terms={toReview} />}
    </div>
  );
}

function ToReview({ terms }: { terms: WaitingMattersQuery['incentiveTermsToReview'] }) {
  const say = useText();
  return (
    <RowGroup title={say('agreements.due.review')} count={terms.length}>
      {terms.map((term) => (
        <ListRow
          key={term.id}
          light="NOT_STARTED"
          kind={say(`agreements.incentiveKind.${term.kind}`)}
          title={term.text}
          who={term.lead.title}
          action={<Link to={`/officials/leads/agreements/lead/${term.lead.id}`} aria-label={`${say('agreements.due.reviewNow')} ${term.text}`}>{say('agreements.due.reviewNow')}</Link>}
        />
      ))}
    </RowGroup>
  );
}
