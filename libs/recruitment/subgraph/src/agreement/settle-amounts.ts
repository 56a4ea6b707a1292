import { Agreement, contractedOf, headlineOf, speakingLead, StatedAmount, type Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** What is agreed and said about a project's money on all of its leads. */
export interface ProjectMoney {
  agreements: Agreement[];
  amounts: StatedAmount[];
  /** The lead whose agreement speaks for the project. */
  contractOf: string | null;
}

/**
 * Whether amounts contradict each other is decided on all leads of a project, and which leads those are can change: in a
 * zone one act at a time adds to them. Taken before any row is read or locked, so that nobody waits in a circle.
 */
export const projectsInTurn = (tx: Tx): Promise<unknown> => tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('projects:' || ?, 0))`, [tx.viewer.zone]);

/** Of every lead of the project that the lead is about, and of the lead itself, with what was just added. */
export async function moneyOfProject(tx: Tx, lead: Pick<Lead, 'id' | 'zoneId'>): Promise<ProjectMoney> {
  await tx.em.flush();
  const of = { leadId: { $in: await leadsBeside(tx, lead) }, zoneId: lead.zoneId };
  const agreements = await tx.em.find(Agreement, of, { orderBy: { id: 'asc' } });
  return { agreements, amounts: await tx.em.find(StatedAmount, of, { orderBy: { id: 'asc' } }), contractOf: speakingLead(agreements) };
}

/** Every lead that is about the same project now, the lead itself too. */
export async function leadsBeside(tx: Tx, { id, zoneId }: Pick<Lead, 'id' | 'zoneId'>): Promise<string[]> {
  const rows = await tx.em.execute<{ lead_id: string }[]>(
    `with own as (select project_id from project_lead where zone_id = ? and lead_id = ? order by recorded_at desc, id desc limit 1),
     latest as (
       select distinct on (lead_id) lead_id, project_id from project_lead
       where zone_id = ? and lead_id in (select lead_id from project_lead where zone_id = ? and project_id = (select project_id from own))
       order by lead_id, recorded_at desc, id desc)
     select lead_id from latest where project_id = (select project_id from own)`,
    [zoneId, id, zoneId, zoneId],
  );
  return [...new Set([id, ...rows.map((row) => row.lead_id)])];
}

/** Brings the agreements of a project to what its amounts say now: the contradiction, or the agreed amount. */
export function settleAmounts(tx: Tx, { agreements, amounts, contractOf }: ProjectMoney): void {
  const isContested = headlineOf(amounts, { contractOf }).conflicting.length > 0;
  for (const agreement of agreements) {
    const own = amounts.filter(({ leadId }) => leadId === agreement.leadId);
    const isOwnContested = headlineOf(own).conflicting.length > 0;
    agreement.conflict = isContested || isOwnContested;
    const contracted = contractedOf(own);
    const amended = !isOwnContested && contracted && agreement.agreeOn(contracted);
    if (amended) tx.record({ ...amended, by: tx.viewer.name });
  }
}
