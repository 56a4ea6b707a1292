import { Lead, LeadMerge } from '@gaoxin/recruitment-domain';
import { pairOf } from '@gaoxin/registers';
import { moveRowsBack, useCase } from '@gaoxin/server';
import { moneyOfProject, projectsInTurn, settleAmounts } from '../agreement/settle-amounts.ts';
import type { UndoLeadMergeInput } from '../generated/resolvers-types.ts';
import { partProjects } from '../identity/project-of.ts';
import { takeTurn } from '../pipeline/pipeline-of-lead.ts';
import { countOnBoard, entryOf, weighAnew } from './merge-leads.ts';

export const undoLeadMerge = useCase('lead:undoMerge', async (tx, input: UndoLeadMergeInput) => {
  await projectsInTurn(tx);
  await takeTurn(tx, 'moving');
  const merge = await tx.load(LeadMerge, input.mergeId, { version: input.version, path: ['mergeId'] });
  tx.allow(merge);
  const survivor = await tx.load(Lead, merge.intoId);
  const merged = await tx.load(Lead, merge.fromId);
  const later = await tx.em.findOne(LeadMerge, { zoneId: merge.zoneId, fromId: merge.intoId, undoneAt: null });
  tx.record(...merge.undo(merged, survivor, later !== null, tx.viewer.name, tx.now));
  (await pairOf(tx.em, merge.zoneId, survivor.id, merged.id))?.reopen();
  await tx.em.flush();
  await moveRowsBack(tx.em, 'leadId', { mergeId: merge.id, zoneId: merge.zoneId, from: merged.id, into: survivor.id });
  await partProjects(tx, [survivor, merged], merge.mergedAt);
  await countOnBoard(tx, merged, 1);
  await weighAnew(tx, survivor, merged);
  for (const lead of [survivor, merged]) settleAmounts(tx, await moneyOfProject(tx, lead));
  tx.add(entryOf(tx, survivor, 'UNMERGED', merged.title), entryOf(tx, merged, 'UNMERGED', survivor.title));
  return merge;
});
