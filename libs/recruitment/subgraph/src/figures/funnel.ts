import { endOfDay, type Day } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, FUNNEL, type FigureSpan, type LeadStage, type PipelineStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { MedianFigureRow } from '../generated/resolvers-types.ts';
import type { Context, Tables } from '../mapping.ts';
import { pipelinesOf } from '../pipeline/pipeline.queries.ts';
import { MOST_ROWS, rowsIn, shareIn, shareOfCounts, type CountedFigure, type Counting } from './counting.ts';
import { arrivalsBefore, standingBefore, stageKey, staysBefore, type Stages } from './lead-history.ts';

/** A median with the stays that it is the middle of. */
export interface StayFigure {
  value: number | null;
  n: number;
  asOf: Day;
  definition: string;
  rows: () => Promise<MedianFigureRow[]>;
}

export interface FunnelStageFigures {
  stage: LeadStage;
  pipelineStage: PipelineStage | null;
  conversion: CountedFigure;
  stay: StayFigure;
  standing: number;
  stood: () => Promise<CountedFigure>;
}

/** A stage as the history tells it apart. */
interface Step {
  key: string;
  stage: LeadStage;
  pipelineStage: PipelineStage | null;
}

/** All stages in one pass over what happened to the leads: by phase, or those of one pipeline; none for a pipeline that is none of the zone. */
export async function funnelOf(ctx: Context, span: FigureSpan, pipelineId: string | null): Promise<FunnelStageFigures[]> {
  const stages: Stages = pipelineId === null ? 'PHASES' : { pipelineId };
  const steps = await stepsOf(ctx, pipelineId);
  const [arrived, stayed, standing] = await ctx.read((db) => Promise.all([arrivedIn(db, span, stages), stayedIn(db, span, stages), standingIn(db, span, stages)]));
  return steps.map((step) => {
    const { n = 0, numerator = 0 } = arrived.find(({ key }) => key === step.key) ?? {};
    const { days = null, stays = 0 } = stayed.find(({ key }) => key === step.key) ?? {};
    return {
      ...step,
      conversion: conversionOf(ctx, { n, numerator }, { ...span, stages, key: step.key }),
      stay: { value: days, n: stays, asOf: span.asOf, definition: FIGURE_DEFINITIONS.stay[ctx.locale], rows: () => stayRows(ctx, span, stages, step.key) },
      standing: standing.find(({ key }) => key === step.key)?.leads ?? 0,
      stood: () => shareIn(ctx, standersOf(span, stages, step.key), { kind: 'InvestmentLead', asOf: span.asOf, definition: FIGURE_DEFINITIONS.stood[ctx.locale] }),
    };
  });
}

async function stepsOf(ctx: Context, pipelineId: string | null): Promise<Step[]> {
  if (pipelineId === null) return FUNNEL.map((stage) => ({ key: stage, stage, pipelineStage: null }));
  const pipeline = (await ctx.read((db) => pipelinesOf(db, ctx.viewer.zone))).find(({ id }) => id === pipelineId);
  if (!pipeline) return [];
  return [
    ...pipeline.stages.map((pipelineStage) => ({ key: pipelineStage.id, stage: pipelineStage.phase, pipelineStage })),
    { key: 'HANDED_OVER', stage: 'HANDED_OVER' as const, pipelineStage: null },
  ];
}

/** Which arrivals a conversion counts: those in a stage since a day, as known at the end of another. */
export type Arrivals = FigureSpan & { stages: Stages; key: string };

/** The conversion of a stage on the board: kept as counts, told in full when somebody asks. */
export interface StageConversionRow {
  arrived: number;
  wentOn: number;
  arrivals: Arrivals;
}

/** The share of those that arrived in a stage that went on; the figure of the funnel, and of the board. */
export function conversionOf(ctx: Context, counts: { n: number; numerator: number }, arrivals: Arrivals): CountedFigure {
  const told = { kind: 'InvestmentLead', asOf: arrivals.asOf, definition: FIGURE_DEFINITIONS.conversion[ctx.locale] };
  return shareOfCounts(counts, told, () => rowsIn(ctx, entrantsOf(arrivals), told.kind));
}

const arrivedIn = (db: Kysely<Tables>, { from, asOf }: FigureSpan, stages: Stages) =>
  db
    .selectFrom(arrivalsBefore(db, endOfDay(asOf), stages).as('a'))
    .where('a.arrivedOn', '>=', from)
    .select(['a.key', sql<number>`count(*)`.as('n'), sql<number>`count(*) filter (where went_on)`.as('numerator')])
    .groupBy('a.key')
    .execute();

const entrantsOf =
  ({ from, asOf, stages, key }: Arrivals): Counting =>
  (db) =>
    db
      .selectFrom(arrivalsBefore(db, endOfDay(asOf), stages).as('a'))
      .innerJoin('lead as l', 'l.id', 'a.leadId')
      .where('a.key', '=', key)
      .where('a.arrivedOn', '>=', from)
      .select(['l.id', 'l.title', 'a.arrivedOn as occurredOn', 'a.recordedAt', 'a.wentOn as counted'])
      .as('rows');

/** Stays that ended, of those that began in the time. */
const endedStays = (db: Kysely<Tables>, { from, asOf }: FigureSpan, stages: Stages) =>
  db.selectFrom(staysBefore(db, endOfDay(asOf), stages).as('stay')).where('stay.enteredOn', '>=', from).where('stay.leftOn', 'is not', null);

const stayedIn = (db: Kysely<Tables>, span: FigureSpan, stages: Stages) =>
  endedStays(db, span, stages)
    .select(['stay.key', sql<number>`count(*)`.as('stays'), sql<number>`percentile_cont(0.5) within group (order by left_on - entered_on)`.as('days')])
    .groupBy('stay.key')
    .execute();

async function stayRows(ctx: Context, span: FigureSpan, stages: Stages, key: string): Promise<MedianFigureRow[]> {
  const rows = await ctx.read((db) =>
    endedStays(db, span, stages)
      .innerJoin('lead as l', 'l.id', 'stay.leadId')
      .where('stay.key', '=', key)
      .select(['l.id', 'l.title', 'stay.enteredOn as startedOn', 'stay.leftOn as endedOn', 'stay.recordedAt', sql<number>`left_on - entered_on`.as('days')])
      .orderBy('days', 'desc')
      .orderBy('l.id')
      .orderBy('stay.recordedAt')
      .limit(MOST_ROWS)
      .execute(),
  );
  return rows.map(({ endedOn, ...row }) => ({ ...row, kind: 'InvestmentLead', endedOn: endedOn! }));
}

/** Leads that stood in the funnel at the end of the day; counted when they stood in the stage. */
const standersOf =
  ({ asOf }: FigureSpan, stages: Stages, key: string): Counting =>
  (db) =>
    standers(db, asOf, stages)
      .innerJoin('lead as l', 'l.id', 's.leadId')
      .select(['l.id', 'l.title', 's.occurredOn', 's.recordedAt', sql<boolean>`${stageKey('s', stages)} = ${key}`.as('counted')])
      .as('rows');

const standers = (db: Kysely<Tables>, asOf: Day, stages: Stages) =>
  db
    .selectFrom(standingBefore(db, endOfDay(asOf), stages).as('s'))
    .where('s.stage', 'in', [...FUNNEL]);

const standingIn = (db: Kysely<Tables>, { asOf }: FigureSpan, stages: Stages) =>
  standers(db, asOf, stages)
    .select([stageKey('s', stages).as('key'), sql<number>`count(*)`.as('leads')])
    .groupBy(sql`1`)
    .execute();
