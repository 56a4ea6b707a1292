import { type Day } from '@gaoxin/kernel';
import { type LeadStage, type PipelineFacts, type PipelineStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { LeadFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';
import type { StageConversionRow } from '../figures/funnel.ts';
import { pipelinesOf } from '../pipeline/pipeline.queries.ts';
import { counted, NO_LEADS, sumsByStage, totalsAnswer, type LeadSum } from './lead-count.ts';
import { among, matchingLeads, type Asking, type Matching } from './lead-filter.ts';

export interface LeadColumnRow {
  stage: LeadStage;
  pipelineStage: PipelineStage;
  count: number;
  countIsAtLeast: boolean;
  withoutNextStep: number;
  plannedAmount: string;
  limitDays: number | null;
  conversion: StageConversionRow;
  filter: LeadFilter;
  matching: Matching;
}

/** The columns of a pipeline's board in order; stages without a lead are there too. None for a pipeline that is none of the zone. */
export async function leadColumns(db: Kysely<Tables>, asking: Asking & { pipelineId: string | null }): Promise<LeadColumnRow[]> {
  const pipelines = await pipelinesOf(db, asking.zone);
  const pipeline = asking.pipelineId ? pipelines.find(({ id }) => id === asking.pipelineId) : pipelines[0];
  if (!pipeline) return [];
  const { stages } = pipeline;
  const found = await matchingLeads(db, asking);
  const columns = stages.map((stage) => ({ filter: within(asking.filter, stage), matching: among(found, (leads) => leads.where('pipelineStageId', '=', stage.id)) }));
  const [sums, flows] = await Promise.all([sumsOf(db, asking.filter, stages, columns), conversions(db, pipeline, asking.today)]);
  return stages.map((stage, index) => {
    const { leads, amount, withoutNextStep, isAtLeast } = sums[index]!;
    return {
      stage: stage.phase,
      pipelineStage: stage,
      limitDays: stage.limitDays,
      count: leads,
      countIsAtLeast: isAtLeast,
      withoutNextStep,
      plannedAmount: amount,
      conversion: flows(stage),
      ...columns[index]!,
    };
  });
}

/** A filter for another stage leaves a column empty. */
const within = (filter: LeadFilter, { id }: PipelineStage): LeadFilter => ({ ...filter, stageId: id, inProgress: true });

type Column = Pick<LeadColumnRow, 'filter' | 'matching'>;

async function sumsOf(db: Kysely<Tables>, asked: LeadFilter, stages: readonly PipelineStage[], columns: readonly Column[]): Promise<LeadSum[]> {
  if (!totalsAnswer(asked) || asked.withoutNextStep) return Promise.all(columns.map(({ filter, matching }) => counted(db, filter, matching)));
  const sums = await sumsByStage(db, asked);
  return stages.map(({ id }) => sums.get(id) ?? NO_LEADS);
}

/** Of those that arrived in this month and the eleven before it, how many have gone on. */
async function conversions(db: Kysely<Tables>, { id: pipelineId, stages }: PipelineFacts, today: Day): Promise<(stage: PipelineStage) => StageConversionRow> {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const from = new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
  const rows = await db
    .selectFrom('lead_flow')
    .select(['pipelineStageId', sql<number>`sum(arrived)::bigint`.as('arrived'), sql<number>`sum(went_on)::bigint`.as('wentOn')])
    .where('pipelineStageId', 'in', stages.map(({ id }) => id))
    .where('month', '>=', from)
    .groupBy('pipelineStageId')
    .execute();
  return ({ id: key }) => {
    const { arrived = 0, wentOn = 0 } = rows.find(({ pipelineStageId }) => pipelineStageId === key) ?? {};
    return { arrived, wentOn, arrivals: { from, asOf: today, stages: { pipelineId }, key } };
  };
}
