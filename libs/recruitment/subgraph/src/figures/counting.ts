import type { Day, Figure, FigureRow } from '@gaoxin/kernel';
import { sql, type AliasedExpression, type Kysely } from 'kysely';
import type { Context, Tables } from '../mapping.ts';

/** Rows behind a figure; each counts in the denominator and, where `counted`, in the numerator. */
export type CountingRow = Omit<FigureRow, 'kind'>;
export type Counting = (db: Kysely<Tables>) => AliasedExpression<CountingRow, 'rows'>;

/** A figure whose rows are fetched when they are asked for: the screen that shows a hundred figures opens one of them. */
export type CountedFigure = Omit<Figure, 'rows'> & { rows: FigureRow[] | (() => Promise<FigureRow[]>) };

/** More rows than these nobody reads; the figure's `n` tells how many there are. */
export const MOST_ROWS = 2_000;

interface Told {
  kind: string;
  asOf: Day;
  definition: string;
}

/** A share that the database counts. */
export async function shareIn(ctx: Context, counting: Counting, told: Told): Promise<CountedFigure> {
  const { n, numerator } = await ctx.read((db) =>
    db
      .selectFrom(counting(db))
      .select([sql<number>`count(*)`.as('n'), sql<number>`count(*) filter (where counted)`.as('numerator')])
      .executeTakeFirstOrThrow(),
  );
  return shareOfCounts({ n, numerator }, told, () => rowsIn(ctx, counting, told.kind));
}

export const shareOfCounts = (
  { n, numerator }: { n: number; numerator: number },
  { asOf, definition }: Told,
  rows: CountedFigure['rows'],
): CountedFigure => ({ value: n === 0 ? null : numerator / n, numerator, denominator: n, n, asOf, definition, rows });

export async function rowsIn(ctx: Context, counting: Counting, kind: string): Promise<FigureRow[]> {
  const rows = await ctx.read((db) =>
    db
      .selectFrom(counting(db))
      .selectAll()
      .orderBy('counted', 'desc')
      .orderBy(sql`occurred_on desc nulls last`)
      .orderBy('id')
      .limit(MOST_ROWS)
      .execute(),
  );
  return rows.map((row) => ({ ...row, kind }));
}
