import { endOfDay } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, FUNNEL, type FigureSpan, type LeadStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { Context, Tables } from '../mapping.ts';
import { rowsIn, shareOfCounts, type CountedFigure, type Counting } from './counting.ts';
import { rankOf, staysBefore } from './lead-history.ts';

export interface FunnelStageFigures {
  stage: LeadStage;
  conversion: CountedFigure;
  medianDays: number | null;
  stays: number;
  standing: number;
}

interface StageCounts {
  stage: LeadStage;
  n: number;
  numerator: number;
  medianDays: number | null;
  stays: number;
  standing: number;
}

/** All stages in one pass over what happened to the leads. */
export async function funnelOf(ctx: Context, span: FigureSpan): Promise<FunnelStageFigures[]> {
  const counts = await ctx.read((db) => countStages(db, span));
  return FUNNEL.map((stage) => {
    const found = counts.find((one) => one.stage === stage) ?? { n: 0, numerator: 0, medianDays: null, stays: 0, standing: 0 };
    const told = { kind: 'InvestmentLead', asOf: span.asOf, definition: FIGURE_DEFINITIONS.conversion[ctx.locale] };
    const { medianDays, stays, standing } = found;
    return { stage, medianDays, stays, standing, conversion: shareOfCounts(found, told, () => rowsIn(ctx, entrantsOf(stage, span), told.kind)) };
  });
}

const countStages = (db: Kysely<Tables>, { from, asOf }: FigureSpan): Promise<StageCounts[]> => {
  const entered = sql`occurred_on >= ${from}`;
  const left = sql`${entered} and left_on is not null`;
  return db
    .selectFrom(staysBefore(db, endOfDay(asOf)).as('stay'))
    .select([
      'stay.stage',
      sql<number>`count(distinct lead_id) filter (where ${entered})`.as('n'),
      sql<number>`count(distinct lead_id) filter (where ${entered} and furthest > ${rankOf(sql`stage`)})`.as('numerator'),
      sql<number | null>`percentile_cont(0.5) within group (order by left_on - occurred_on) filter (where ${left})`.as('medianDays'),
      sql<number>`count(*) filter (where ${left})`.as('stays'),
      sql<number>`count(*) filter (where left_on is null)`.as('standing'),
    ])
    .groupBy('stay.stage')
    .execute();
};

/** The leads that entered a stage in the time; counted when they went further. */
const entrantsOf =
  (stage: LeadStage, { from, asOf }: FigureSpan): Counting =>
  (db) =>
    db
      .selectFrom(staysBefore(db, endOfDay(asOf)).as('stay'))
      .innerJoin('lead as l', 'l.id', 'stay.leadId')
      .where('stay.stage', '=', stage)
      .where('stay.occurredOn', '>=', from)
      .distinctOn('l.id')
      .select(['l.id', 'l.title', 'stay.occurredOn', 'stay.recordedAt'])
      .select(sql<boolean>`stay.furthest > ${rankOf(sql`stay.stage`)}`.as('counted'))
      .orderBy('l.id')
      .orderBy('stay.occurredOn')
      .as('rows');
