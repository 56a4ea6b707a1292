import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadContact, LeadSignal } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RecordSignalInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const recordSignal = useCase('signal:record', async (tx, input: RecordSignalInput) => {
  const lead = input.leadId ? await tx.load(Lead, input.leadId, { path: ['leadId'] }) : null;
  const { text, source } = input;
  const signal = new LeadSignal({
    zoneId: tx.viewer.zone,
    leadId: lead?.id ?? null,
    officialId: tx.viewer.official ?? tx.viewer.id,
    text,
    source,
    seenAt: new Date(input.seenAt),
    windowEndsAt: new Date(input.windowEndsAt),
    now: tx.now,
  });
  tx.allow(signal);
  tx.add(signal);
  if (lead) {
    signal.settle(await tx.em.find(LeadContact, { zoneId: lead.zoneId, leadId: lead.id, struckAt: null, heldAt: { $gte: signal.seenAt } }));
    noteEvent(tx, lead, 'SIGNAL_SEEN', `${source}：${text}`, dayOf(signal.seenAt));
  }
  return signal;
});
