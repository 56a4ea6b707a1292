import { dayOf } from '@gaoxin/kernel';
import { detailsKept, Lead, leadChanges, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseLeadInput } from '../generated/resolvers-types.ts';
import { detailsOf } from './lead-details.ts';

export const reviseLead = useCase('lead:revise', async (tx, input: ReviseLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  const before = detailsKept(lead);
  const changes = leadChanges(before, lead, lead.revise(await detailsOf(tx, input)));
  const said = input.reason ? { note: input.reason } : {};
  tx.add(new LeadEvent({ lead, kind: 'REVISED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, changes, ...said }));
  return lead;
});
