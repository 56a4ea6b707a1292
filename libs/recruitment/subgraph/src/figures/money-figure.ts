import { endOfDay, type Day } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, type FigureSpan } from '@gaoxin/recruitment-domain';
import { sql, type AliasedExpression, type Kysely } from 'kysely';
import type { Money, MoneyFigureRow } from '../generated/resolvers-types.ts';
import type { Context, Tables } from '../mapping.ts';
import { MOST_ROWS } from './counting.ts';
import { standingBefore } from './lead-history.ts';
import { targetOf, type RecruitmentTargetRow } from './targets.ts';

/** Rows of a sum; those without an amount or with another currency than the sum's are listed and left out. */
interface SummingRow {
  id: string;
  title: string;
  amount: string | null;
  currency: string | null;
  occurredOn: Day;
  recordedAt: Date;
}
type Summing = (db: Kysely<Tables>) => AliasedExpression<SummingRow, 'rows'>;

export interface SummedFigure {
  value: number | null;
  numerator: Money;
  denominator: Money | null;
  n: number;
  leftOut: number;
  asOf: Day;
  definition: string;
  rows: () => Promise<MoneyFigureRow[]>;
}

interface Sum {
  total: string;
  n: number;
  leftOut: number;
}

/** What is counted in where nobody set a target. */
export const DEFAULT_CURRENCY = 'CNY';

const sumIn = (ctx: Context, summing: Summing, currency: string): Promise<Sum> => {
  const counts = sql`amount is not null and currency = ${currency}`;
  return ctx.read((db) =>
    db
      .selectFrom(summing(db))
      .select([
        sql<string>`coalesce(sum(amount) filter (where ${counts}), 0)`.as('total'),
        sql<number>`count(*) filter (where ${counts})`.as('n'),
        sql<number>`count(*) filter (where (${counts}) is not true)`.as('leftOut'),
      ])
      .executeTakeFirstOrThrow(),
  );
};

async function rowsIn(ctx: Context, summing: Summing, kind: string, currency: string): Promise<MoneyFigureRow[]> {
  const rows = await ctx.read((db) =>
    db
      .selectFrom(summing(db))
      .selectAll()
      .orderBy(sql`(amount is not null and currency = ${currency}) desc`)
      .orderBy(sql`amount desc nulls last`)
      .orderBy('id')
      .limit(MOST_ROWS)
      .execute(),
  );
  return rows.map(({ amount, currency: of, ...row }) => {
    const leftOutFor = amount === null ? 'NO_AMOUNT' : of === currency ? null : 'OTHER_CURRENCY';
    return { ...row, kind, amount: amount === null ? null : { amount, currency: of as 'CNY' }, counted: leftOutFor === null, leftOutFor };
  });
}

/** Planned investment of what stands in reserve against the year's target of starts, in the currency of the target. */
export async function reserveRatio(ctx: Context, { asOf }: FigureSpan): Promise<SummedFigure> {
  const target = await ctx.read((db) => targetOf(db, Number(asOf.slice(0, 4)), endOfDay(asOf), 'START_INVESTMENT'));
  const currency = target?.currency ?? DEFAULT_CURRENCY;
  const sum = await plannedIn(ctx, { stages: ['CLUE'], asOf, currency, definition: FIGURE_DEFINITIONS.reserveRatio[ctx.locale] });
  return { ...sum, ...ratioTo(target, sum.numerator.amount, currency) };
}

/** The sum of what is planned for the leads that stood in one of the stages, without a target. */
export async function plannedIn(ctx: Context, told: { stages: readonly string[]; asOf: Day; currency: string; definition: string }): Promise<SummedFigure> {
  const { asOf, currency, definition } = told;
  const summing = leadsIn(told.stages, endOfDay(asOf));
  const { total, n, leftOut } = await sumIn(ctx, summing, currency);
  return { ...ratioTo(null, total, currency), n, leftOut, asOf, definition, rows: () => rowsIn(ctx, summing, 'InvestmentLead', currency) };
}

/** Leads that stood in one of the stages before the instant, with their planned investment as it was known then. */
const leadsIn =
  (stages: readonly string[], end: Date): Summing =>
  (db) =>
    db
      .selectFrom(standingBefore(db, end).as('s'))
      .innerJoin('lead as l', 'l.id', 's.leadId')
      .where('s.stage', 'in', stages as 'CLUE'[])
      .select(['l.id', 'l.title', 's.plannedAmount as amount', 's.plannedCurrency as currency', 's.occurredOn', 's.recordedAt'])
      .as('rows');

export const ratioTo = (target: RecruitmentTargetRow | null, total: string, currency: string) => ({
  value: target ? Number(total) / Number(target.amount) : null,
  numerator: { amount: total, currency: currency as 'CNY' },
  denominator: target && { amount: target.amount, currency: currency as 'CNY' },
});
