import { useAct, useFiles } from '@gaoxin/client';
import { Field, FilePicker, FormErrors, type PickedFile } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import type { Delivery } from './policy-page.tsx';

const Apply = graphql(`
  mutation ApplyForPolicy($input: ApplyForPolicyInput!) {
    applyForPolicy(input: $input) {
      delivery {
        id
        version
        state
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

const AGAIN = { refetch: ['EnterprisePolicyPage', 'EnterprisePolicies'] };

/** Asks for what the policy gives, with the papers that it wants. */
export function ApplyForm({ delivery }: { delivery: Delivery }) {
  const say = useText();
  const { upload } = useFiles('recruitment');
  const { run, errors, busy } = useAct(Apply, AGAIN);
  const [statement, setStatement] = useState('');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ deliveryId: delivery.id, version: delivery.version, statement, fileIds: files.map(({ id }) => id) });
  };
  return (
    <form className="en-form" onSubmit={submit} noValidate aria-label={say('policy.apply')}>
      <Head title={say('policy.apply')} />
      <FormErrors faults={errors} shown={['statement']} />
      <Field label={say('policy.statement')} place="statement" faults={errors}>
        {({ id, describedBy, invalid }) => (
          <textarea id={id} className="en-input" rows={4} value={statement} onChange={(event) => setStatement(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
        )}
      </Field>
      <FilePicker label={say('policy.papers')} files={files} onChange={setFiles} upload={upload} />
      <div className="gx-form-actions">
        <button type="submit" className="en-button primary" disabled={busy}>
          {say('policy.apply')}
        </button>
      </div>
    </form>
  );
}
