import type { FormFault } from '@gaoxin/ui';
import { useId } from 'react';

/** One field for each month; the faults of a month stand under the grid, with its name. */
export function MonthGrid(props: {
  months: readonly string[];
  /** The months that are sent, in their order: faults name them by their place. */
  filled: readonly string[];
  free: Readonly<Record<string, string>>;
  faults: readonly FormFault[];
  onChange: (month: string, value: string) => void;
}) {
  const id = useId();
  const faultsOf = (month: string) => props.faults.filter(({ path }) => path[1] === String(props.filled.indexOf(month)));
  return (
    <div className="gx-field">
      <div className="eo-grid">
        {props.months.map((month) => {
          const invalid = faultsOf(month).length > 0;
          return (
            <label key={month}>
              <span>{month}</span>
              <input
                className="en-input"
                inputMode="decimal"
                value={props.free[month] ?? ''}
                onChange={(event) => props.onChange(month, event.target.value)}
                aria-invalid={invalid}
                aria-describedby={invalid ? `${id}-faults` : undefined}
              />
            </label>
          );
        })}
      </div>
      {props.faults.length > 0 && (
        <div className="gx-fault" id={`${id}-faults`} role="alert">
          {props.faults.map(({ path, message }) => [props.filled[Number(path[1])], message].filter(Boolean).join(' ')).join(' ')}
        </div>
      )}
    </div>
  );
}
