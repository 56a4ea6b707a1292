import { notFound } from '@gaoxin/kernel';
import { isStandard, Lead, Pipeline, standardPipeline, standardPipelineId, type PipelineFacts } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

type Turn = 'moving' | 'defining';

/**
 * Takes a turn among those who move leads and those who redefine pipelines or the zone's rules: many move at once, nobody
 * while a stage may go away or another rule may hold. Taken before any row is locked, so that the two never wait for each other.
 */
export const takeTurn = async (tx: Tx, turn: Turn): Promise<void> => {
  const lock = turn === 'moving' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.em.execute(`select ${lock}(hashtextextended('pipeline:' || ?, 0))`, [tx.viewer.zone]);
};

/** @throws RuleError NOT_FOUND for an id that is none of the zone */
export async function pipelineWith(tx: Tx, id: string, path: readonly string[] = []): Promise<PipelineFacts> {
  const zoneId = tx.viewer.zone;
  const stored = await tx.em.findOne(Pipeline, { id, zoneId });
  if (!stored && !isStandard({ id, zoneId })) throw notFound(path);
  return stored ?? standardPipeline(zoneId);
}

/** A lead that is about to move, and its pipeline, which stays as it is until then. */
export async function loadToMove(tx: Tx, input: { leadId: string; version: number }): Promise<{ lead: Lead; pipeline: PipelineFacts }> {
  await takeTurn(tx, 'moving');
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  return { lead, pipeline: await pipelineWith(tx, lead.pipelineId) };
}

/** What is written meanwhile is no move of a lead: its days in the stage count on, and no conversion hears of it. */
export async function relocating(tx: Tx, write: () => Promise<unknown>): Promise<void> {
  await tx.em.execute(`select set_config('gaoxin.relocating', 'yes', true)`);
  await write();
  await tx.em.execute(`select set_config('gaoxin.relocating', '', true)`);
}

export const standardOr = (tx: Tx, pipelineId: string | null | undefined): string => pipelineId ?? standardPipelineId(tx.viewer.zone);
