import type { OrderMatchSide } from './order-side.ts';

/** A fact for one of the two alone; it says nothing of the other, and its sender stays unnamed. */
export const told = (fact: string, { id, enterpriseId, product, party }: OrderMatchSide) => ({
  type: `recruitment.order_match.${fact}`,
  confidential: true,
  sideId: id,
  enterpriseId,
  product,
  party,
});

/** A fact for the zone's officials, with nothing of the two. */
export const forTheZone = (fact: 'introduced' | 'expired' | 'no_deal', { id, product }: { id: string; product: string }) => ({
  type: `recruitment.order_match.${fact === 'expired' ? 'lapsed' : fact}`,
  confidential: true,
  matchId: id,
  product,
});

export const proposedTo = (side: OrderMatchSide) => told('proposed', side);
