import { endOfDay, type Day } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, type FigureSpan } from '@gaoxin/recruitment-domain';
import { sql, type AliasedExpression, type Kysely } from 'kysely';
import type { Money, MoneyFigureRow } from '../generated/resolvers-types.ts';
import type { Context, Tables } from '../mapping.ts';
import { MOST_ROWS } from './counting.ts';
import { standingBefore } from './lead-history.ts';
import { signedProjects } from '../identity/signed-projects.ts';
import { targetOf, type RecruitmentTargetRow } from './targets.ts';

/** Rows of a sum; those without an amount or with another currency than the sum's are listed and left out. */
export interface SummingRow {
  id: string;
  title: string;
  amount: string | null;
  currency: string | null;
  occurredOn: Day;
  recordedAt: Date;
}
export type Summing = (db: Kysely<Tables>) => AliasedExpression<SummingRow, 'rows'>;

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

export interface Sum {
  total: string;
  n: number;
  leftOut: number;
}

/** What is counted in where nobody set a target. */
export const DEFAULT_CURRENCY = 'CNY';

export const sumIn = (ctx: Context, summing: Summing, currency: string): Promise<Sum> => {
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
  return rows.map(({ id, title, amount, currency: of, occurredOn, recordedAt }) => ({
    id,
    kind,
    title,
    occurredOn,
    recordedAt,
    amount: amount === null ? null : { amount, currency: of as 'CNY' },
    counted: amount !== null && of === currency,
  }));
}

/** Planned investment of what stands in reserve against the year's target of starts, in the currency of the target. */
export async function reserveRatio(ctx: Context, { asOf }: FigureSpan): Promise<SummedFigure> {
  const summing = leadsIn(['CLUE'], endOfDay(asOf));
  const target = await ctx.read((db) => targetOf(db, Number(asOf.slice(0, 4)), endOfDay(asOf), 'START_INVESTMENT'));
  const currency = target?.currency ?? DEFAULT_CURRENCY;
  const { total, n, leftOut } = await sumIn(ctx, summing, currency);
  return {
    ...ratioTo(target, total, currency),
    n,
    leftOut,
    asOf,
    definition: FIGURE_DEFINITIONS.reserveRatio[ctx.locale],
    rows: () => rowsIn(ctx, summing, 'InvestmentLead', currency),
  };
}

/** Leads that stood in one of the stages before the instant, with their planned investment as it was known then. */
export const leadsIn =
  (stages: readonly string[], end: Date): Summing =>
  (db) =>
    db
      .selectFrom(standingBefore(db, end).as('s'))
      .innerJoin('lead as l', 'l.id', 's.leadId')
      .where('s.stage', 'in', stages as 'CLUE'[])
      .select(['l.id', 'l.title', 's.plannedAmount as amount', 's.plannedCurrency as currency', 's.occurredOn', 's.recordedAt'])
      .as('rows');

/** Each project that was signed once, at the amount that is best evidenced; one whose sources contradict each other is left out. */
export async function signedAmount(ctx: Context, span: FigureSpan): Promise<SummedFigure> {
  const { asOf } = span;
  const [target, signed] = await ctx.read((db) =>
    Promise.all([
      targetOf(db, Number(asOf.slice(0, 4)), endOfDay(asOf), 'SIGNED_INVESTMENT'),
      signedProjects(db, { from: span.from, to: asOf, asOf }, ctx.locale),
    ]),
  );
  const currency = target?.currency ?? DEFAULT_CURRENCY;
  const total = signed.amounts.find((one) => one.currency === currency)?.amount ?? '0';
  const first = signed.figure.rows.filter(({ counted }) => counted);
  const rows = signed.projects.map(({ headline: { amount } }, index) => ({
    ...first[index]!,
    amount: amount && { amount: amount.amount, currency: amount.currency as 'CNY' },
    counted: amount?.currency === currency,
  }));
  const n = rows.filter(({ counted }) => counted).length;
  return { ...ratioTo(target, total, currency), n, leftOut: rows.length - n, asOf, definition: FIGURE_DEFINITIONS.signedAmount[ctx.locale], rows: () => Promise.resolve(rows) };
}

const ratioTo = (target: RecruitmentTargetRow | null, total: string, currency: string) => ({
  value: target ? Number(total) / Number(target.amount) : null,
  numerator: { amount: total, currency: currency as 'CNY' },
  denominator: target && { amount: target.amount, currency: currency as 'CNY' },
});
