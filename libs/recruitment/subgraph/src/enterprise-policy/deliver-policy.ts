import { dayOf, newId } from '@gaoxin/kernel';
import { EnterprisePolicy, EnterpriseProfile, evaluate, factsOn, KnownEnterprise, PolicyDelivery } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DeliverPolicyInput } from '../generated/resolvers-types.ts';

export const deliverPolicy = useCase('policy:deliver', async (tx, input: DeliverPolicyInput) => {
  const policy = await tx.load(EnterprisePolicy, input.policyId, { version: input.version, path: ['policyId'] });
  tx.allow(policy);
  const today = dayOf(tx.now);
  policy.deliver(tx.now);
  const { zoneId } = policy;
  const known = await tx.em.find(KnownEnterprise, { zoneId, mergedInto: null });
  const profiles = new Map((await tx.em.find(EnterpriseProfile, { zoneId })).map((profile) => [profile.enterpriseId, profile]));
  const have = new Set((await tx.em.find(PolicyDelivery, { zoneId, policyId: policy.id })).map(({ enterpriseId }) => enterpriseId));
  for (const { enterpriseId } of known) {
    if (have.has(enterpriseId)) continue;
    const { qualification, reasons } = evaluate(policy.conditions, factsOn(profiles.get(enterpriseId) ?? null, today));
    if (qualification !== 'QUALIFIES') continue;
    const delivery = new PolicyDelivery(newId(), policy, { enterpriseId, reasons, deliveredAt: tx.now });
    tx.add(delivery);
    tx.record({
      type: 'recruitment.policy.delivered',
      deliveryId: delivery.id,
      policyId: policy.id,
      enterpriseId,
      title: policy.title,
      withoutApplication: policy.withoutApplication,
    });
  }
  return policy;
});
