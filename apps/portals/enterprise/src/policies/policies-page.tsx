import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, Loading, PageHeader, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterprisePoliciesQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { LIGHT } from './policy-states.ts';

const Policies = graphql(`
  query EnterprisePolicies($after: String) {
    policyDeliveries(first: 30, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        state
        deliveredAt
        viewerCan
        policy {
          id
          title
          summary
          withoutApplication
        }
      }
    }
  }
`);

type Delivery = EnterprisePoliciesQuery['policyDeliveries']['nodes'][number];
const GROUPS = ['mine', 'waiting', 'closed'] as const;

/** Policies that the enterprise qualifies for: what it can do first, then what the zone does, then what is done. */
export default function PoliciesPage() {
  const say = useText();
  const { data, error, refetch, fetchMore } = useQuery(Policies);
  if (!data) return error ? <ErrorState text={say('policy.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  const { nodes, totalCount, pageInfo } = data.policyDeliveries;
  const mine = nodes.filter((delivery) => groupOf(delivery) === 'mine').length;
  return (
    <>
      <PageHeader title={say('policy.title')} brief={totalCount > 0 ? say('policy.brief', { total: totalCount, mine }) : undefined} actions={<Link className="en-button" to="/enterprise/policies/profile">{say('policy.profile')}</Link>} />
      {totalCount === 0 && <EmptyState text={say('policy.none')} action={<Link to="/enterprise/policies/profile">{say('policy.profile')}</Link>} />}
      {GROUPS.map((group) => ({ group, own: nodes.filter((delivery) => groupOf(delivery) === group) }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <section key={group}>
            <Head title={say(`policy.group.${group}`)} note={say('home.items', { count: own.length })} />
            <ul className="en-issues all">
              {own.map((delivery) => (
                <PolicyLine key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          </section>
        ))}
      {pageInfo.hasNextPage && (
        <button type="button" className="en-button en-more" onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          {say('me.more')}
        </button>
      )}
    </>
  );
}

function PolicyLine({ delivery }: { delivery: Delivery }) {
  const say = useText();
  const { today } = useOwn();
  return (
    <li className="en-issue">
      <StateMark light={LIGHT[delivery.state]} text="" />
      <Link to={`/enterprise/policies/${delivery.id}`}>{delivery.policy.title}</Link>
      <span>{delivery.policy.summary}</span>
      <span>
        {say(`policy.state.${delivery.state}`)}　{formatInstant(delivery.deliveredAt, today)}
      </span>
    </li>
  );
}

function groupOf({ state, viewerCan }: Delivery): (typeof GROUPS)[number] {
  if (state === 'FULFILLED') return 'closed';
  return viewerCan.includes('APPLY') ? 'mine' : 'waiting';
}
