import { EnterprisePolicy } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { WithdrawPolicyInput } from '../generated/resolvers-types.ts';

export const withdrawPolicy = useCase('policy:withdraw', async (tx, input: WithdrawPolicyInput) => {
  const policy = await tx.load(EnterprisePolicy, input.policyId, { version: input.version, path: ['policyId'] });
  tx.allow(policy);
  tx.record(policy.withdraw(input.reason));
  return policy;
});
