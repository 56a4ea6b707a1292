import type { FormFault } from '@gaoxin/ui';
import { useId } from 'react';
import { useText } from '../texts.ts';

const ROUND = [20, 40, 60, 80, 100] as const;

/** One score from 0 to 100: five buttons for a quick answer, a field for an exact one. */
export function PointsField(props: { label: string; value: number | undefined; onChange: (value: number | undefined) => void; faults: readonly FormFault[] }) {
  const say = useText();
  const name = useId();
  const { label, value, onChange, faults } = props;
  const fault = faults.length > 0 ? `${name}-fault` : undefined;
  return (
    <fieldset className="en-points">
      <legend>{label}</legend>
      <div className="en-points-round">
        {ROUND.map((points) => (
          <label key={points}>
            <input type="radio" name={name} value={points} checked={value === points} onChange={() => onChange(points)} aria-label={say('rating.points', { count: points })} />
            <span aria-hidden="true">{points}</span>
          </label>
        ))}
      </div>
      <input
        className="en-input"
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        step={1}
        value={value ?? ''}
        placeholder={say('rating.unset')}
        aria-label={say('rating.exact', { name: label })}
        aria-invalid={faults.length > 0}
        aria-describedby={fault}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Math.trunc(Number(event.target.value)))}
      />
      {fault && (
        <p className="gx-fault" id={fault} role="alert">
          {faults.map(({ message }) => message).join(' ')}
        </p>
      )}
    </fieldset>
  );
}
