import { OrderDemand } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { proposeDemand } from './propose.ts';
import { proposalsOf } from './turn.ts';

/** Ends what was proposed on an offer that is gone, and looks further for the demands that it leaves open. */
export async function endProposals(tx: Tx, offer: { supplyId: string } | { demandId: string }, reason: string): Promise<void> {
  for (const { match, own, other } of await proposalsOf(tx, offer)) {
    tx.record(...match.withdraw({ own, other }, reason, tx.now));
    if ('supplyId' in offer) await proposeDemand(tx, await tx.em.findOneOrFail(OrderDemand, { id: match.demandId, zoneId: match.zoneId }));
  }
}
