import { useAct } from '@gaoxin/client';
import { Field, FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { graphql } from '../generated/index.ts';
import type { PolicyFeedbackKind } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import type { Delivery } from './policy-page.tsx';

const GiveFeedback = graphql(`
  mutation GivePolicyFeedback($input: GivePolicyFeedbackInput!) {
    givePolicyFeedback(input: $input) {
      delivery {
        id
        version
        feedback {
          id
          kind
          text
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const KINDS: readonly PolicyFeedbackKind[] = ['HELPFUL', 'NOT_UNDERSTANDABLE', 'NOT_APPLICABLE', 'TOO_MUCH_PAPER'];

/** Whether the policy is of use, in one click and in own words. */
export function FeedbackForm({ delivery }: { delivery: Delivery }) {
  const say = useText();
  const { run, errors, busy } = useAct(GiveFeedback);
  const [kind, setKind] = useState<PolicyFeedbackKind | undefined>(delivery.feedback?.kind);
  const [text, setText] = useState(delivery.feedback?.text ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind) void run({ deliveryId: delivery.id, version: delivery.version, kind, text: text.trim() || null });
  };
  return (
    <form className="en-form" onSubmit={submit} noValidate aria-label={say('policy.feedback')}>
      <Head title={say('policy.feedback')} note={delivery.feedback ? say('policy.given') : say('policy.voluntary')} />
      <FormErrors faults={errors} shown={['text']} />
      <fieldset className="en-choices">
        <legend className="gx-hidden">{say('policy.feedback')}</legend>
        {KINDS.map((one) => (
          <label key={one} className="en-choice">
            <input type="radio" name="feedback" value={one} checked={one === kind} onChange={() => setKind(one)} />
            <span>{say(`policy.feedbackKind.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <Field label={say('policy.ownWords')} place="text" faults={errors}>
        {({ id, describedBy, invalid }) => (
          <input id={id} className="en-input" value={text} onChange={(event) => setText(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
        )}
      </Field>
      <div className="gx-form-actions">
        <button type="submit" className="en-button" disabled={busy || !kind}>
          {say('policy.sendFeedback')}
        </button>
      </div>
    </form>
  );
}
