import { useAct, useFiles } from '@gaoxin/client';
import { Field, FilePicker, type PickedFile } from '@gaoxin/ui';
import { Radio } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { DueDiligenceResult } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import type { CheckedItem } from './diligence-section.tsx';

const Record = graphql(`
  mutation RecordDueDiligence($input: RecordDueDiligenceInput!) {
    recordDueDiligence(input: $input) {
      item {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Decide = graphql(`
  mutation DecideDueDiligence($input: DecideDueDiligenceInput!) {
    decideDueDiligence(input: $input) {
      item {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

const RESULTS: readonly DueDiligenceResult[] = ['PASSED', 'CONCERN', 'FAILED'];

/** Records the result of one item. */
export function CheckItem(props: { leadId: string; item: CheckedItem; today: string; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(Record);
  const { upload } = useFiles('recruitment');
  const { leadId, item, onClose, onDone } = props;
  const [result, setResult] = useState<DueDiligenceResult>(item.result ?? 'PASSED');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const [text, setText] = useState({ note: item.note ?? '', evidence: item.evidence ?? '', checkedOn: props.today });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('preparation.checkTitle', { item: item.title })}
      act={act}
      places={['result', 'note', 'evidence', 'checkedOn', 'fileIds']}
      verb={say('preparation.check')}
      input={() => ({ leadId, version: item.version, item: item.title, result, note: text.note, evidence: text.evidence || null, checkedOn: text.checkedOn, fileIds: files.map(({ id }) => id) })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <Choice label={say('preparation.result')} value={result} onChange={setResult} options={RESULTS.map((value) => ({ value, label: say(`preparation.resultName.${value}`) }))} />
      <LongField label={say('preparation.note')} place="note" {...typed('note')} />
      <TextField label={say('preparation.evidence')} note={say('contactWork.diligence.evidenceNote')} place="evidence" {...typed('evidence')} />
      <TextField type="date" label={say('preparation.checkedOn')} place="checkedOn" {...typed('checkedOn')} />
      <FilePicker label={say('contacts.files')} files={files} onChange={setFiles} upload={upload} />
    </ActDrawer>
  );
}

/** A leader says whether the lead may be signed in spite of a concern. */
export function DecideItem({ item, onClose, onDone }: { item: CheckedItem; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(Decide);
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes');
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      title={say('preparation.decideTitle', { item: item.title })}
      act={act}
      places={['reason']}
      verb={say('preparation.decide')}
      input={() => ({ itemId: item.id, version: item.version, accepted: answer === 'yes', reason })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <p className="of-hint">{item.note}</p>
      <Choice
        label={say('preparation.decision')}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'yes', label: say('preparation.accepted') },
          { value: 'no', label: say('preparation.refused') },
        ]}
      />
      <LongField label={say('preparation.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}

function Choice<Value extends string>(props: { label: string; value: Value; onChange: (value: Value) => void; options: { value: Value; label: string }[] }) {
  return (
    <Field label={props.label} place="result" faults={[]}>
      {({ id }) => <Radio.Group id={id} aria-label={props.label} className="oc-kind" optionType="button" value={props.value} onChange={(event) => props.onChange(event.target.value as Value)} options={props.options} />}
    </Field>
  );
}
