import { notFound } from '@gaoxin/kernel';
import { FeasibilityItem, KnownOfficial, Lead } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { PlanFeasibilityInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const planFeasibility = useCase('feasibility:plan', async (tx, input: PlanFeasibilityInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  lead.expectOpen();
  const { title, ownerId, dueOn } = input;
  if (!(await tx.em.findOne(KnownOfficial, { zoneId: lead.zoneId, officialId: ownerId }))) throw notFound(['ownerId']);
  const item = new FeasibilityItem(lead, { title, ownerId, dueOn, now: tx.now });
  tx.add(item);
  noteEvent(tx, lead, 'FEASIBILITY_PLANNED', `${dueOn} ${title}`);
  return item;
});
