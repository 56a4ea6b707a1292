import { OrderDemand, OrderMatch, OrderOutcome, type OrderVoice, type Sides } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { CloseOrderMatchInput, RecordNoDealInput } from '../generated/resolvers-types.ts';
import { proposeDemand } from './propose.ts';
import { openSide, sidesOf, takeTurn } from './turn.ts';

/** One of the two says that nothing came of the introduction. */
export const recordNoDeal = useCase('orderMatch:noDeal', async (tx, input: RecordNoDealInput) => {
  const { match, own, other } = await openSide(tx, input);
  await end(tx, match, { own, other }, own.party, input);
  return own;
});

/** The official records it for them, when both leave it standing. */
export const closeOrderMatch = useCase('orderMatch:close', async (tx, input: CloseOrderMatchInput) => {
  await takeTurn(tx);
  const match = await tx.load(OrderMatch, input.matchId, { version: input.version, path: ['matchId'] });
  tx.allow(match);
  await end(tx, match, await sidesOf(tx, match), 'OFFICIAL', input);
  return match;
});

type Told = Pick<RecordNoDealInput, 'endedOn' | 'reason' | 'note'>;

/** The demand is open again for what the match would have covered, with another supplier. */
async function end(tx: Tx, match: OrderMatch, sides: Sides, by: OrderVoice, { endedOn, reason, note }: Told): Promise<void> {
  tx.record(...match.endWithoutDeal(sides, by, { reason, note: note ?? null }, endedOn, tx.now));
  tx.add(new OrderOutcome({ match, kind: 'NO_DEAL', occurredOn: endedOn, recordedAt: tx.now, confirmedBy: by }));
  await proposeDemand(tx, await tx.em.findOneOrFail(OrderDemand, { id: match.demandId, zoneId: match.zoneId }));
}
