import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, formatDay, Loading, Section, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { OrderDemandsQuery } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { Misses } from './misses.tsx';
import { useQuantity, windowOf } from './quantities.ts';
import { WithdrawOffer, type Offer } from './withdraw-offer.tsx';

const OrderDemandsDocument = graphql(`
  query OrderDemands($first: Int! = 20, $after: String) {
    orderDemands(first: $first, after: $after, filter: { withdrawn: false }) {
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
        quantity {
          value
          unit
        }
        fromMonth
        toMonth
        closesOn
        state
        viewerCan
      }
    }
  }
`);

type Demand = OrderDemandsQuery['orderDemands']['nodes'][number];

/** What the enterprises want to buy; for each the reasons why a like supply does not answer it. */
export function DemandTable({ today }: { today: string }) {
  const say = useText();
  const told = useQuantity();
  const [withdrawing, setWithdrawing] = useState<Offer | null>(null);
  const [asked, setAsked] = useState<Demand | null>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(OrderDemandsDocument, { fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.orderDemands;
  const rows = (demands: readonly Demand[]) => [
    [say('orders.product'), say('orders.enterprise'), say('orders.wanted'), say('orders.window'), say('orders.closes'), say('orders.state')],
    ...demands.map((one) => [[one.product, ...one.specs].join(' '), one.enterprise.shortName ?? '', told(one.quantity), windowOf(one.fromMonth, one.toMonth), one.closesOn, say(`orders.offerState.${one.state}`)]),
  ];
  return (
    <Section
      title={say('orders.demands')}
      note={page && String(page.totalCount)}
      more={page && page.nodes.length > 0 && <SaveList small document={OrderDemandsDocument} variables={{}} page={(data) => data.orderDemands} name={`${say('orders.demands')}-${today}`} sheet={rows} />}
    >
      {error && !page && <ErrorState text={say('orders.failed')} onRetry={() => void refetch()} />}
      {!error && !page && <Loading lines={3} />}
      {page?.nodes.length === 0 && <EmptyState text={say('orders.noDemands')} />}
      {page && page.nodes.length > 0 && (
        <>
          <table className="gx-table oo-table">
            <thead>
              <tr>
                <th scope="col">{say('orders.product')}</th>
                <th scope="col">{say('orders.enterprise')}</th>
                <th scope="col" className="n">{say('orders.wanted')}</th>
                <th scope="col" className="of-wide">{say('orders.window')}</th>
                <th scope="col" className="of-wide">{say('orders.closes')}</th>
                <th scope="col" className="of-wide">{say('orders.state')}</th>
                <th scope="col" className="of-wide">{say('orders.action')}</th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((demand) => (
                <DemandRow key={demand.id} demand={demand} today={today} onAsk={() => setAsked(demand)} onWithdraw={() => setWithdrawing({ kind: 'DEMAND', ...demand })} />
              ))}
            </tbody>
          </table>
          <LoadMore shown={page.nodes.length} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
        </>
      )}
      {withdrawing && <WithdrawOffer offer={withdrawing} onClose={() => setWithdrawing(null)} />}
      {asked && <Misses id={asked.id} product={asked.product} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function DemandRow({ demand, today, onAsk, onWithdraw }: { demand: Demand; today: string; onAsk: () => void; onWithdraw: () => void }) {
  const say = useText();
  const told = useQuantity();
  return (
    <tr>
      <th scope="row">
        {demand.product}
        <div className="gx-note">{[...demand.specs, ...demand.certificates].join('　')}</div>
      </th>
      <td><SampleName enterprise={demand.enterprise} /></td>
      <td className="n">{told(demand.quantity)}</td>
      <td className="of-wide">{windowOf(demand.fromMonth, demand.toMonth)}</td>
      <td className="of-wide">{formatDay(demand.closesOn, today)}</td>
      <td className="of-wide">
        <StateMark light={demand.state === 'OPEN' ? 'ON_TIME' : 'NOT_STARTED'} text={say(`orders.offerState.${demand.state}`)} />
      </td>
      <td className="of-wide">
        <span className="of-acts">
          <Button size="small" aria-label={`${say('orders.misses')} ${demand.product}`} onClick={onAsk}>
            {say('orders.misses')}
          </Button>
          {demand.viewerCan.includes('WITHDRAW') && (
            <Button size="small" aria-label={`${say('orders.withdraw')} ${demand.product}`} onClick={onWithdraw}>
              {say('orders.withdraw')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
