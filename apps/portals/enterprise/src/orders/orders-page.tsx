import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@gaoxin/ui';
import { graphql } from '../generated/index.ts';
import type { EnterpriseOrdersQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { DemandSection } from './demand-section.tsx';
import { MatchItem } from './match-item.tsx';
import { SupplySection } from './supply-section.tsx';
import './orders.css';

const Orders = graphql(`
  query EnterpriseOrders($after: String) {
    orderMatchSides(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        state
        consentedAt
        counterpartConsented
        ...MatchItem_Side
      }
    }
    orderSupplies(first: 50, filter: { withdrawn: false }) {
      nodes {
        id
        ...SupplyItem_Supply
      }
    }
    orderDemands(first: 50, filter: { withdrawn: false }) {
      nodes {
        id
        ...DemandItem_Demand
      }
    }
  }
`);

/** Matches first, because they wait for an answer; then what the enterprise offers and wants. */
export default function OrdersPage() {
  const say = useText();
  const { data, error, refetch, fetchMore } = useQuery(Orders);
  if (!data) return error ? <ErrorState text={say('orders.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  const { nodes: sides, totalCount, pageInfo } = data.orderMatchSides;
  const inTurn = sides.toSorted((a, b) => turnOf(a) - turnOf(b));
  const next = inTurn.find(waits)?.id;
  return (
    <div className="eo-page">
      <PageHeader title={say('orders.title')} brief={say('orders.brief')} />
      <section>
        <Head title={say('orders.matches')} note={totalCount > 0 ? say('orders.matchCount', { count: totalCount, waiting: sides.filter(waits).length }) : undefined} />
        {sides.length === 0 && <EmptyState text={say('orders.noMatch')} />}
        <ul className="eo-matches">
          {inTurn.map((side) => (
            <MatchItem key={side.id} side={side} next={side.id === next} />
          ))}
        </ul>
        {pageInfo.hasNextPage && (
          <button type="button" className="en-button en-more" onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
            {say('orders.more')}
          </button>
        )}
      </section>
      <SupplySection supplies={data.orderSupplies.nodes} />
      <DemandSection demands={data.orderDemands.nodes} />
    </div>
  );
}

type Side = EnterpriseOrdersQuery['orderMatchSides']['nodes'][number];

/** Where the other side waits comes first, then what is undecided, then the rest, each the newest first. */
const turnOf = (side: Side): number => (waits(side) ? (side.counterpartConsented ? 0 : 1) : 2);

const waits = ({ state, consentedAt }: Pick<Side, 'state' | 'consentedAt'>): boolean => state === 'PROPOSED' && consentedAt === null;
