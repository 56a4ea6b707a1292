import { useAct, useFiles } from '@gaoxin/client';
import { Field, FilePicker, FormErrors, type PickedFile } from '@gaoxin/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import type { Promised } from './promises.tsx';

const Fulfil = graphql(`
  mutation EnterpriseFulfilObligation($input: FulfilObligationInput!) {
    fulfilObligation(input: $input) {
      obligation {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

/** The enterprise tells that it did what it promised, and how that can be seen. */
export function FulfilForm(props: { promised: Promised; onDone: () => void; onClose: () => void }) {
  const say = useText();
  const { today } = useOwn();
  const { run, errors, busy } = useAct(Fulfil);
  const { upload } = useFiles('recruitment');
  const [fulfilledOn, setDay] = useState(today);
  const [evidence, setEvidence] = useState('');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const { promised } = props;
  const day = useRef<HTMLInputElement>(null);
  // The button that opened the form stands further down.
  useEffect(() => day.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { obligationId: promised.id, version: promised.version, fulfilledOn, evidence, fileIds: files.map(({ id }) => id) };
    if (await run(input)) props.onDone();
  };
  return (
    <section>
      <Head title={say('agreements.fulfilTitle', { clause: promised.clause })} />
      <form className="en-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('agreements.fulfil')}>
        <FormErrors faults={errors} shown={['fulfilledOn', 'evidence']} />
        <Field label={say('agreements.fulfilledOn')} place="fulfilledOn" faults={errors}>
          {({ id, describedBy, invalid }) => (
            <input ref={day} id={id} type="date" className="en-input" value={fulfilledOn} onChange={(event) => setDay(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
          )}
        </Field>
        <Field label={say('agreements.evidence')} place="evidence" faults={errors}>
          {({ id, describedBy, invalid }) => (
            <textarea id={id} rows={3} className="en-input" value={evidence} onChange={(event) => setEvidence(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
          )}
        </Field>
        <FilePicker label={say('agreements.files')} files={files} onChange={setFiles} upload={upload} />
        <div className="gx-form-actions">
          <button type="submit" className="en-button primary" disabled={busy}>
            {say('agreements.fulfil')}
          </button>
          <button type="button" className="en-button" onClick={props.onClose}>
            {say('agreements.cancel')}
          </button>
        </div>
      </form>
    </section>
  );
}
