import { Enterprise } from '@gaoxin/directory-domain';
import { newId, RuleError } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { RegisterEnterpriseInput } from '../generated/resolvers-types.ts';
import { lookForDuplicates } from '../register/compare-enterprises.ts';

export const registerEnterprise = useCase('enterprise:register', async (tx, input: RegisterEnterpriseInput) => {
  const enterprise = new Enterprise({ ...input, id: newId(), zoneId: tx.viewer.zone, registeredAt: tx.now });
  tx.allow(enterprise);
  const { zoneId, uscc } = enterprise;
  if (await tx.em.findOne(Enterprise, { zoneId, uscc })) throw new RuleError('USCC_TAKEN', {}, ['uscc']);
  tx.add(enterprise);
  tx.record(enterprise.registered());
  await lookForDuplicates(tx.em);
  return enterprise;
});
