import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, Section, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { OrderSuppliesQuery } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { useQuantity } from './quantities.ts';
import { ReviseSupply, type RevisedSupply } from './revise-supply.tsx';
import { WithdrawOffer, type Offer } from './withdraw-offer.tsx';

const OrderSuppliesDocument = graphql(`
  query OrderSupplies($first: Int! = 20, $after: String) {
    orderSupplies(first: $first, after: $after, filter: { withdrawn: false }) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        version
        enterprise {
          id
          shortName
          sample
        }
        product
        specs
        certificates
        capacity {
          label
          quantity {
            value
            unit
            bound
          }
        }
        months {
          month
          free {
            value
            unit
          }
          left {
            value
            unit
          }
        }
        state
        publishedOn
        viewerCan
      }
    }
  }
`);

type Supply = OrderSuppliesQuery['orderSupplies']['nodes'][number];

/** What the enterprises can deliver, with what is left of it month by month. */
export function SupplyTable({ today }: { today: string }) {
  const say = useText();
  const left = useLeft(today);
  const [withdrawing, setWithdrawing] = useState<Offer | null>(null);
  const [revising, setRevising] = useState<RevisedSupply>();
  const { data, previousData, error, refetch, fetchMore } = useQuery(OrderSuppliesDocument, { fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.orderSupplies;
  const rows = (supplies: readonly Supply[]) => [
    [say('orders.product'), say('orders.enterprise'), say('orders.free'), say('orders.state')],
    ...supplies.map((supply) => [[supply.product, ...supply.specs].join(' '), supply.enterprise.shortName ?? '', left(supply), say(`orders.offerState.${supply.state}`)]),
  ];
  return (
    <Section
      title={say('orders.supplies')}
      note={page && String(page.totalCount)}
      more={page && page.nodes.length > 0 && <SaveList small document={OrderSuppliesDocument} variables={{}} page={(data) => data.orderSupplies} name={`${say('orders.supplies')}-${today}`} sheet={rows} />}
    >
      {error && !page && <ErrorState text={say('orders.failed')} onRetry={() => void refetch()} />}
      {!error && !page && <Loading lines={3} />}
      {page?.nodes.length === 0 && <EmptyState text={say('orders.noSupplies')} />}
      {page && page.nodes.length > 0 && (
        <>
          <table className="gx-table oo-table">
            <thead>
              <tr>
                <th scope="col">{say('orders.product')}</th>
                <th scope="col">{say('orders.enterprise')}</th>
                <th scope="col" className="of-wide">{say('orders.free')}</th>
                <th scope="col">{say('orders.state')}</th>
                <th scope="col" className="of-wide">{say('orders.action')}</th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((supply) => (
                <SupplyRow key={supply.id} supply={supply} today={today} onRevise={() => setRevising(supply)} onWithdraw={() => setWithdrawing({ kind: 'SUPPLY', ...supply })} />
              ))}
            </tbody>
          </table>
          <LoadMore shown={page.nodes.length} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
        </>
      )}
      {revising && <ReviseSupply supply={revising} today={today} onClose={() => setRevising(undefined)} />}
      {withdrawing && <WithdrawOffer offer={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Section>
  );
}

function SupplyRow({ supply, today, onRevise, onWithdraw }: { supply: Supply; today: string; onRevise: () => void; onWithdraw: () => void }) {
  const say = useText();
  const left = useLeft(today)(supply);
  const capacity = useCapacity()(supply);
  return (
    <tr>
      <th scope="row">
        {supply.product}
        <div className="gx-note">{[...supply.specs, ...supply.certificates].join('　')}</div>
        <div className="gx-note">{capacity}</div>
        <div className="of-narrow gx-note">{left}</div>
      </th>
      <td><SampleName enterprise={supply.enterprise} /></td>
      <td className="of-wide">{left}</td>
      <td>
        <StateMark light={supply.state === 'OPEN' ? 'ON_TIME' : 'NOT_STARTED'} text={say(`orders.offerState.${supply.state}`)} />
      </td>
      <td className="of-wide">
        <span className="of-acts">
          {supply.viewerCan.includes('REVISE') && (
            <Button size="small" aria-label={`${say('orders.revise')} ${supply.product}`} onClick={onRevise}>
              {say('orders.revise')}
            </Button>
          )}
          {supply.viewerCan.includes('WITHDRAW') && (
            <Button size="small" aria-label={`${say('orders.withdraw')} ${supply.product}`} onClick={onWithdraw}>
              {say('orders.withdraw')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

/** `工业电机 30,000 套　储能占比 不低于 50 %`: every line as it was told. */
function useCapacity(): (supply: Pick<Supply, 'capacity'>) => string {
  const say = useText();
  const told = useQuantity();
  return ({ capacity }) => capacity.map(({ label, quantity }) => `${label} ${say(`orders.bound.${quantity.bound}`, { quantity: told(quantity) })}`).join('　');
}

function useLeft(today: string): (supply: Pick<Supply, 'months'>) => string {
  const told = useQuantity();
  return ({ months }) => months.filter(({ month, left }) => month >= today.slice(0, 7) && left.value !== '0').map(({ month, left }) => `${month} ${told(left)}`).join('　');
}
