import { dayOf } from '@gaoxin/kernel';
import { demandState, matchOf, matchState, OrderDemand, OrderMatch, type OrderSupply } from '@gaoxin/recruitment-domain';
import { buyerSells, type Proposing } from './propose.ts';
import { sidesOf } from './turn.ts';

const REASON = '供方更新了空余，不再符合';

/** What was proposed of a supply is told as it is now that the supplier has said anew what is free, or ends where it no longer fits. */
export async function refitProposals(tx: Proposing, supply: OrderSupply): Promise<void> {
  const today = dayOf(tx.now);
  const matches = await tx.em.find(OrderMatch, { zoneId: supply.zoneId, supplyId: supply.id, status: { $in: ['PROPOSED', 'INTRODUCED', 'QUOTED'] } });
  for (const match of matches.filter((one) => matchState(one, today) !== 'EXPIRED')) {
    const demand = await tx.em.findOneOrFail(OrderDemand, { id: match.demandId, zoneId: supply.zoneId });
    if (demandState(demand, today) !== 'OPEN') continue;
    const verdict = matchOf(supply, { ...demand, buyerSellsIt: await buyerSells(tx, demand) }, today);
    const sides = await sidesOf(tx, match);
    if (verdict.matched) tx.record(...match.refit(sides, verdict));
    // Those who know each other talk on; when nothing comes of it, one of them says so.
    else if (match.status === 'PROPOSED') tx.record(...match.withdraw(sides, REASON, tx.now));
  }
}
