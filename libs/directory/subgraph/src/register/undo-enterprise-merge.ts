import { Enterprise, EnterpriseMerge } from '@gaoxin/directory-domain';
import { pairOf } from '@gaoxin/registers';
import { moveRowsBack, useCase } from '@gaoxin/server';
import type { UndoEnterpriseMergeInput } from '../generated/resolvers-types.ts';
import { lookForDuplicates } from './compare-enterprises.ts';

export const undoEnterpriseMerge = useCase('enterprise:undoMerge', async (tx, input: UndoEnterpriseMergeInput) => {
  const merge = await tx.load(EnterpriseMerge, input.mergeId, { version: input.version, path: ['mergeId'] });
  tx.allow(merge);
  const survivor = await tx.load(Enterprise, merge.intoId);
  const merged = await tx.load(Enterprise, merge.fromId);
  merge.reopen(survivor, merged, tx.viewer.name, tx.now);
  await tx.em.flush();
  merge.giveBack(survivor);
  await tx.em.flush();
  tx.record(merge.restore(merged), survivor.changed(), merged.changed());
  (await pairOf(tx.em, tx.viewer.zone, survivor.id, merged.id))?.reopen();
  await tx.em.flush();
  await moveRowsBack(tx.em, 'enterpriseId', { mergeId: merge.id, zoneId: merge.zoneId, from: merged.id, into: survivor.id });
  await lookForDuplicates(tx.em);
  return merge;
});
