import type { Act } from '@gaoxin/client';
import { useState, type ReactNode } from 'react';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';

export interface FactSpec {
  name: string;
  /** Place of the field in the mutation's input; the name unless said otherwise. */
  place?: string;
  label: string;
  kind?: 'text' | 'long' | 'date' | 'select';
  note?: string;
  options?: readonly { value: string; label: string }[];
  /** Nothing is sent while it is empty. */
  optional?: boolean;
  /** Must be chosen before anything is sent. */
  choose?: boolean;
}

export type Facts = Record<string, string>;

interface Props<Data, Input extends { idempotencyKey: string }> {
  title: string;
  verb: string;
  act: Act<Data, Input>;
  fields: readonly FactSpec[];
  start?: Facts;
  input: (facts: Facts) => Omit<Input, 'idempotencyKey'>;
  hint?: ReactNode;
  /** Fields that depend on what was filled in. */
  more?: (facts: Facts, set: (name: string, value: string) => void) => ReactNode;
  places?: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** A drawer with one act's fields, described as data. */
export function FactsDrawer<Data, Input extends { idempotencyKey: string }>(props: Props<Data, Input>) {
  const [facts, setFacts] = useState<Facts>(props.start ?? {});
  const set = (name: string, value: string) => setFacts((before) => ({ ...before, [name]: value }));
  const done = () => {
    props.onDone();
    props.onClose();
  };
  return (
    <ActDrawer
      title={props.title}
      verb={props.verb}
      act={props.act}
      places={[...props.fields.map(placeOf), ...(props.places ?? [])]}
      unchosen={props.fields.filter(({ choose, name }) => choose && !facts[name]).map(placeOf)}
      input={() => props.input(facts)}
      onDone={done}
      onClose={props.onClose}
      onStale={done}
    >
      {props.hint && <p className="of-hint">{props.hint}</p>}
      {props.fields.map((field) => (
        <FactField key={field.name} field={field} value={facts[field.name] ?? ''} onChange={(value) => set(field.name, value)} />
      ))}
      {props.more?.(facts, set)}
    </ActDrawer>
  );
}

const placeOf = ({ place, name }: FactSpec) => place ?? name;

function FactField(props: { field: FactSpec; value: string; onChange: (value: string) => void }) {
  const { kind = 'text', label, note, options = [] } = props.field;
  const common = { label, note, place: placeOf(props.field), value: props.value, onChange: props.onChange };
  if (kind === 'long') return <LongField {...common} rows={3} />;
  if (kind === 'select') return <SelectField {...common} options={options} />;
  return <TextField {...common} type={kind === 'date' ? 'date' : 'text'} />;
}
