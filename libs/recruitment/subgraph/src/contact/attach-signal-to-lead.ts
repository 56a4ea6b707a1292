import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadContact, LeadSignal } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AttachSignalToLeadInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const attachSignalToLead = useCase('signal:attach', async (tx, input: AttachSignalToLeadInput) => {
  const signal = await tx.load(LeadSignal, input.signalId, { version: input.version, path: ['signalId'] });
  tx.allow(signal);
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  signal.joinLead(lead.id);
  // The lead may have been spoken to since.
  signal.settle(await tx.em.find(LeadContact, { zoneId: lead.zoneId, leadId: lead.id, struckAt: null, heldAt: { $gte: signal.seenAt } }));
  noteEvent(tx, lead, 'SIGNAL_SEEN', `${signal.source}：${signal.text}`, dayOf(signal.seenAt));
  return signal;
});
