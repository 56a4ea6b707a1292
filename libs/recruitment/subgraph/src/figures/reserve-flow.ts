import { endOfDay } from '@gaoxin/kernel';
import { FLOW, type FigureSpan, type FlowStationKind } from '@gaoxin/recruitment-domain';
import { sql } from 'kysely';
import type { FlowStation } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { standingBefore } from './lead-history.ts';
import { DEFAULT_CURRENCY, leadsIn, sumIn, type Summing } from './money-figure.ts';
import { targetOf } from './targets.ts';

/** Signed leads with the investment of their agreement, by whether their project has started; started ones since the first day only. */
const signedLeads =
  ({ from, asOf }: FigureSpan, started: boolean): Summing =>
  (db) => {
    const end = endOfDay(asOf);
    const begun = db
      .selectFrom('handed_over_project as p')
      .select(['p.agreementId', 'p.startedOn'])
      .where('p.startRecordedAt', '<', end)
      .where('p.startedOn', '<=', asOf);
    return db
      .selectFrom(standingBefore(db, end).as('s'))
      .innerJoin('agreement as a', 'a.leadId', 's.leadId')
      .leftJoin(begun.as('p'), 'p.agreementId', 'a.id')
      .where('s.stage', 'in', ['SIGNED', 'HANDED_OVER'])
      .where('a.recordedAt', '<', end)
      .where(started ? sql<boolean>`p.started_on >= ${from}` : sql<boolean>`p.started_on is null`)
      .select(['a.id', 'a.title', 'a.investmentAmount as amount', 'a.investmentCurrency as currency', 'a.signedOn as occurredOn', 'a.recordedAt'])
      .as('rows');
  };

const stationOf = (station: FlowStationKind, span: FigureSpan): Summing => {
  const end = endOfDay(span.asOf);
  switch (station) {
    case 'RESERVE':
      return leadsIn(['CLUE'], end);
    case 'NEGOTIATION':
      return leadsIn(['NEGOTIATION', 'INSPECTION', 'REVIEW'], end);
    case 'SIGNED':
      return signedLeads(span, false);
    case 'STARTED':
      return signedLeads(span, true);
  }
};

/** What stands at each station between reserve and start, in the currency of the year's target. */
export async function reserveFlow(ctx: Context, span: FigureSpan): Promise<FlowStation[]> {
  const target = await ctx.read((db) => targetOf(db, Number(span.asOf.slice(0, 4)), endOfDay(span.asOf), 'START_INVESTMENT'));
  const currency = target?.currency ?? DEFAULT_CURRENCY;
  return Promise.all(
    FLOW.map(async (station) => {
      const { total, n, leftOut } = await sumIn(ctx, stationOf(station, span), currency);
      return { station, count: n + leftOut, investment: { amount: total, currency: currency as 'CNY' }, leftOut };
    }),
  );
}
