import { dayOf } from '@gaoxin/kernel';
import { EnterprisePolicy, PolicyDelivery } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { ApplyForPolicyInput } from '../generated/resolvers-types.ts';

export const applyForPolicy = useCase('policy:apply', async (tx, input: ApplyForPolicyInput) => {
  const delivery = await tx.load(PolicyDelivery, input.deliveryId, { version: input.version, path: ['deliveryId'] });
  tx.allow(delivery);
  const policy = await tx.load(EnterprisePolicy, delivery.policyId);
  policy.expectInForce(dayOf(tx.now));
  delivery.apply(input.statement, tx.now);
  const { enterpriseId } = delivery;
  delivery.fileIds = [...delivery.fileIds, ...(await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'], enterpriseId }))];
  tx.record({ type: 'recruitment.policy.applied', deliveryId: delivery.id, policyId: policy.id, enterpriseId, title: policy.title });
  return delivery;
});
