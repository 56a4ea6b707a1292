import { OrderMatch, OrderMatchSide, type Sides } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/**
 * One act of order matchmaking at a time in a zone, taken before anything is read: two who publish at once find each
 * other, two orders never take the same free quantity, and no two acts lock each other out. People act here, so the queue is short.
 */
export const takeTurn = (tx: Tx): Promise<unknown> => takeTurnIn(tx, tx.viewer.zone);

/** The same turn for what nobody does but the calendar. */
export const takeTurnIn = ({ em }: Pick<Tx, 'em'>, zoneId: string): Promise<unknown> =>
  em.execute(`select pg_advisory_xact_lock(hashtextextended('order matchmaking:' || ?, 0))`, [zoneId]);

export interface OpenMatch extends Sides {
  match: OrderMatch;
}

/** The match behind the viewer's side. @throws RuleError NOT_FOUND for a side of another enterprise as for none. */
export async function openSide(tx: Tx, input: { sideId: string; version: number }): Promise<OpenMatch> {
  await takeTurn(tx);
  const own = await tx.load(OrderMatchSide, input.sideId, { version: input.version, path: ['sideId'] });
  tx.allow(own);
  return { own, ...(await behind(tx, own)) };
}

async function behind(tx: Tx, own: OrderMatchSide) {
  const zoneId = tx.viewer.zone;
  const [match, other] = await Promise.all([
    tx.em.findOneOrFail(OrderMatch, { id: own.matchId, zoneId }),
    tx.em.findOneOrFail(OrderMatchSide, { matchId: own.matchId, zoneId, id: { $ne: own.id } }),
  ]);
  return { match, other };
}

/** The supplier's side of a match as its own, the buyer's as the other. */
export async function sidesOf({ em }: Pick<Tx, 'em'>, { id: matchId, zoneId }: OrderMatch): Promise<Sides> {
  const sides = await em.find(OrderMatchSide, { matchId, zoneId });
  const of = (wanted: OrderMatchSide['party']) => sides.find(({ party }) => party === wanted)!;
  return { own: of('SUPPLIER'), other: of('BUYER') };
}

/** The proposals that hang on an offer, seen from the one who made it. */
export async function proposalsOf(tx: Tx, offer: { supplyId: string } | { demandId: string }): Promise<OpenMatch[]> {
  const sides = await tx.em.find(OrderMatchSide, { ...offer, zoneId: tx.viewer.zone, status: 'PROPOSED' });
  const open: OpenMatch[] = [];
  for (const own of sides) open.push({ own, ...(await behind(tx, own)) });
  return open;
}

