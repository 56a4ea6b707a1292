import { dayOf } from '@gaoxin/kernel';
import { LeadSignal } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AnswerSignalInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const answerSignal = useCase('signal:answer', async (tx, input: AnswerSignalInput) => {
  const signal = await tx.load(LeadSignal, input.signalId, { version: input.version, path: ['signalId'] });
  tx.allow(signal);
  const answeredAt = new Date(input.answeredAt);
  signal.answer(answeredAt, input.note, tx.now);
  if (signal.leadId) noteEvent(tx, { id: signal.leadId, zoneId: signal.zoneId }, 'SIGNAL_ANSWERED', input.note, dayOf(answeredAt));
  return signal;
});
