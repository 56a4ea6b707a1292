import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent, LeadMerge } from '@gaoxin/recruitment-domain';
import { closePairsOf, pairOf } from '@gaoxin/registers';
import { moveRows, useCase, type Tx } from '@gaoxin/server';
import type { MergeLeadsInput } from '../generated/resolvers-types.ts';
import { takeTurn } from '../pipeline/pipeline-of-lead.ts';

/** How long each lead stood where stays with it. */
const NOT_MOVED = ['lead_stage_move'];

export const mergeLeads = useCase('lead:merge', async (tx, input: MergeLeadsInput) => {
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
  await moveRows(tx.em, 'leadId', { mergeId: merge.id, zoneId: merge.zoneId, from: merged.id, into: survivor.id }, NOT_MOVED);
  tx.add(entryOf(tx, survivor, 'MERGED', `${merged.title}；${input.reason}`), entryOf(tx, merged, 'MERGED', `${survivor.title}；${input.reason}`));
  return merge;
});

export const entryOf = (tx: Tx, lead: Lead, kind: 'MERGED' | 'UNMERGED', note: string) =>
  new LeadEvent({ lead, kind, occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note });
