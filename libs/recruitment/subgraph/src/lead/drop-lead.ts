import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DropLeadInput } from '../generated/resolvers-types.ts';
import { lockKeptSites, releaseKeptSites } from '../site/release-all.ts';

export const dropLead = useCase('lead:drop', async (tx, input: DropLeadInput) => {
  const sites = await lockKeptSites(tx, input.leadId);
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  tx.record(lead.drop(input.reason, tx.now));
  await releaseKeptSites(tx, lead, sites, input.reason);
  tx.add(
    new LeadEvent({ lead, kind: 'DROPPED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: input.reason }),
  );
  return lead;
});
