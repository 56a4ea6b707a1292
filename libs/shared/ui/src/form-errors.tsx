import { useId, type ReactNode } from 'react';

/** A rule that a mutation's input broke, as the contract's `UserError`. */
export interface FormFault {
  code: string;
  path: readonly string[];
  message: string;
}

/** The faults that belong to a place of the input, or below it. */
export const faultsAt = (faults: readonly FormFault[], place: string): FormFault[] =>
  faults.filter((fault) => fault.path.join('.') === place || fault.path.join('.').startsWith(`${place}.`));

/**
 * One field of a form: its label, its input and what the server found wrong with it. `place` is the path of the
 * field in the mutation's input.
 */
export function Field(props: { label: ReactNode; place: string; faults: readonly FormFault[]; children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode }) {
  const id = useId();
  const found = faultsAt(props.faults, props.place);
  const describedBy = found.length > 0 ? `${id}-fault` : undefined;
  return (
    <div className="gx-field">
      <label className="gx-field-label" htmlFor={id}>
        {props.label}
      </label>
      {props.children({ id, describedBy, invalid: found.length > 0 })}
      {found.length > 0 && (
        <div className="gx-fault" id={describedBy} role="alert">
          {found.map((fault) => fault.message).join(' ')}
        </div>
      )}
    </div>
  );
}

/** Faults of the act as a whole, and those whose place the form does not show. */
export function FormErrors(props: { faults: readonly FormFault[]; shown: readonly string[] }) {
  const rest = props.faults.filter((fault) => !props.shown.some((place) => faultsAt([fault], place).length > 0));
  return rest.length === 0 ? null : (
    <div className="gx-notice red" role="alert">
      {rest.map((fault) => fault.message).join(' ')}
    </div>
  );
}
