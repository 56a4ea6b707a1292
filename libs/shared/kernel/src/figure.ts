import type { Day } from './calendar.ts';

/** One row behind a figure. */
export interface FigureRow {
  id: string;
  kind: string;
  title: string;
  occurredOn: Day | null;
  recordedAt: Date | null;
  /** Whether the row counts in the numerator; every row counts in the denominator, unless that is a target. */
  counted: boolean;
}

/** A computed number with everything needed to check it. The only way a number leaves the server. */
export interface Figure {
  value: number | null;
  numerator: number;
  denominator: number;
  n: number;
  asOf: Day;
  definition: string;
  rows: FigureRow[];
}

/** A share of rows: counted rows ÷ all rows. Without rows the value is null, not 0. */
export function shareOf(rows: FigureRow[], asOf: Day, definition: string): Figure {
  const numerator = rows.filter((row) => row.counted).length;
  return { ...ratio(numerator, rows.length), n: rows.length, asOf, definition, rows };
}

/** Progress towards a target: counted rows ÷ the target. */
export function progressOf(rows: FigureRow[], target: number, asOf: Day, definition: string): Figure {
  return { ...ratio(rows.length, target), n: rows.length, asOf, definition, rows };
}

const ratio = (numerator: number, denominator: number) => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
});
