import { EnterprisePolicy, PolicyDelivery } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { FulfilPolicyInput } from '../generated/resolvers-types.ts';

export const fulfilPolicy = useCase('policy:fulfil', async (tx, input: FulfilPolicyInput) => {
  const delivery = await tx.load(PolicyDelivery, input.deliveryId, { version: input.version, path: ['deliveryId'] });
  tx.allow(delivery);
  const money = input.amount ? { amount: input.amount.amount, currency: input.amount.currency! } : null;
  delivery.fulfil(input.fulfilledOn, money, tx.now);
  const { title } = await tx.load(EnterprisePolicy, delivery.policyId);
  tx.record({ type: 'recruitment.policy.fulfilled', deliveryId: delivery.id, policyId: delivery.policyId, enterpriseId: delivery.enterpriseId, title });
  return delivery;
});
