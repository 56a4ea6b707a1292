import type { ReactNode } from 'react';
import { StateMark } from './state-mark.tsx';
import { useWords } from './words.ts';

export interface StagePoint {
  key: string;
  label: string;
  /** Date reached, or planned with a word before it. */
  date?: string | undefined;
  reached: boolean;
  current?: boolean;
}

/** The points that something passes, in order: solid up to now, dashed ahead. */
export const StageLine = (props: { points: readonly StagePoint[] }) => (
  <ol className="gx-stages">
    {props.points.map((point) => (
      <li key={point.key} className={`${point.reached ? '' : 'ahead'} ${point.current ? 'now' : ''}`} aria-current={point.current ? 'step' : undefined}>
        <StateMark light={point.reached ? 'DONE' : 'NOT_STARTED'} />
        <b>{point.label}</b> {point.date}
      </li>
    ))}
  </ol>
);

export interface TimelineEntry {
  key: string;
  date: string;
  dateTime?: string;
  text: ReactNode;
  note?: ReactNode;
  /** A point that matters more than the rest. */
  main?: boolean;
  backEntered?: boolean;
}

/** What happened, newest first; late entries carry a mark. */
export function Timeline(props: { entries: readonly TimelineEntry[] }) {
  const words = useWords();
  return (
    <ol className="gx-timeline">
      {props.entries.map((entry) => (
        <li key={entry.key} className={entry.main ? 'key' : ''}>
          <time dateTime={entry.dateTime}>{entry.date}</time>
          <i aria-hidden="true" />
          <div>
            <b className={entry.backEntered ? 'gx-backentered' : ''}>{entry.text}</b>
            {entry.backEntered && <span className="gx-note"> {words.backEntered}</span>}
            {entry.note && <div className="gx-note">{entry.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
