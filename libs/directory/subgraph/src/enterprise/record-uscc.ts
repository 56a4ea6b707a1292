import { Enterprise } from '@gaoxin/directory-domain';
import { RuleError } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { RecordUsccInput } from '../generated/resolvers-types.ts';

export const recordUscc = useCase('enterprise:recordUscc', async (tx, input: RecordUsccInput) => {
  const enterprise = await tx.load(Enterprise, input.enterpriseId, { version: input.version, path: ['enterpriseId'] });
  tx.allow(enterprise);
  const fact = enterprise.recordUscc(input.uscc);
  const { zoneId, uscc, id } = enterprise;
  const holder = await tx.em.findOne(Enterprise, { zoneId, uscc, id: { $ne: id } }, { flushMode: 'commit' });
  if (holder && !holder.withdrawn) throw new RuleError('USCC_TAKEN', {}, ['uscc']);
  if (holder) {
    // One whose import was taken back is found by nobody; it lets go of the code before it is used again.
    enterprise.uscc = null;
    holder.uscc = null;
    await tx.em.flush();
    enterprise.uscc = uscc;
  }
  tx.record(fact);
  return enterprise;
});
