import type { ReactNode } from 'react';

/** Heading of a section: its name, one fact and a way to the rest. */
export const Head = (props: { title: string; note?: string | undefined; more?: ReactNode }) => (
  <div className="en-head">
    <h2>{props.title}</h2>
    {props.note && <span className="gx-note">{props.note}</span>}
    {props.more}
  </div>
);
