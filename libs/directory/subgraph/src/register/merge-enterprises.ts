import { Enterprise, EnterpriseMerge, type EnterpriseField } from '@gaoxin/directory-domain';
import { closePairsOf, pairOf } from '@gaoxin/registers';
import { moveRows, useCase } from '@gaoxin/server';
import type { EnterpriseField as FieldName, MergeEnterprisesInput } from '../generated/resolvers-types.ts';

/** The enterprises themselves do not follow one another, and their merges are history. */
export const NOT_MOVED = ['enterprise', 'enterprise_merge'];

export const FIELDS: Record<FieldName, EnterpriseField> = {
  USCC: 'uscc',
  NAME: 'name',
  SHORT_NAME: 'shortName',
  PARENT_GROUP: 'parentGroup',
  INDUSTRY: 'industry',
  CONTACT_NAME: 'contactName',
  CONTACT_PHONE: 'contactPhone',
};

export const mergeEnterprises = useCase('enterprise:merge', async (tx, input: MergeEnterprisesInput) => {
  const survivor = await tx.load(Enterprise, input.survivorId, { version: input.survivorVersion, path: ['survivorId'] });
  tx.allow(survivor);
  const merged = await tx.load(Enterprise, input.mergedId, { version: input.mergedVersion, path: ['mergedId'] });
  const take = input.take.map((field) => FIELDS[field]);
  const merge = new EnterpriseMerge({ survivor, merged, take, reason: input.reason, by: tx.viewer.name, now: tx.now });
  merge.close(merged);
  tx.add(merge);
  await tx.em.flush();
  const fact = merge.complete(survivor);
  await tx.em.flush();
  merge.keepCode(merged);
  tx.record(fact, survivor.changed(), merged.changed());
  const pair = await pairOf(tx.em, tx.viewer.zone, survivor.id, merged.id);
  pair?.merged(tx.viewer.name, input.reason, tx.now);
  await tx.em.flush();
  await closePairsOf(tx.em, tx.viewer.zone, merged.id);
  await moveRows(tx.em, 'enterpriseId', { mergeId: merge.id, zoneId: merge.zoneId, from: merged.id, into: survivor.id }, NOT_MOVED);
  return merge;
});
