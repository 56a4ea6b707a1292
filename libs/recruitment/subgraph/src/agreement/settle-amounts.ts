import { Agreement, contractedOf, headlineOf, StatedAmount, type Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';

/** Every amount of the lead, while nobody else may add one: whether they contradict each other is decided on all of them. */
export async function amountsInTurn(tx: Tx, lead: Lead): Promise<StatedAmount[]> {
  await tx.em.lock(lead, LockMode.PESSIMISTIC_WRITE);
  return tx.em.find(StatedAmount, { leadId: lead.id, zoneId: lead.zoneId });
}

/** Brings the agreement to what its amounts say now: the contradiction, or the one agreed amount. */
export async function settleAmounts(tx: Tx, lead: Lead, amounts: readonly StatedAmount[]): Promise<void> {
  const agreement = await tx.em.findOne(Agreement, { leadId: lead.id, zoneId: lead.zoneId });
  if (!agreement) return;
  agreement.conflict = headlineOf(amounts).conflicting.length > 0;
  const contracted = contractedOf(amounts);
  if (!agreement.conflict && contracted) agreement.agreeOn(contracted);
}
