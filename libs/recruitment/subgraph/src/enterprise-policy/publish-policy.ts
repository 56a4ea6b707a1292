import { EnterprisePolicy } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { PublishPolicyInput } from '../generated/resolvers-types.ts';

export const publishPolicy = useCase('policy:publish', async (tx, input: PublishPolicyInput) => {
  const policy = await tx.load(EnterprisePolicy, input.policyId, { version: input.version, path: ['policyId'] });
  tx.allow(policy);
  tx.record(policy.publish(tx.now));
  return policy;
});
