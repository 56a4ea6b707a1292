import { type Day } from '@gaoxin/kernel';
import { type LeadStage, type PipelineStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { LeadFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';
import { pipelinesOf } from '../pipeline/pipeline.queries.ts';
import { counted, NO_LEADS, sumsByStage, totalsAnswer, type LeadSum } from './lead-count.ts';
import type { Asking } from './lead-filter.ts';

export interface LeadColumnRow {
  stage: LeadStage;
  pipelineStage: PipelineStage;
  count: number;
  countIsAtLeast: boolean;
  withoutNextStep: number;
  plannedAmount: string;
  limitDays: number | null;
  conversion: { arrived: number; wentOn: number };
  filter: LeadFilter;
}

/** The columns of a pipeline's board in order; stages without a lead are there too. None for a pipeline that is none of the zone. */
export async function leadColumns(db: Kysely<Tables>, asking: Asking & { pipelineId: string | null }): Promise<LeadColumnRow[]> {
  const pipelines = await pipelinesOf(db, asking.zone);
  const { stages } = asking.pipelineId ? (pipelines.find(({ id }) => id === asking.pipelineId) ?? { stages: [] }) : pipelines[0]!;
  const [sums, flows] = await Promise.all([sumsOf(db, asking, stages), conversions(db, stages, asking.today)]);
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
      conversion: flows.get(stage.id) ?? { arrived: 0, wentOn: 0 },
      filter: within(asking.filter, stage),
    };
  });
}

/** A filter for another stage leaves a column empty. */
const within = (filter: LeadFilter, { id }: PipelineStage): LeadFilter => ({ ...filter, stageId: id, inProgress: true });

async function sumsOf(db: Kysely<Tables>, asking: Asking, stages: readonly PipelineStage[]): Promise<LeadSum[]> {
  if (!totalsAnswer(asking.filter) || asking.filter.withoutNextStep) {
    return Promise.all(stages.map((stage) => counted(db, { ...asking, filter: within(asking.filter, stage) })));
  }
  const sums = await sumsByStage(db, asking.filter);
  return stages.map(({ id }) => sums.get(id) ?? NO_LEADS);
}

/** Of those that arrived in this month and the eleven before it, how many have gone on. */
async function conversions(db: Kysely<Tables>, stages: readonly PipelineStage[], today: Day): Promise<Map<string, LeadColumnRow['conversion']>> {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const since = new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
  const rows = await db
    .selectFrom('lead_flow')
    .select(['pipelineStageId', sql<number>`sum(arrived)::bigint`.as('arrived'), sql<number>`sum(went_on)::bigint`.as('wentOn')])
    .where('pipelineStageId', 'in', stages.length > 0 ? stages.map(({ id }) => id) : [''])
    .where('month', '>=', since)
    .groupBy('pipelineStageId')
    .execute();
  return new Map(rows.map(({ pipelineStageId, arrived, wentOn }) => [pipelineStageId, { arrived, wentOn }]));
}
