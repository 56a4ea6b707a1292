import { useAct } from '@gaoxin/client';
import { faultsAt, FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { CapacityLines, type Line } from './capacity-lines.tsx';
import { REFETCH } from './consent-form.tsx';
import { FormEnd, LinesInput, TextInput, UnitInput, useTexts } from './form-parts.tsx';
import { MonthGrid } from './month-grid.tsx';
import { linesOf, monthsFrom } from './quantities.ts';
import type { Supply } from './supply-section.tsx';

const Publish = graphql(`
  mutation PublishOrderSupply($input: PublishOrderSupplyInput!) {
    publishOrderSupply(input: $input) {
      supply {
        ...SupplyItem_Supply
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Revise = graphql(`
  mutation ReviseOrderSupply($input: ReviseOrderSupplyInput!) {
    reviseOrderSupply(input: $input) {
      supply {
        ...SupplyItem_Supply
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const MONTHS = 6;

/** What is free month by month; a new product says what it is as well. */
export function SupplyForm({ supply, onClose }: { supply?: Supply; onClose: () => void }) {
  const say = useText();
  const { today } = useOwn();
  const publish = useAct(Publish, REFETCH);
  const revise = useAct(Revise, REFETCH);
  const { errors, busy } = supply ? revise : publish;
  const { texts, bind } = useTexts({ product: '', specs: '', certificates: supply?.certificates.join('\n') ?? '' });
  const [unit, setUnit] = useState<Unit>(supply?.months[0]?.free.unit ?? 'TONNE');
  const [lines, setLines] = useState<readonly Line[]>(() => supply?.capacity.map(({ label, quantity: { value, unit: of, bound } }) => ({ label, value, unit: of, bound })) ?? []);
  const [free, setFree] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(supply?.months.map(({ month, free: { value } }) => [month, value]) ?? []));
  const grid = [...new Set([...monthsFrom(today, MONTHS), ...Object.keys(free).filter((month) => month >= today.slice(0, 7))])].sort();
  const filled = grid.filter((month) => free[month]?.trim());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const terms = {
      certificates: linesOf(texts.certificates),
      capacity: lines.filter(({ label, value }) => label || value).map(({ label, value, unit: of, bound }) => ({ label, quantity: { value, unit: of, bound } })),
      months: filled.map((month) => ({ month, free: { value: free[month]!.trim(), unit } })),
    };
    const taken = supply
      ? await revise.run({ supplyId: supply.id, version: supply.version, ...terms })
      : await publish.run({ product: texts.product, specs: linesOf(texts.specs), ...terms });
    if (taken) onClose();
  };
  const verb = say(supply ? 'orders.save' : 'orders.addSupply');
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={verb}>
      <FormErrors faults={errors} shown={['product', 'specs', 'certificates', 'capacity', 'months']} />
      {!supply && (
        <>
          <TextInput label={say('orders.product')} place="product" faults={errors} hint={say('orders.productHint')} {...bind('product')} />
          <LinesInput label={say('orders.specs')} place="specs" faults={errors} {...bind('specs')} />
        </>
      )}
      <div className="eo-grid-head">
        <b>{say('orders.grid')}</b>
        <span className="gx-note">{say('orders.gridHint')}</span>
        <UnitInput place="unit" faults={[]} value={unit} onChange={setUnit} disabled={supply !== undefined} />
      </div>
      <MonthGrid months={grid} filled={filled} free={free} faults={faultsAt(errors, 'months')} onChange={(month, value) => setFree({ ...free, [month]: value })} />
      <LinesInput label={say('orders.certificates')} place="certificates" faults={errors} {...bind('certificates')} />
      <CapacityLines lines={lines} faults={errors} onChange={setLines} />
      <FormEnd verb={verb} busy={busy} onCancel={onClose} />
    </form>
  );
}
