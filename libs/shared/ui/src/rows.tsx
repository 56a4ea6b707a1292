import type { ReactNode } from 'react';
import { StateMark, type Light } from './state-mark.tsx';

/** A group of rows under a small heading with their number. */
export const RowGroup = (props: { title: string; count: number; children: ReactNode }) => (
  <section>
    <div className="gx-group">
      <h2>{props.title}</h2>
      {props.count}
    </div>
    {props.children}
  </section>
);

/** Mark · kind · title · who · time left · one action. Two lines on a phone. */
export const ListRow = (props: {
  light: Light;
  kind: string;
  title: ReactNode;
  who?: ReactNode;
  when?: ReactNode;
  action?: ReactNode;
  /** The one row to do next. */
  next?: boolean;
}) => (
  <div className={`gx-row ${props.next ? 'next' : ''}`}>
    <StateMark light={props.light} />
    <span className="gx-kind">{props.kind}</span>
    <span className="gx-title gx-ellipsis">{props.title}</span>
    <span className="gx-who gx-ellipsis">{props.who}</span>
    <span className="gx-when">{props.when}</span>
    <span className="gx-act">{props.action}</span>
  </div>
);
