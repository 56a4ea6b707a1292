import { dayOf, newId, notFound, RuleError } from '@gaoxin/kernel';
import { EnterpriseProfile } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { RecordEnterpriseProfileInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';

export const recordEnterpriseProfile = useCase('enterpriseProfile:record', async (tx, input: RecordEnterpriseProfileInput) => {
  const { zone: zoneId, enterprise } = tx.viewer;
  if (enterprise !== null && enterprise !== input.enterpriseId) throw notFound(['enterpriseId']);
  // Locked, so that of two first records the second finds the first.
  const { enterpriseId } = await knownEnterprise(tx, input.enterpriseId, ['enterpriseId'], LockMode.PESSIMISTIC_WRITE);
  const found = await tx.em.findOne(EnterpriseProfile, { zoneId, enterpriseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const profile = found ?? new EnterpriseProfile(newId(), zoneId, enterpriseId);
  tx.allow(profile);
  if ((input.version ?? null) !== (found?.version ?? null)) throw new RuleError('STALE_VERSION', { current: found?.version });
  profile.record(
    {
      industry: input.industry ?? null,
      qualifications: input.qualifications ?? null,
      employees: input.employees ?? null,
      revenue: input.revenue ?? null,
      taxPaid: input.taxPaid ?? null,
      rdSpending: input.rdSpending ?? null,
      registeredCapital: input.registeredCapital ?? null,
      foundedOn: input.foundedOn ?? null,
      exports: input.exports ?? null,
    },
    { asOf: input.asOf, source: input.source, selfReported: enterprise !== null },
    dayOf(tx.now),
  );
  if (!found) tx.add(profile);
  return profile;
});
