import type { TypedDocumentNode } from '@apollo/client';
import { useAct, useFiles } from '@gaoxin/client';
import { FilePicker, type PickedFile } from '@gaoxin/ui';
import { useState } from 'react';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { EnterpriseField, LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';

export interface FormField {
  /** Path in the mutation's input, and the key of the typed value. */
  place: string;
  label: string;
  kind: 'text' | 'long' | 'date' | 'choice' | 'lead' | 'enterprise' | 'files';
  optional?: boolean;
  value?: string;
  options?: readonly { value: string; label: string }[];
}

/** What the form holds: texts by place, and the ids of uploads. */
export interface Typed {
  text: (place: string) => string;
  /** Null where nothing was typed. */
  orNull: (place: string) => string | null;
  fileIds: string[];
}

/** The form of one act, made from a list of its fields. */
export function ActDialog<Data, Input extends { idempotencyKey: string }>(props: {
  document: TypedDocumentNode<Data, { input: Input }>;
  verb: string;
  about: string;
  fields: readonly FormField[];
  toInput: (typed: Typed) => Omit<Input, 'idempotencyKey'>;
  onClose: () => void;
  onDone: () => void;
}) {
  const { fields, verb } = props;
  const act = useAct(props.document);
  const [values, setValues] = useState<Record<string, string>>(() => Object.fromEntries(fields.map(({ place, value }) => [place, value ?? ''])));
  const [files, setFiles] = useState<PickedFile[]>([]);
  const typed: Typed = { text: (place) => values[place] ?? '', orNull: (place) => values[place]?.trim() || null, fileIds: files.map(({ id }) => id) };
  return (
    <ActDrawer
      act={act}
      title={`${verb}　${props.about}`}
      verb={verb}
      places={fields.map(({ place }) => place)}
      unchosen={fields.filter(({ kind, place, optional }) => (kind === 'lead' || kind === 'enterprise') && !optional && !values[place]).map(({ place }) => place)}
      input={() => props.toInput(typed)}
      onClose={props.onClose}
      onStale={props.onDone}
      onDone={props.onDone}
    >
      {fields.map((field) => (
        <FieldOf
          key={field.place}
          field={field}
          value={values[field.place] ?? ''}
          onChange={(value) => setValues({ ...values, [field.place]: value })}
          files={files}
          onFiles={setFiles}
        />
      ))}
    </ActDrawer>
  );
}

function FieldOf(props: { field: FormField; value: string; onChange: (value: string) => void; files: PickedFile[]; onFiles: (files: PickedFile[]) => void }) {
  const say = useText();
  const { upload } = useFiles('recruitment');
  const { field, value, onChange } = props;
  const common = { label: field.label, place: field.place, value, onChange, note: field.optional ? say('sites.form.optional') : undefined };
  switch (field.kind) {
    case 'long':
      return <LongField {...common} />;
    case 'choice':
      return <SelectField {...common} options={field.options ?? []} />;
    case 'lead':
      return <LeadField {...common} />;
    case 'enterprise':
      return <EnterpriseField {...common} />;
    case 'files':
      return <FilePicker label={field.label} files={props.files} onChange={props.onFiles} upload={upload} />;
    default:
      return <TextField {...common} type={field.kind} />;
  }
}
