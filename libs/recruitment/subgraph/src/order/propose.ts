import { dayOf, type Day } from '@gaoxin/kernel';
import {
  byPromise,
  coveredBy,
  demandState,
  matchOf,
  matchState,
  mayReturn,
  OrderDemand,
  OrderMatch,
  OrderSupply,
  proposedTo,
  sellsLike,
  stillWanted,
  supplyState,
  type Match,
} from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** What proposing needs of an act, whether a person did it or the calendar. */
export type Proposing = Pick<Tx, 'em' | 'now' | 'add' | 'record'>;

/** Products further down the list of similar names are left to the next publication. */
const CANDIDATES = 200;

/** Looks for demands that a new or larger supply answers. */
export async function proposeSupply(tx: Proposing, supply: OrderSupply): Promise<void> {
  await tx.em.flush();
  const demands = await tx.em.find(OrderDemand, alike(supply), { orderBy: { publishedAt: 'asc', id: 'asc' }, limit: CANDIDATES });
  for (const demand of demands) await proposeDemand(tx, demand);
}

/**
 * Proposes suppliers to a demand, the best first, and no more of them than it takes to cover what is wanted: how many
 * there are is nobody's business.
 */
export async function proposeDemand(tx: Proposing, demand: OrderDemand): Promise<void> {
  const today = dayOf(tx.now);
  if (demandState(demand, today) !== 'OPEN') return;
  await tx.em.flush();
  const known = await tx.em.find(OrderMatch, { zoneId: demand.zoneId, demandId: demand.id });
  const pending = known.filter((match) => ['PROPOSED', 'INTRODUCED', 'QUOTED'].includes(matchState(match, today)));
  let open = stillWanted(demand) - coveredBy(pending);
  for (const { supply, match } of await answersTo(tx, demand, today)) {
    if (open <= 0n) return;
    if (known.some((past) => past.supplyId === supply.id && !mayReturn(past, supply))) continue;
    const proposal = new OrderMatch(supply, demand, match, tx.now);
    const sides = proposal.sidesOf(supply, demand, match);
    tx.add(proposal, ...sides);
    tx.record(...sides.map(proposedTo));
    open -= match.quantity;
  }
  await tx.em.flush();
}

/** The open supplies that answer a demand, the most promising first, then the one that waits longest. */
async function answersTo(tx: Proposing, demand: OrderDemand, today: Day): Promise<{ supply: OrderSupply; match: Match }[]> {
  const supplies = await tx.em.find(OrderSupply, alike(demand), { orderBy: { publishedAt: 'asc', id: 'asc' }, limit: CANDIDATES });
  const buyerSellsIt = await buyerSells(tx, demand);
  return supplies
    .filter((supply) => supplyState(supply, today) === 'OPEN')
    .flatMap((supply) => {
      const match = matchOf(supply, { ...demand, buyerSellsIt }, today);
      return match.matched ? [{ supply, match }] : [];
    })
    .sort((a, b) => byPromise(a.match, b.match));
}

/** Whether the buyer offers the product itself, which makes every supplier of it a competitor. */
export const buyerSells = async (tx: Proposing, demand: OrderDemand): Promise<boolean> =>
  sellsLike(demand, await tx.em.find(OrderSupply, { ...alike(demand), enterpriseId: demand.enterpriseId }));

const alike = ({ zoneId, productGrams }: OrderSupply | OrderDemand) => ({ zoneId, withdrawnAt: null, productGrams: { $overlap: productGrams } });
