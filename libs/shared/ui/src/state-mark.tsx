import { useWords } from './words.ts';

export type Light = 'ON_TIME' | 'LATE' | 'VERY_LATE' | 'NOT_STARTED' | 'DONE';

const SHAPES: Record<Light, { className: string; colour: string; shape: 'dot' | 'triangle' | 'diamond' | 'ring' }> = {
  ON_TIME: { className: 'gx-on-time', colour: 'var(--gx-green-mark)', shape: 'dot' },
  DONE: { className: 'gx-on-time', colour: 'var(--gx-green-mark)', shape: 'dot' },
  LATE: { className: 'gx-late', colour: 'var(--gx-amber-mark)', shape: 'triangle' },
  VERY_LATE: { className: 'gx-very-late', colour: 'var(--gx-red-mark)', shape: 'diamond' },
  NOT_STARTED: { className: 'gx-idle', colour: 'var(--gx-grey-mark)', shape: 'ring' },
};

/** A state by shape, colour and word. Without `text` the word is there for screen readers only. */
export function StateMark(props: { light: Light; text?: string }) {
  const words = useWords();
  const { className, colour, shape } = SHAPES[props.light];
  const name = { ON_TIME: words.onTime, DONE: words.done, LATE: words.late, VERY_LATE: words.veryLate, NOT_STARTED: words.notStarted }[props.light];
  const mark = (
    <svg className="gx-mark" viewBox="0 0 10 10" role={props.text ? 'presentation' : 'img'} aria-label={props.text ? undefined : name}>
      {shape === 'dot' && <circle cx="5" cy="5" r="4.5" fill={colour} />}
      {shape === 'triangle' && <path d="M5 .4 9.8 9.4H.2z" fill={colour} />}
      {shape === 'diamond' && <path d="M5 0 10 5 5 10 0 5z" fill={colour} />}
      {shape === 'ring' && <circle cx="5" cy="5" r="3.75" fill="none" stroke={colour} strokeWidth="1.5" />}
    </svg>
  );
  if (!props.text) return mark;
  return (
    <span className={`gx-state ${className}`}>
      {mark}
      {props.text}
    </span>
  );
}
