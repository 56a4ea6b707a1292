import { dayOf } from '@gaoxin/kernel';
import { LeadEvent, stageOf, type Lead } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { ChangeLeadPipelineInput } from '../generated/resolvers-types.ts';
import { countOnBoard } from '../register/merge-leads.ts';
import { loadToMove, pipelineWith, relocating } from './pipeline-of-lead.ts';

export const changeLeadPipeline = useCase('lead:changePipeline', async (tx, input: ChangeLeadPipelineInput) => {
  const { lead } = await loadToMove(tx, input);
  tx.allow(lead);
  const pipeline = await pipelineWith(tx, input.pipelineId, ['pipelineId']);
  const before = lead.stage;
  await countOnBoard(tx, lead, -1);
  lead.changePipeline(pipeline, input.stageId, tx.now);
  await relocating(tx, () => tx.em.flush());
  await arriveElsewhere(tx, lead);
  await countOnBoard(tx, lead, 1);
  const note = `${pipeline.nameZh} ${stageOf(pipeline, lead.pipelineStageId).nameZh}；${input.reason}`;
  tx.add(new LeadEvent({ lead, kind: 'PIPELINE_CHANGED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, stage: lead.stage, note }));
  if (before !== lead.stage) tx.record({ type: 'recruitment.lead.advanced', leadId: lead.id, enterpriseId: lead.enterpriseId, from: before, to: lead.stage });
  return lead;
});

/** Who changes the way neither went on from the former stage nor stayed there: it arrives in the new one. */
const arriveElsewhere = (tx: Tx, lead: Lead) =>
  tx.em.execute(
    `insert into lead_stage_move (zone_id, lead_id, pipeline_id, to_stage, to_pipeline_stage_id, moved_at) values (?, ?, ?, ?, ?, ?)`,
    [lead.zoneId, lead.id, lead.pipelineId, lead.stage, lead.pipelineStageId, tx.now],
  );
