import { EnterprisePolicy, PolicyDelivery } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RefusePolicyApplicationInput } from '../generated/resolvers-types.ts';

export const refusePolicyApplication = useCase('policy:refuse', async (tx, input: RefusePolicyApplicationInput) => {
  const delivery = await tx.load(PolicyDelivery, input.deliveryId, { version: input.version, path: ['deliveryId'] });
  tx.allow(delivery);
  delivery.refuse(input.reason);
  const { title } = await tx.load(EnterprisePolicy, delivery.policyId);
  const { policyId, enterpriseId } = delivery;
  tx.record({ type: 'recruitment.policy.refused', deliveryId: delivery.id, policyId, enterpriseId, title, reason: input.reason, objected: delivery.objectedAt !== null && delivery.appliedAt === null });
  return delivery;
});
