import { useFiles, useSession } from '@gaoxin/client';
import { Field, FilePicker, type PickedFile } from '@gaoxin/ui';
import { Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ContactKind } from '../generated/graphql.ts';
import { useFaults } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { instantOf, linesOf, partsOf, timeNow } from '../parts/moment.ts';
import { useText } from '../texts.ts';

export interface WrittenContact {
  kind: ContactKind;
  heldAt: string;
  place: string;
  ourSide: string[];
  theirSide: string[];
  summary: string;
  agreedNext?: string | null;
}

export const CONTACT_PLACES = ['leadId', 'kind', 'heldAt', 'place', 'ourSide', 'theirSide', 'summary', 'agreedNext', 'reason', 'fileIds'];

/** What is written down of a contact: its input and the fields for it. */
export function useContactFields(today: string, before?: WrittenContact): { input: () => WrittenContact & { fileIds: string[] }; fields: ReactNode } {
  const { viewer } = useSession();
  const start = before && partsOf(before.heldAt);
  const [kind, setKind] = useState<ContactKind>(before?.kind ?? 'FORMAL');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const [text, setText] = useState({
    day: start?.day ?? today,
    time: start?.time ?? timeNow(today),
    place: before?.place ?? '',
    ourSide: before?.ourSide.join('\n') ?? viewer.name,
    theirSide: before?.theirSide.join('\n') ?? '',
    summary: before?.summary ?? '',
    agreedNext: before?.agreedNext ?? '',
  });
  const input = () => ({
    kind,
    heldAt: instantOf(text.day, text.time),
    place: text.place,
    ourSide: linesOf(text.ourSide),
    theirSide: linesOf(text.theirSide),
    summary: text.summary,
    agreedNext: text.agreedNext || null,
    fileIds: files.map(({ id }) => id),
  });
  const fields = <Fields kind={kind} onKind={setKind} text={text} onText={setText} files={files} onFiles={setFiles} />;
  return { input, fields };
}

type Texts = Record<'day' | 'time' | 'place' | 'ourSide' | 'theirSide' | 'summary' | 'agreedNext', string>;

function Fields(props: {
  kind: ContactKind;
  onKind: (kind: ContactKind) => void;
  text: Texts;
  onText: (text: Texts) => void;
  files: PickedFile[];
  onFiles: (files: PickedFile[]) => void;
}) {
  const say = useText();
  const { upload } = useFiles('recruitment');
  const { text } = props;
  const typed = (name: keyof Texts) => ({ value: text[name], onChange: (value: string) => props.onText({ ...text, [name]: value }) });
  return (
    <>
      <Field label={say('contacts.kind')} place="kind" faults={useFaults()}>
        {({ id }) => (
          <Radio.Group id={id} className="oc-kind" aria-label={say('contacts.kind')} optionType="button" value={props.kind} onChange={(event) => props.onKind(event.target.value as ContactKind)}
            options={(['FORMAL', 'INFORMAL'] as const).map((value) => ({ value, label: say(`contacts.kindName.${value}`) }))}
          />
        )}
      </Field>
      <div className="oc-when">
        <TextField type="date" label={say('contacts.day')} place="heldAt" {...typed('day')} />
        <TextField type="time" label={say('contacts.time')} place="time" {...typed('time')} />
      </div>
      <TextField label={say('contacts.place')} place="place" {...typed('place')} />
      <LongField rows={2} label={say('contacts.theirSide')} note={say('contacts.onePerLine')} place="theirSide" {...typed('theirSide')} />
      <LongField rows={2} label={say('contacts.ourSide')} note={say('contacts.onePerLine')} place="ourSide" {...typed('ourSide')} />
      <LongField rows={4} label={say('contacts.summary')} place="summary" {...typed('summary')} />
      <TextField label={say('contacts.agreedNext')} note={say('contacts.optional')} place="agreedNext" {...typed('agreedNext')} />
      <FilePicker label={say('contacts.files')} files={props.files} onChange={props.onFiles} upload={upload} />
    </>
  );
}
