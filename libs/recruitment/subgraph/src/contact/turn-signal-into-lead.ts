import { dayOf } from '@gaoxin/kernel';
import { LeadSignal } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { TurnSignalIntoLeadInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { registerLead } from '../lead/register-lead.ts';

/** The lead begins with the day of the signal, so that whom was spoken to before it was written down counts for it. */
export const turnSignalIntoLead = useCase('signal:turnIntoLead', async (tx, { signalId, version, ...facts }: TurnSignalIntoLeadInput) => {
  const signal = await tx.load(LeadSignal, signalId, { version, path: ['signalId'] });
  tx.allow(signal);
  const openedOn = dayOf(signal.seenAt);
  const lead = await registerLead.run(tx, { ...facts, source: 'SIGNAL', sourceText: signal.text.slice(0, 300), openedOn });
  signal.joinLead(lead.id);
  noteEvent(tx, lead, 'SIGNAL_SEEN', `${signal.source}：${signal.text}`, openedOn);
  return signal;
});
