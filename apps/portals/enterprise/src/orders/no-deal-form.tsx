import { useAct } from '@gaoxin/client';
import { Field, FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { OrderNoDealReason } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { REFETCH, type SideFormProps } from './consent-form.tsx';
import { FormEnd, TextInput, useTexts } from './form-parts.tsx';

const NoDeal = graphql(`
  mutation RecordNoDeal($input: RecordNoDealInput!) {
    recordNoDeal(input: $input) {
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

const REASONS: readonly OrderNoDealReason[] = ['PRICE', 'SPECIFICATION', 'DELIVERY', 'QUANTITY', 'NO_ANSWER', 'OTHER'];

/** Nothing came of the introduction; the reason is for the zone alone. */
export function NoDealForm({ side, onClose }: SideFormProps) {
  const say = useText();
  const { today } = useOwn();
  const { run, errors, busy } = useAct(NoDeal, REFETCH);
  const [reason, setReason] = useState<OrderNoDealReason>('PRICE');
  const { texts, bind } = useTexts({ endedOn: today, note: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ sideId: side.id, version: side.version, endedOn: texts.endedOn, reason, note: texts.note.trim() || null })) onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('orders.noDeal')}>
      <p className="gx-note">{say('orders.noDealHint')}</p>
      <FormErrors faults={errors} shown={['endedOn', 'reason', 'note']} />
      <div className="eo-pair">
        <Field label={say('orders.noDealReason')} place="reason" faults={errors}>
          {({ id, describedBy, invalid }) => (
            <select id={id} className="en-input" value={reason} onChange={(event) => setReason(event.target.value as OrderNoDealReason)} aria-describedby={describedBy} aria-invalid={invalid}>
              {REASONS.map((one) => (
                <option key={one} value={one}>
                  {say(`orders.noDealReasons.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextInput label={say('orders.endedOn')} place="endedOn" faults={errors} type="date" {...bind('endedOn')} />
      </div>
      <TextInput label={say('orders.noDealNote')} place="note" faults={errors} {...bind('note')} />
      <FormEnd verb={say('orders.noDeal')} busy={busy} onCancel={onClose} />
    </form>
  );
}
