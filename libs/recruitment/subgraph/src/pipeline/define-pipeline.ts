import { dayOf, newId, notFound, RuleError } from '@gaoxin/kernel';
import { isStandard, Pipeline, standardPipeline, type PipelineFacts, type PipelineStage } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { DefinePipelineInput, PipelineStageInput } from '../generated/resolvers-types.ts';
import { relocating, takeTurn } from './pipeline-of-lead.ts';

export const definePipeline = useCase('pipeline:define', async (tx, input: DefinePipelineInput) => {
  await takeTurn(tx, 'defining');
  const known = await knownPipeline(tx, input);
  tx.allow(known ?? { id: 'new', zoneId: tx.viewer.zone });
  const facts = { nameZh: input.nameZh, nameEn: input.nameEn, stages: input.stages.map((stage, index) => stageFrom(stage, known, index)) };
  const before = known?.stages ?? [];
  const pipeline = known instanceof Pipeline ? known : new Pipeline({ ...facts, id: known?.id ?? newId(), zoneId: tx.viewer.zone, position: await countOf(tx) });
  if (pipeline === known) pipeline.redefine(facts);
  else tx.add(pipeline);
  const gone = before.filter(({ id }) => !facts.stages.some((stage) => stage.id === id));
  await relocate(tx, input.stages, facts.stages, gone);
  await rephase(tx, facts.stages.filter((stage) => before.some(({ id, phase }) => id === stage.id && phase !== stage.phase)));
  return pipeline;
});

/** Null for a new one. The standard pipeline has no row until the zone changes it. */
async function knownPipeline(tx: Tx, { pipelineId, version }: DefinePipelineInput): Promise<Pipeline | PipelineFacts | null> {
  if (!pipelineId && version) throw new RuleError('STALE_VERSION');
  if (!pipelineId) return null;
  const zoneId = tx.viewer.zone;
  const stored = await tx.em.findOne(Pipeline, { id: pipelineId, zoneId });
  if (!stored && !isStandard({ id: pipelineId, zoneId })) throw notFound(['pipelineId']);
  const known = stored ?? standardPipeline(zoneId);
  if (known.version !== version) throw new RuleError('STALE_VERSION', { current: known.version });
  return known;
}

function stageFrom(input: PipelineStageInput, known: PipelineFacts | null, index: number): PipelineStage {
  const kept = known?.stages.find(({ id }) => id === input.id);
  if (input.id && !kept) throw notFound(['stages', String(index), 'id']);
  const { nameZh, nameEn, phase, limitDays, conditions } = input;
  return { id: kept?.id ?? newId(), nameZh, nameEn, phase: phase as PipelineStage['phase'], limitDays: limitDays ?? null, conditions: [...new Set(conditions)] };
}

/** Gives the leads of each stage that goes away their place. @throws RuleError PIPELINE_STAGE_OCCUPIED */
async function relocate(tx: Tx, inputs: readonly PipelineStageInput[], stages: readonly PipelineStage[], gone: readonly PipelineStage[]): Promise<void> {
  const taken = new Set<string>();
  for (const [index, { takesFrom }] of inputs.entries()) {
    for (const [place, from] of (takesFrom ?? []).entries()) {
      if (!gone.some(({ id }) => id === from)) throw notFound(['stages', String(index), 'takesFrom', String(place)]);
      taken.add(from);
      await moveAll(tx, from, stages[index]!);
    }
  }
  for (const stage of gone.filter(({ id }) => !taken.has(id))) {
    const [lead] = await tx.em.execute<object[]>(`select 1 from lead where zone_id = ? and pipeline_stage_id = ? limit 1`, [tx.viewer.zone, stage.id]);
    if (lead) throw new RuleError('PIPELINE_STAGE_OCCUPIED', { zh: stage.nameZh, en: stage.nameEn }, ['stages']);
  }
}

/** Those that rest or were dropped move too: they come back to where their stage is then. */
async function moveAll(tx: Tx, from: string, to: PipelineStage): Promise<void> {
  await tell(tx, from, to, false);
  await place(tx, from, to);
}

/** A line in the timeline of the leads that are placed, or of those only that come into another phase by it. */
async function tell(tx: Tx, from: string, to: PipelineStage, onlyRephased: boolean): Promise<void> {
  const { zone, name } = tx.viewer;
  await tx.em.execute(
    `insert into lead_event (id, zone_id, lead_id, kind, occurred_on, recorded_at, actor, stage, note,
       lead_stage, planned_amount, planned_currency, next_step_due_on, source, source_enterprise_id, pipeline_stage_id, look_again_on, stage_entered_at)
     select gen_random_uuid()::text, zone_id, id, 'RELOCATED', ?, ?, ?, stage, ?,
       case when on_board then ? else stage end, planned_amount, planned_currency, next_step_due_on, source, source_enterprise_id, ?, look_again_on, stage_entered_at
     from lead where zone_id = ? and pipeline_stage_id = ? and (not ? or on_board and stage <> ?)`,
    [dayOf(tx.now), tx.now, name, to.nameZh, to.phase, to.id, zone, from, onlyRephased, to.phase],
  );
}

/** A stage that now belongs to another phase takes its leads along. */
async function rephase(tx: Tx, stages: readonly PipelineStage[]): Promise<void> {
  for (const stage of stages) {
    await tell(tx, stage.id, stage, true);
    await place(tx, stage.id, stage);
  }
}

/** Who signed stays signed. */
async function place(tx: Tx, from: string, to: PipelineStage): Promise<void> {
  const signed = `select 1 from lead where zone_id = ? and pipeline_stage_id = ? and stage in ('SIGNED', 'HANDED_OVER') limit 1`;
  if (to.phase !== 'SIGNED' && (await tx.em.execute<object[]>(signed, [tx.viewer.zone, from])).length > 0) throw new RuleError('PIPELINE_PHASES', {}, ['stages']);
  const unsigned = `select 1 from lead where zone_id = ? and pipeline_stage_id = ? and stage not in ('SIGNED', 'HANDED_OVER') limit 1`;
  if (to.phase === 'SIGNED' && (await tx.em.execute<object[]>(unsigned, [tx.viewer.zone, from])).length > 0) throw new RuleError('PIPELINE_PHASES', {}, ['stages']);
  const update = `update lead set pipeline_stage_id = ?, dropped_from = case when dropped_from is null then null else ? end,
    stage = case when on_board then ? else stage end where zone_id = ? and pipeline_stage_id = ?`;
  await relocating(tx, () => tx.em.execute(update, [to.id, to.phase, to.phase, tx.viewer.zone, from]));
}

async function countOf(tx: Tx): Promise<number> {
  const [row] = await tx.em.execute<{ count: string }[]>(`select count(*) from pipeline where zone_id = ?`, [tx.viewer.zone]);
  return Number(row!.count) + 1;
}
