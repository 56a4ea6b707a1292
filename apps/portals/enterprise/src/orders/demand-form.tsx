import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { REFETCH } from './consent-form.tsx';
import { FormEnd, LinesInput, TextInput, UnitInput, useTexts } from './form-parts.tsx';
import { linesOf, monthsFrom } from './quantities.ts';

const Publish = graphql(`
  mutation PublishOrderDemand($input: PublishOrderDemandInput!) {
    publishOrderDemand(input: $input) {
      demand {
        ...DemandItem_Demand
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const PLACES = ['product', 'specs', 'certificates', 'quantity', 'fromMonth', 'toMonth', 'closesOn'];

/** What is wanted, how much of it, in which months, and until when it stands. */
export function DemandForm({ onClose }: { onClose: () => void }) {
  const say = useText();
  const { today } = useOwn();
  const { run, errors, busy } = useAct(Publish, REFETCH);
  const [unit, setUnit] = useState<Unit>('TONNE');
  const [, next = '', , later = ''] = monthsFrom(today, 4);
  const { texts, bind } = useTexts({ product: '', specs: '', certificates: '', value: '', fromMonth: next, toMonth: later, closesOn: `${next}-28` });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { product, specs, certificates, value, ...when } = texts;
    const taken = await run({ product, specs: linesOf(specs), certificates: linesOf(certificates), quantity: { value: value.trim(), unit }, ...when });
    if (taken) onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('orders.addDemand')}>
      <FormErrors faults={errors} shown={PLACES} />
      <TextInput label={say('orders.product')} place="product" faults={errors} hint={say('orders.productHint')} {...bind('product')} />
      <LinesInput label={say('orders.specs')} place="specs" faults={errors} {...bind('specs')} />
      <div className="eo-quantity">
        <TextInput label={say('orders.wanted')} place="quantity.value" faults={errors} decimal {...bind('value')} />
        <UnitInput place="quantity.unit" faults={errors} value={unit} onChange={setUnit} />
      </div>
      <div className="eo-three">
        <TextInput label={say('orders.from')} place="fromMonth" faults={errors} type="month" {...bind('fromMonth')} />
        <TextInput label={say('orders.to')} place="toMonth" faults={errors} type="month" {...bind('toMonth')} />
        <TextInput label={say('orders.closesOn')} place="closesOn" faults={errors} type="date" {...bind('closesOn')} />
      </div>
      <LinesInput label={say('orders.mustHold')} place="certificates" faults={errors} {...bind('certificates')} />
      <FormEnd verb={say('orders.addDemand')} busy={busy} onCancel={onClose} />
    </form>
  );
}
