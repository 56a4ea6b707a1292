import { OrderDemand } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DeclineMatchInput } from '../generated/resolvers-types.ts';
import { proposeDemand } from './propose.ts';
import { openSide } from './turn.ts';

export const declineMatch = useCase('orderMatch:decline', async (tx, input: DeclineMatchInput) => {
  const { match, own, other } = await openSide(tx, input);
  tx.record(...match.decline({ own, other }, input.reason, tx.now));
  await proposeDemand(tx, await tx.em.findOneOrFail(OrderDemand, { id: match.demandId, zoneId: match.zoneId }));
  return own;
});
