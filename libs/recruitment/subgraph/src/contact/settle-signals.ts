import { LeadContact, LeadSignal } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';

/** Lets the lead's contacts answer its signals anew, after one of them was added, corrected or struck. */
export async function settleSignals(tx: Tx, changed: LeadContact): Promise<void> {
  const { zoneId, leadId } = changed;
  const signals = await tx.em.find(LeadSignal, { zoneId, leadId, answerNote: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (signals.length === 0) return;
  const first = new Date(Math.min(...signals.map(({ seenAt }) => seenAt.getTime())));
  const others = await tx.em.find(LeadContact, { zoneId, leadId, struckAt: null, heldAt: { $gte: first }, id: { $ne: changed.id } });
  const standing = changed.struckAt ? others : [...others, changed];
  for (const signal of signals) signal.settle(standing);
}
