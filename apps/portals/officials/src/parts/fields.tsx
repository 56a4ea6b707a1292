import { Field } from '@gaoxin/ui';
import { Input, Select } from 'antd';
import { useFaults } from './act-form.tsx';

interface FieldProps<Value> {
  label: string;
  /** Path of the field in the mutation's input. */
  place: string;
  value: Value;
  onChange: (value: Value) => void;
  note?: string | undefined;
}

interface Option {
  value: string;
  label: string;
}

interface InputIds {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

/** What an input takes from its field: its name, its faults. */
export const inputFacts = ({ id, describedBy, invalid }: InputIds) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  status: invalid ? ('error' as const) : ('' as const),
});

export const labelOf = ({ label, note }: { label: string; note?: string | undefined }) => (
  <>
    {label}
    {note && <span className="gx-note">　{note}</span>}
  </>
);

/** A line of text, or a day or month picked by the browser. */
export function TextField(props: FieldProps<string> & { type?: 'text' | 'date' | 'time' | 'month' | 'tel' | 'number' }) {
  return (
    <Field label={labelOf(props)} place={props.place} faults={useFaults()}>
      {(ids) => <Input {...inputFacts(ids)} type={props.type ?? 'text'} value={props.value} onChange={(event) => props.onChange(event.target.value)} />}
    </Field>
  );
}

export function LongField(props: FieldProps<string> & { rows?: number }) {
  return (
    <Field label={labelOf(props)} place={props.place} faults={useFaults()}>
      {(ids) => <Input.TextArea {...inputFacts(ids)} rows={props.rows ?? 4} value={props.value} onChange={(event) => props.onChange(event.target.value)} />}
    </Field>
  );
}

export function SelectField(props: FieldProps<string> & { options: readonly Option[]; loading?: boolean }) {
  return (
    <Field label={labelOf(props)} place={props.place} faults={useFaults()}>
      {(ids) => (
        <Select
          {...inputFacts(ids)}
          className="of-wide-input"
          showSearch={{ optionFilterProp: 'label' }}
          loading={props.loading ?? false}
          value={props.value || undefined}
          onChange={props.onChange}
          options={[...props.options]}
        />
      )}
    </Field>
  );
}

export function SelectManyField(props: FieldProps<string[]> & { options: readonly Option[]; loading?: boolean }) {
  return (
    <Field label={labelOf(props)} place={props.place} faults={useFaults()}>
      {(ids) => (
        <Select
          {...inputFacts(ids)}
          mode="multiple"
          className="of-wide-input"
          showSearch={{ optionFilterProp: 'label' }}
          loading={props.loading ?? false}
          value={props.value}
          onChange={props.onChange}
          options={[...props.options]}
        />
      )}
    </Field>
  );
}
