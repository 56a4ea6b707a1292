import { useAct } from '@gaoxin/client';
import { Field, FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';

const ObjectTo = graphql(`
  mutation ObjectToPolicy($input: ObjectToPolicyInput!) {
    objectToPolicy(input: $input) {
      delivery {
        id
        version
        state
        objection
        viewerCan
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

/** What is not due to the enterprise, or not so, is checked before it is paid. */
export function ObjectionForm({ delivery }: { delivery: { id: string; version: number } }) {
  const say = useText();
  const { run, errors, busy } = useAct(ObjectTo, { refetch: ['EnterprisePolicyPage', 'EnterprisePolicies'] });
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ deliveryId: delivery.id, version: delivery.version, reason });
  };
  return (
    <form className="en-form" onSubmit={submit} noValidate aria-label={say('policy.object')}>
      <Head title={say('policy.object')} />
      <p className="gx-note">{say('policy.objectHint')}</p>
      <FormErrors faults={errors} shown={['reason']} />
      <Field label={say('policy.objectReason')} place="reason" faults={errors}>
        {({ id, describedBy, invalid }) => (
          <input id={id} className="en-input" value={reason} onChange={(event) => setReason(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
        )}
      </Field>
      <div className="gx-form-actions">
        <button type="submit" className="en-button" disabled={busy}>
          {say('policy.sendObjection')}
        </button>
      </div>
    </form>
  );
}
