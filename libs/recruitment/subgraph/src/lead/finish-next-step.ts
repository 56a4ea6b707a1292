import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { FinishNextStepInput } from '../generated/resolvers-types.ts';

export const finishNextStep = useCase('lead:finishStep', async (tx, input: FinishNextStepInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  const note = [lead.finishStep(), input.outcome].filter(Boolean).join('；');
  tx.add(new LeadEvent({ lead, kind: 'STEP_DONE', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  return lead;
});
