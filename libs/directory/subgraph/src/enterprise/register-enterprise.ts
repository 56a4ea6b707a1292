import { Enterprise } from '@gaoxin/directory-domain';
import { newId, RuleError } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { RegisterEnterpriseInput } from '../generated/resolvers-types.ts';
import { lookForDuplicates } from '../register/compare-enterprises.ts';

export const registerEnterprise = useCase('enterprise:register', async (tx, input: RegisterEnterpriseInput) => {
  const enterprise = new Enterprise({ ...input, id: newId(), zoneId: tx.viewer.zone, registeredAt: tx.now });
  tx.allow(enterprise);
  const { zoneId, uscc } = enterprise;
  const known = await tx.em.findOne(Enterprise, { zoneId, uscc });
  if (known && !known.withdrawn) throw new RuleError('USCC_TAKEN', {}, ['uscc']);
  if (known) {
    // Nobody finds it since the import that added it was taken back, but its code is in the register.
    const { name, shortName, parentGroup, industry, contactName, contactPhone } = enterprise;
    tx.record(known.change({ name, shortName, parentGroup, industry, contactName, contactPhone }));
  } else {
    tx.add(enterprise);
    tx.record(enterprise.registered());
  }
  await lookForDuplicates(tx.em);
  return known ?? enterprise;
});
