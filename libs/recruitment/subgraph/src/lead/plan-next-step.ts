import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { PlanNextStepInput } from '../generated/resolvers-types.ts';

export const planNextStep = useCase('lead:plan', async (tx, input: PlanNextStepInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  lead.plan({ title: input.title, dueOn: input.dueOn, waitingFor: input.waitingFor ?? null });
  tx.add(
    new LeadEvent({
      lead,
      kind: 'PLANNED',
      occurredOn: dayOf(tx.now),
      recordedAt: tx.now,
      actor: tx.viewer.name,
      note: `${input.dueOn} ${input.title}`,
    }),
  );
  return lead;
});
