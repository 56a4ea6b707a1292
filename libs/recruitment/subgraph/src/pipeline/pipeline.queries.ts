import { isStandard, standardPipeline, type PipelineFacts, type PipelineStage } from '@gaoxin/recruitment-domain';
import { anyOf, loadOne } from '@gaoxin/server';
import type { Kysely } from 'kysely';
import type { Context, Tables } from '../mapping.ts';

export type PipelineRow = PipelineFacts;
export type PipelineStageRow = PipelineStage;

type Stored = PipelineFacts & { position: number };

export const pipelineById = loadOne<Tables, Stored>(
  (db, ids) => db.selectFrom('pipeline').selectAll().where('id', '=', anyOf(ids)).execute(),
  (row) => row.id,
);

/** The pipeline of a lead; a zone that has set none follows the standard one. */
export const pipelineOf = async (ctx: Context, lead: { zoneId: string; pipelineId: string }): Promise<PipelineFacts> =>
  (await ctx.load(pipelineById, lead.pipelineId)) ?? standardPipeline(lead.zoneId);

/** All pipelines of the zone in their order, the standard one first. */
export async function pipelinesOf(db: Kysely<Tables>, zoneId: string): Promise<PipelineFacts[]> {
  const stored = await db.selectFrom('pipeline').selectAll().orderBy('position').orderBy('id').execute();
  return [stored.find(isStandard) ?? standardPipeline(zoneId), ...stored.filter((one) => !isStandard(one))];
}

/** Leads that stand in each stage now. */
export const standingByStage = loadOne<Tables, { pipelineStageId: string; leads: number }>(
  (db, ids) =>
    db
      .selectFrom('lead_total')
      .select(['pipelineStageId', (eb) => eb.fn.sum<number>('leads').$castTo<number>().as('leads')])
      .where('pipelineStageId', '=', anyOf(ids))
      .where('stage', 'not in', ['HANDED_OVER', 'DROPPED', 'DORMANT'])
      .groupBy('pipelineStageId')
      .execute(),
  (row) => row.pipelineStageId,
);
