import { dayOf } from '@gaoxin/kernel';
import { diligenceState, DueDiligenceItem, FeasibilityItem, Lead, LeadEvent, LeadMerge } from '@gaoxin/recruitment-domain';
import { closePairsOf, pairOf } from '@gaoxin/registers';
import { moveRows, useCase, type Tx } from '@gaoxin/server';
import { moneyOfProject, projectsInTurn, settleAmounts } from '../agreement/settle-amounts.ts';
import type { MergeLeadsInput } from '../generated/resolvers-types.ts';
import { shareProject } from '../identity/project-of.ts';
import { takeTurn } from '../pipeline/pipeline-of-lead.ts';
import { standingRules } from '../preparation/standing-rules.ts';

/** What figures of earlier days are told from stays with the lead that it was written for; who reads the survivor reads it too. */
const STAYING = ['lead_event', 'lead_stage_move', 'project_lead', 'signing_event', 'stated_amount'];

export const mergeLeads = useCase('lead:merge', async (tx, input: MergeLeadsInput) => {
  await projectsInTurn(tx);
  await takeTurn(tx, 'moving');
  const survivor = await tx.load(Lead, input.survivorId, { version: input.survivorVersion, path: ['survivorId'] });
  tx.allow(survivor);
  const merged = await tx.load(Lead, input.mergedId, { version: input.mergedVersion, path: ['mergedId'] });
  const merge = new LeadMerge({ survivor, merged, reason: input.reason, by: tx.viewer.name, now: tx.now });
  tx.record(...merge.close(merged));
  tx.add(merge);
  (await pairOf(tx.em, merge.zoneId, survivor.id, merged.id))?.merged(tx.viewer.name, input.reason, tx.now);
  await tx.em.flush();
  await closePairsOf(tx.em, merge.zoneId, merged.id);
  await moveRows(tx.em, 'leadId', { mergeId: merge.id, zoneId: merge.zoneId, from: merged.id, into: survivor.id }, STAYING);
  await shareProject(tx, survivor, merged);
  await countOnBoard(tx, merged, -1);
  await weighAnew(tx, survivor, merged);
  settleAmounts(tx, await moneyOfProject(tx, survivor));
  tx.add(entryOf(tx, survivor, 'MERGED', `${merged.title}；${input.reason}`), entryOf(tx, merged, 'MERGED', `${survivor.title}；${input.reason}`));
  return merge;
});

export const entryOf = (tx: Tx, lead: Lead, kind: 'MERGED' | 'UNMERGED', note: string) =>
  new LeadEvent({ lead, kind, occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note });

/** Counts in or out of the conversion of the board what a lead made of its pipeline: merged leads count as one, and a lead counts in its pipeline alone. */
export const countOnBoard = (tx: Tx, { id, zoneId }: Lead, sign: 1 | -1) =>
  tx.em.execute(
    `insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
     select ?, pipeline_stage_id, month, ?::int * arrived, ?::int * went_on, false from lead_arrivals(?, ?)`,
    [zoneId, sign, sign, zoneId, id],
  );

/** What the gates ask for is counted again from the work that belongs to each lead now. */
export async function weighAnew(tx: Tx, ...leads: Lead[]): Promise<void> {
  const rules = await standingRules(tx);
  for (const lead of leads) {
    const own = { zoneId: lead.zoneId, leadId: lead.id };
    lead.feasibilityCount = await tx.em.count(FeasibilityItem, { ...own, finishedOn: { $ne: null } });
    if (lead.signedOn === null) lead.follow(rules, diligenceState(rules, await tx.em.find(DueDiligenceItem, own, { refresh: true })));
  }
}
