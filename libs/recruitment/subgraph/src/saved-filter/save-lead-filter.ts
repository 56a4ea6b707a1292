import { newId, RuleError } from '@gaoxin/kernel';
import { DefaultFilter, SavedFilter } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { DeleteLeadFilterInput, SaveLeadFilterInput, SetDefaultLeadFilterInput } from '../generated/resolvers-types.ts';
import { ownerOf } from './saved-filter.policy.ts';

export const saveLeadFilter = useCase('savedFilter:save', async (tx, input: SaveLeadFilterInput) => {
  const { name, conditions, shared } = input;
  if (!input.filterId && input.version) throw new RuleError('STALE_VERSION');
  const filter = input.filterId
    ? await tx.load(SavedFilter, input.filterId, { version: input.version ?? 0, path: ['filterId'] })
    : new SavedFilter({ id: newId(), zoneId: tx.viewer.zone, ownerId: ownerOf(tx.viewer), name, conditions, shared });
  tx.allow(filter);
  filter.change({ name, conditions, shared });
  if (!input.filterId) tx.add(filter);
  return filter;
});

export const deleteLeadFilter = useCase('savedFilter:delete', async (tx, input: DeleteLeadFilterInput) => {
  const filter = await tx.load(SavedFilter, input.filterId, { version: input.version, path: ['filterId'] });
  tx.allow(filter);
  tx.em.remove(filter);
  return filter;
});

export const setDefaultLeadFilter = useCase('savedFilter:setDefault', async (tx, input: SetDefaultLeadFilterInput) => {
  const filter = await tx.load(SavedFilter, input.filterId, { path: ['filterId'] });
  tx.allow(filter);
  await setDefault(tx, filter, input.isDefault);
  return filter;
});

async function setDefault(tx: Tx, filter: SavedFilter, isDefault: boolean): Promise<void> {
  const [zoneId, ownerId] = [tx.viewer.zone, ownerOf(tx.viewer)];
  await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('default_filter:' || ? || ' ' || ?, 0))`, [zoneId, ownerId]);
  const chosen = await tx.em.findOne(DefaultFilter, { zoneId, ownerId });
  if (!isDefault && chosen?.filterId === filter.id) tx.em.remove(chosen);
  else if (isDefault && chosen) chosen.filterId = filter.id;
  else if (isDefault) tx.add(new DefaultFilter(zoneId, ownerId, filter.id));
}
