import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviveLeadInput } from '../generated/resolvers-types.ts';

export const reviveLead = useCase('lead:revive', async (tx, input: ReviveLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  tx.record(lead.revive(tx.now));
  tx.add(
    new LeadEvent({ lead, kind: 'REVIVED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, stage: lead.stage }),
  );
  return lead;
});
