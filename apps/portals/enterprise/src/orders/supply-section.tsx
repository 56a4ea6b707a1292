import { EmptyState, formatDay, StateMark } from '@gaoxin/ui';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { SupplyItem_SupplyFragment } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { useOwn } from '../frame.tsx';
import { useQuantity } from './quantities.ts';
import { SupplyForm } from './supply-form.tsx';
import { WithdrawSupply } from './withdraw-forms.tsx';

export const SupplyItem_Supply = graphql(`
  fragment SupplyItem_Supply on OrderSupply {
    id
    version
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
      taken {
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
`);

export type Supply = SupplyItem_SupplyFragment;

/** What the enterprise offers, each with what is left by month and one action. */
export function SupplySection(props: { supplies: readonly FragmentType<typeof SupplyItem_Supply>[] }) {
  const say = useText();
  const [adding, setAdding] = useState(false);
  const supplies = getFragmentData(SupplyItem_Supply, props.supplies);
  const add = (
    <button type="button" className="en-text-button" onClick={() => setAdding(true)}>
      {say('orders.addSupply')}
    </button>
  );
  return (
    <section>
      <Head title={say('orders.supplies')} more={!adding && add} />
      {adding && <SupplyForm onClose={() => setAdding(false)} />}
      {!adding && supplies.length === 0 && <EmptyState text={say('orders.noSupply')} />}
      <ul>
        {supplies.map((supply) => (
          <SupplyItem key={supply.id} supply={supply} />
        ))}
      </ul>
    </section>
  );
}

function SupplyItem({ supply }: { supply: Supply }) {
  const say = useText();
  const told = useQuantity();
  const { today } = useOwn();
  const [form, setForm] = useState<'REVISE' | 'WITHDRAW' | null>(null);
  const close = () => setForm(null);
  const lines = supply.capacity.map(({ label, quantity }) => `${label}${quantity.bound === 'EXACT' ? '' : ` ${say(`orders.bound.${quantity.bound}`)}`} ${told(quantity)}`);
  const ahead = supply.months.filter(({ month }) => month >= today.slice(0, 7));
  return (
    <li className="eo-offer">
      <div className="eo-match-head">
        <h3>{supply.product}</h3>
        <StateMark light={supply.state === 'OPEN' ? 'ON_TIME' : 'NOT_STARTED'} text={say(`orders.offerState.${supply.state}`)} />
        <time className="gx-note" dateTime={supply.publishedOn}>
          {formatDay(supply.publishedOn, today)}
        </time>
      </div>
      <p className="eo-facts">{[...supply.specs, ...supply.certificates, ...lines].join('　')}</p>
      <ul className="eo-months">
        {ahead.map(({ month, left, taken }) => (
          <li key={month} className={left.value === '0' ? 'none' : ''}>
            <span>{month.slice(0, 4) === today.slice(0, 4) ? say('orders.month', { month: Number(month.slice(5)) }) : month}</span>
            <b>{told(left)}</b>
            {taken.value !== '0' && <span className="gx-note">{say('orders.taken', { quantity: told(taken) })}</span>}
          </li>
        ))}
      </ul>
      {form === 'REVISE' && <SupplyForm supply={supply} onClose={close} />}
      {form === 'WITHDRAW' && <WithdrawSupply id={supply.id} version={supply.version} onClose={close} />}
      {form === null && supply.viewerCan.length > 0 && (
        <div className="eo-acts">
          <button type="button" className="en-button" onClick={() => setForm('REVISE')}>
            {say('orders.revise')}
          </button>
          <button type="button" className="en-text-button" onClick={() => setForm('WITHDRAW')}>
            {say('orders.withdraw')}
          </button>
        </div>
      )}
    </li>
  );
}
