import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { OrderSuppliesQuery } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { linesOf, monthsOf } from './quantities.ts';
import { REFETCH } from './withdraw-offer.tsx';

const Revise = graphql(`
  mutation ReviseOrderSupply($input: ReviseOrderSupplyInput!) {
    reviseOrderSupply(input: $input) {
      supply {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

export type RevisedSupply = Pick<OrderSuppliesQuery['orderSupplies']['nodes'][number], 'id' | 'version' | 'product' | 'certificates' | 'capacity' | 'months'>;

/** What is free now, as the enterprise told the recruiters; months that are over stay as they were. */
export function ReviseSupply({ supply, today, onClose }: { supply: RevisedSupply; today: string; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Revise, REFETCH);
  const ahead = supply.months.filter(({ month }) => month >= today.slice(0, 7));
  const unit = supply.months[0]?.free.unit ?? 'TONNE';
  const [months, setMonths] = useState(ahead.map(({ month, free }) => `${month} ${free.value}`).join('\n'));
  const [certificates, setCertificates] = useState(supply.certificates.join('\n'));
  const capacity = supply.capacity.map(({ label, quantity }) => ({ label, quantity: { value: quantity.value, unit: quantity.unit, bound: quantity.bound } }));
  return (
    <ActDrawer
      title={say('orders.reviseTitle', { product: supply.product })}
      verb={say('orders.revise')}
      act={act}
      places={['months', 'certificates']}
      input={() => ({ supplyId: supply.id, version: supply.version, certificates: linesOf(certificates), capacity, months: monthsOf(months, unit) })}
      onClose={onClose}
      onStale={onClose}
      onDone={() => {
        void message.success(say('orders.revised'));
        onClose();
      }}
    >
      <p className="of-hint">{say('orders.reviseHint')}</p>
      <LongField label={say('orders.monthsIn', { unit: say(`units.${unit}`) })} place="months" rows={6} value={months} onChange={setMonths} />
      <LongField label={say('orders.certificates')} place="certificates" rows={2} value={certificates} onChange={setCertificates} />
    </ActDrawer>
  );
}
