import { EmptyState, formatDay, StateMark } from '@gaoxin/ui';
import { useState } from 'react';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { DemandItem_DemandFragment } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { DemandForm } from './demand-form.tsx';
import { useQuantity } from './quantities.ts';
import { WithdrawDemand } from './withdraw-forms.tsx';

export const DemandItem_Demand = graphql(`
  fragment DemandItem_Demand on OrderDemand {
    id
    version
    product
    specs
    certificates
    quantity {
      value
      unit
    }
    ordered {
      value
      unit
    }
    fromMonth
    toMonth
    closesOn
    state
    viewerCan
  }
`);

/** What the enterprise wants to buy. */
export function DemandSection(props: { demands: readonly FragmentType<typeof DemandItem_Demand>[] }) {
  const say = useText();
  const [adding, setAdding] = useState(false);
  const demands = getFragmentData(DemandItem_Demand, props.demands);
  const add = (
    <button type="button" className="en-text-button" onClick={() => setAdding(true)}>
      {say('orders.addDemand')}
    </button>
  );
  return (
    <section>
      <Head title={say('orders.demands')} more={!adding && add} />
      {adding && <DemandForm onClose={() => setAdding(false)} />}
      {!adding && demands.length === 0 && <EmptyState text={say('orders.noDemand')} />}
      <ul>
        {demands.map((demand) => (
          <DemandItem key={demand.id} demand={demand} />
        ))}
      </ul>
    </section>
  );
}

function DemandItem({ demand }: { demand: DemandItem_DemandFragment }) {
  const say = useText();
  const told = useQuantity();
  const { today } = useOwn();
  const [withdrawing, setWithdrawing] = useState(false);
  const facts = [
    ...demand.specs,
    ...demand.certificates,
    say('orders.window', { from: demand.fromMonth, to: demand.toMonth }),
    say('orders.closes', { day: formatDay(demand.closesOn, today) }),
    demand.ordered.value === '0' ? '' : say('orders.ordered', { quantity: told(demand.ordered) }),
  ];
  return (
    <li className="eo-offer">
      <div className="eo-match-head">
        <h3>{demand.product}</h3>
        <b>{told(demand.quantity)}</b>
        <StateMark light={demand.state === 'OPEN' ? 'ON_TIME' : 'NOT_STARTED'} text={say(`orders.offerState.${demand.state}`)} />
      </div>
      <p className="eo-facts">{facts.filter(Boolean).join('　')}</p>
      {withdrawing && <WithdrawDemand id={demand.id} version={demand.version} onClose={() => setWithdrawing(false)} />}
      {!withdrawing && demand.viewerCan.includes('WITHDRAW') && (
        <div className="eo-acts">
          <button type="button" className="en-button" onClick={() => setWithdrawing(true)}>
            {say('orders.withdraw')}
          </button>
        </div>
      )}
    </li>
  );
}
