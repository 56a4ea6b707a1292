import { Enterprise } from '@gaoxin/directory-domain';
import { keepUndone } from '@gaoxin/registers';
import type { Consumer, ConsumerTx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import { lookForDuplicates } from './compare-enterprises.ts';

/** A service says that something belongs to an enterprise whose import was taken back: it stays, and the import says why. */
async function giveBack(tx: ConsumerTx, { enterpriseId }: { enterpriseId: string }): Promise<void> {
  const enterprise = await tx.em.findOne(Enterprise, { zoneId: tx.zoneId, id: enterpriseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!enterprise?.withdrawn) return;
  tx.record(enterprise.giveBack());
  await keepUndone(tx.em, tx.zoneId, enterprise.id, { column: null, code: 'IMPORT_ROW_IN_USE', data: {} });
  await lookForDuplicates(tx.em);
}

export const enterprisesInUse: Consumer = {
  name: 'directory.enterprises-in-use',
  on: {
    'recruitment.enterprise.in_use': giveBack,
    'construction.enterprise.in_use': giveBack,
    'rating.enterprise.in_use': giveBack,
    'courier.enterprise.in_use': giveBack,
  },
};
