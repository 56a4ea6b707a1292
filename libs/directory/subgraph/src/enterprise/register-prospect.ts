import { Enterprise } from '@gaoxin/directory-domain';
import { newId } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { RegisterProspectInput } from '../generated/resolvers-types.ts';
import { lookForDuplicates } from '../register/compare-enterprises.ts';

export const registerProspect = useCase('enterprise:registerProspect', async (tx, { kind, ...input }: RegisterProspectInput) => {
  const enterprise = new Enterprise({ ...input, uscc: null, prospect: kind, id: newId(), zoneId: tx.viewer.zone, registeredAt: tx.now });
  tx.allow(enterprise);
  tx.add(enterprise);
  tx.record(enterprise.registered());
  await lookForDuplicates(tx.em);
  return enterprise;
});
