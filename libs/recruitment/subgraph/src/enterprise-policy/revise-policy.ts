import { EnterprisePolicy } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { RevisePolicyInput } from '../generated/resolvers-types.ts';
import { textOf } from './draft-policy.ts';

export const revisePolicy = useCase('policy:revise', async (tx, input: RevisePolicyInput) => {
  const policy = await tx.load(EnterprisePolicy, input.policyId, { version: input.version, path: ['policyId'] });
  tx.allow(policy);
  policy.revise(textOf(input));
  policy.fileIds = [...policy.fileIds, ...(await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] }))];
  return policy;
});
