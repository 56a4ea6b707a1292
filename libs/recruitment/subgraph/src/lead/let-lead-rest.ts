import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { LetLeadRestInput } from '../generated/resolvers-types.ts';
import { keptSites } from '../site/release-all.ts';

export const letLeadRest = useCase('lead:rest', async (tx, input: LetLeadRestInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  tx.record(lead.rest(input.reason, input.lookAgainOn ?? null, tx.now));
  const note = [[input.lookAgainOn, input.reason].filter(Boolean).join(' '), await keptSites(tx, lead.id)].filter(Boolean).join('；');
  tx.add(new LeadEvent({ lead, kind: 'RESTED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  return lead;
});
