import { endOfDay, startOfDay, type Day } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, type FigureSpan } from '@gaoxin/recruitment-domain';
import { sql } from 'kysely';
import type { Context } from '../mapping.ts';
import { standingBefore } from './lead-history.ts';
import { rowsIn, shareIn, shareOfCounts, type CountedFigure, type Counting } from './counting.ts';

export interface ReferrerFigure {
  referrerId: string;
  conversion: CountedFigure;
}

const MOST_REFERRERS = 100;

/** Leads registered in the time that were referrals as known then, all or one referrer's; counted once they are signed. */
const referrals =
  ({ from, asOf }: FigureSpan, referrerId?: string) =>
  (db: Parameters<Counting>[0]) => {
    const end = endOfDay(asOf);
    const signed = db
      .selectFrom('lead_event as e')
      .select(['e.leadId', (eb) => eb.fn.min('e.occurredOn').as('signedOn'), (eb) => eb.fn.min('e.recordedAt').as('recordedAt')])
      .where('e.kind', '=', 'SIGNED')
      .where('e.recordedAt', '<', end)
      .groupBy('e.leadId');
    return db
      .selectFrom(standingBefore(db, end).as('known'))
      .innerJoin('lead as l', 'l.id', 'known.leadId')
      .leftJoin(signed.as('s'), 's.leadId', 'l.id')
      .where('known.source', '=', 'REFERRAL')
      .where('l.openedAt', '>=', startOfDay(from))
      .where('l.openedAt', '<', end)
      .$if(referrerId !== undefined, (query) => query.where('known.sourceEnterpriseId', '=', referrerId!))
      .select(['l.id', 'l.title', 'known.sourceEnterpriseId', 's.signedOn as occurredOn'])
      .select([sql<Date>`coalesce(s.recorded_at, l.registered_at)`.as('recordedAt'), sql<boolean>`s.lead_id is not null`.as('counted')])
      .$narrowType<{ occurredOn: Day | null }>()
      .as('rows');
  };

const told = (ctx: Context, { asOf }: FigureSpan) => ({ kind: 'InvestmentLead', asOf, definition: FIGURE_DEFINITIONS.referralConversion[ctx.locale] });

export const referralConversion = (ctx: Context, span: FigureSpan): Promise<CountedFigure> => shareIn(ctx, referrals(span), told(ctx, span));

export async function referrersOf(ctx: Context, span: FigureSpan, only?: string): Promise<ReferrerFigure[]> {
  const counts = await ctx.read((db) =>
    db
      .selectFrom(referrals(span, only)(db))
      .select(['rows.sourceEnterpriseId as referrerId', sql<number>`count(*)`.as('n'), sql<number>`count(*) filter (where counted)`.as('numerator')])
      .where('rows.sourceEnterpriseId', 'is not', null)
      .groupBy('rows.sourceEnterpriseId')
      .orderBy('n', 'desc')
      .orderBy('referrerId')
      .limit(MOST_REFERRERS)
      .$narrowType<{ referrerId: string }>()
      .execute(),
  );
  return counts.map(({ referrerId, ...count }) => ({
    referrerId,
    conversion: shareOfCounts(count, told(ctx, span), () => rowsIn(ctx, referrals(span, referrerId), 'InvestmentLead')),
  }));
}
