import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AdvanceLeadInput } from '../generated/resolvers-types.ts';

export const advanceLead = useCase('lead:advance', async (tx, input: AdvanceLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  tx.record(lead.advance(input.to, tx.now));
  tx.add(new LeadEvent({ lead, kind: 'ADVANCED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, stage: input.to }));
  return lead;
});
