import type { ReactNode } from 'react';
import { formatShare } from './formats.ts';

export interface FigureValue {
  value: number | null;
  numerator: number;
  denominator: number;
  n: number;
  asOf: string;
}

/** One ruled band of 3 to 5 figures; with `lead` the first column is a narrow heading, with `pairs` two stand side by side on a phone. */
export const Strip = (props: { lead?: boolean; pairs?: boolean; children: ReactNode }) => <div className={`gx-strip ${props.lead ? 'lead' : ''} ${props.pairs ? 'pairs' : ''}`}>{props.children}</div>;

/** A share or progress as `n / d %`, a bar with a tick at the goal, and a way to the rows. Without a denominator: a dash. */
export function FigureCell(props: { label: string; note?: string; figure: FigureValue; decimals?: 0 | 1; goal?: number; more?: ReactNode }) {
  const { numerator, denominator, value } = props.figure;
  return (
    <div>
      <div className="gx-label">
        <span>{props.label}</span>
        {props.note && <span className="gx-note">{props.note}</span>}
      </div>
      <div className="gx-figure">
        <b>{denominator === 0 ? '—' : numerator}</b>
        {denominator > 0 && (
          <span>
            / {denominator}　{formatShare(value, props.decimals)}
          </span>
        )}
        {props.more && <span className="gx-more">{props.more}</span>}
      </div>
      {denominator > 0 && (
        <div className="gx-bar" role="img" aria-label={`${props.label} ${numerator}/${denominator}`}>
          <i style={{ width: `${Math.min(100, (value ?? 0) * 100)}%` }} />
          {props.goal !== undefined && <s style={{ left: `${props.goal * 100}%` }} />}
        </div>
      )}
    </div>
  );
}

/** A plain measured value with its unit, such as 14 days. */
export const ValueCell = (props: { label: string; note?: string; value: ReactNode; unit?: string; more?: ReactNode; children?: ReactNode }) => (
  <div>
    <div className="gx-label">
      <span>{props.label}</span>
      {props.note && <span className="gx-note">{props.note}</span>}
    </div>
    <div className="gx-figure">
      <b>{props.value ?? '—'}</b>
      {props.unit && <span>{props.unit}</span>}
      {props.more && <span className="gx-more">{props.more}</span>}
    </div>
    {props.children}
  </div>
);

/** Spans that follow each other, as one bar cut in proportion: 14 days, then 76. `label` says the same in words. */
export const DurationStrip = (props: { label: string; days: readonly number[] }) => (
  <span className="gx-durations" role="img" aria-label={props.label}>
    {props.days.map((days, index) => (
      <i key={index} style={{ flexGrow: days }} />
    ))}
  </span>
);
