import { useId } from 'react';
import { useText } from '../texts.ts';

/** 1 to 5, as a group of radio buttons wide enough for a thumb. */
export function ScoreField({ label, value, onChange }: { label: string; value: number | undefined; onChange: (points: number) => void }) {
  const say = useText();
  const name = useId();
  return (
    <fieldset className="ex-score">
      <legend>{label}</legend>
      <div>
        {[1, 2, 3, 4, 5].map((points) => (
          <label key={points} className="ex-pick">
            <input type="radio" name={name} value={points} checked={value === points} onChange={() => onChange(points)} aria-label={say('task.points', { count: points })} />
            <span aria-hidden="true">{points}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
