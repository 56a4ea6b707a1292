import { EnterprisePolicy, PolicyDelivery } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ObjectToPolicyInput } from '../generated/resolvers-types.ts';

export const objectToPolicy = useCase('policy:object', async (tx, input: ObjectToPolicyInput) => {
  const delivery = await tx.load(PolicyDelivery, input.deliveryId, { version: input.version, path: ['deliveryId'] });
  tx.allow(delivery);
  delivery.object(input.reason, tx.now);
  const { title } = await tx.load(EnterprisePolicy, delivery.policyId);
  const { id: deliveryId, policyId, enterpriseId } = delivery;
  tx.record({ type: 'recruitment.policy.objected', deliveryId, policyId, enterpriseId, title });
  return delivery;
});
