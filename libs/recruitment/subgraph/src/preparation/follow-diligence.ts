import { DueDiligenceItem, diligenceState, type Lead, type Rules } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** Tells the lead whether its due diligence still stands in the way, after one item changed. */
export async function followDiligence(tx: Tx, lead: Lead, rules: Rules, changed: DueDiligenceItem): Promise<void> {
  const others = await tx.em.find(DueDiligenceItem, { zoneId: lead.zoneId, leadId: lead.id, id: { $ne: changed.id } });
  lead.follow(rules, diligenceState(rules, [...others, changed]));
}
