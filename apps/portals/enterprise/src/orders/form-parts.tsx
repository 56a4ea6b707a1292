import { Field, type FormFault } from '@gaoxin/ui';
import { useState, type ReactNode } from 'react';
import type { Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { GOODS_UNITS } from './quantities.ts';

interface InputProps {
  label: ReactNode;
  /** Path of the field in the mutation's input. */
  place: string;
  faults: readonly FormFault[];
  value: string;
  onChange: (value: string) => void;
  hint?: string;
}

export const TextInput = (props: InputProps & { type?: 'text' | 'date' | 'month' | 'tel'; decimal?: boolean }) => (
  <Field label={props.label} place={props.place} faults={props.faults}>
    {({ id, describedBy, invalid }) => (
      <input
        id={id}
        className="en-input"
        type={props.type ?? 'text'}
        inputMode={props.decimal ? 'decimal' : undefined}
        placeholder={props.hint}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      />
    )}
  </Field>
);

export const LinesInput = (props: InputProps & { rows?: number }) => (
  <Field label={props.label} place={props.place} faults={props.faults}>
    {({ id, describedBy, invalid }) => (
      <textarea id={id} className="en-input" rows={props.rows ?? 2} value={props.value} onChange={(event) => props.onChange(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
    )}
  </Field>
);

export function UnitInput(props: { place: string; faults: readonly FormFault[]; value: Unit; onChange: (unit: Unit) => void; units?: readonly Unit[]; disabled?: boolean }) {
  const say = useText();
  return (
    <Field label={say('orders.unitLabel')} place={props.place} faults={props.faults}>
      {({ id, describedBy, invalid }) => (
        <select id={id} className="en-input" value={props.value} disabled={props.disabled} onChange={(event) => props.onChange(event.target.value as Unit)} aria-invalid={invalid} aria-describedby={describedBy}>
          {(props.units ?? GOODS_UNITS).map((unit) => (
            <option key={unit} value={unit}>
              {say(`orders.unit.${unit}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The state of a form's texts, and what a field needs of it. */
export function useTexts<Name extends string>(initial: Record<Name, string>) {
  const [texts, setTexts] = useState(initial);
  const bind = (name: Name) => ({ value: texts[name], onChange: (value: string) => setTexts((before) => ({ ...before, [name]: value })) });
  return { texts, bind };
}

/** Submit and cancel under a form. */
export function FormEnd(props: { verb: string; busy: boolean; onCancel: () => void }) {
  const say = useText();
  return (
    <div className="gx-form-actions">
      <button type="submit" className="en-button primary" disabled={props.busy}>
        {props.verb}
      </button>
      <button type="button" className="en-button" onClick={props.onCancel}>
        {say('orders.cancel')}
      </button>
    </div>
  );
}
