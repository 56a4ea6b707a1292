import { dayOf } from '@gaoxin/kernel';
import { LeadEvent, stageOf } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AdvanceLeadInput } from '../generated/resolvers-types.ts';
import { loadToMove } from '../pipeline/pipeline-of-lead.ts';

export const advanceLead = useCase('lead:advance', async (tx, input: AdvanceLeadInput) => {
  const { lead, pipeline } = await loadToMove(tx, input);
  tx.allow(lead);
  tx.record(lead.advance(pipeline, input, tx.now));
  // The phase's own name stands there already.
  const own = pipeline.version > 0 ? { note: stageOf(pipeline, lead.pipelineStageId).nameZh } : {};
  tx.add(new LeadEvent({ lead, kind: 'ADVANCED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, stage: lead.stage, ...own }));
  return lead;
});
