import { OrderOutcome } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RecordMatchQuoteInput } from '../generated/resolvers-types.ts';
import { openSide } from './turn.ts';

export const recordMatchQuote = useCase('orderMatch:quote', async (tx, input: RecordMatchQuoteInput) => {
  const { match, own, other } = await openSide(tx, input);
  match.quote({ own, other }, input.quotedOn, tx.now);
  tx.add(new OrderOutcome({ match, kind: 'QUOTED', occurredOn: input.quotedOn, recordedAt: tx.now, confirmedBy: own.party }));
  return own;
});
