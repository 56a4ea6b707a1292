import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { REFETCH, type SideFormProps } from './consent-form.tsx';
import { FormEnd, TextInput, UnitInput, useTexts } from './form-parts.tsx';

const Quote = graphql(`
  mutation RecordMatchQuote($input: RecordMatchQuoteInput!) {
    recordMatchQuote(input: $input) {
      side {
        ...MatchItem_Side
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Order = graphql(`
  mutation ConfirmMatchOrder($input: ConfirmMatchOrderInput!) {
    confirmMatchOrder(input: $input) {
      side {
        ...MatchItem_Side
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export function QuoteForm({ side, onClose }: SideFormProps) {
  const say = useText();
  const { today } = useOwn();
  const { run, errors, busy } = useAct(Quote, REFETCH);
  const { texts, bind } = useTexts({ quotedOn: today });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ sideId: side.id, version: side.version, ...texts })) onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('orders.quote')}>
      <FormErrors faults={errors} shown={['quotedOn']} />
      <TextInput label={say('orders.quotedOn')} place="quotedOn" faults={errors} type="date" {...bind('quotedOn')} />
      <FormEnd verb={say('orders.quote')} busy={busy} onCancel={onClose} />
    </form>
  );
}

/** An order with its day and quantity; the amount is between the two. */
export function OrderForm({ side, onClose }: SideFormProps) {
  const say = useText();
  const { today } = useOwn();
  const { run, errors, busy } = useAct(Order, REFETCH);
  const [unit, setUnit] = useState(side.unit);
  const { texts, bind } = useTexts({ orderedOn: today, value: '', amount: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = texts.amount.trim() ? { amount: texts.amount.trim(), currency: 'CNY' as const } : null;
    if (await run({ sideId: side.id, version: side.version, orderedOn: texts.orderedOn, quantity: { value: texts.value.trim(), unit }, amount })) onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('orders.order')}>
      <FormErrors faults={errors} shown={['orderedOn', 'quantity', 'amount']} />
      <div className="eo-pair">
        <TextInput label={say('orders.orderedOn')} place="orderedOn" faults={errors} type="date" {...bind('orderedOn')} />
        <div className="eo-quantity">
          <TextInput label={say('orders.orderQuantity')} place="quantity.value" faults={errors} decimal {...bind('value')} />
          <UnitInput place="quantity.unit" faults={errors} value={unit} onChange={setUnit} />
        </div>
      </div>
      <TextInput label={say('orders.amount')} place="amount" faults={errors} decimal {...bind('amount')} />
      <FormEnd verb={say('orders.order')} busy={busy} onCancel={onClose} />
    </form>
  );
}
