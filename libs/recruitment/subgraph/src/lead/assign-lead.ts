import { dayOf, notFound } from '@gaoxin/kernel';
import { KnownOfficial, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AssignLeadInput } from '../generated/resolvers-types.ts';

export const assignLead = useCase('lead:assign', async (tx, input: AssignLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  const { ownerId, reason } = input;
  const heir = await tx.em.findOne(KnownOfficial, { zoneId: lead.zoneId, officialId: ownerId });
  if (!heir) throw notFound(['ownerId']);
  const formerId = lead.assign(ownerId);
  const former = await tx.em.findOne(KnownOfficial, { zoneId: lead.zoneId, officialId: formerId });
  const names = former?.name && heir.name ? `${former.name} → ${heir.name}` : heir.name;
  const note = [names, reason].filter(Boolean).join('；');
  tx.add(new LeadEvent({ lead, kind: 'ASSIGNED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  tx.record({ type: 'recruitment.lead.assigned', leadId: lead.id, enterpriseId: lead.enterpriseId, title: lead.title, ownerId, formerId, by: tx.viewer.name, reason });
  return lead;
});
