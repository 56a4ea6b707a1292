import { newId } from '@gaoxin/kernel';
import { EnterprisePolicy, type PolicyText } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { DraftPolicyInput } from '../generated/resolvers-types.ts';

export const draftPolicy = useCase('policy:draft', async (tx, input: DraftPolicyInput) => {
  const policy = new EnterprisePolicy({ ...textOf(input), id: newId(), zoneId: tx.viewer.zone, draftedAt: tx.now });
  tx.allow(policy);
  policy.fileIds = await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] });
  tx.add(policy);
  return policy;
});

/** What of an input is written in the policy. */
export const textOf = (input: DraftPolicyInput): PolicyText => ({
  title: input.title,
  summary: input.summary,
  benefit: input.benefit,
  documentNumber: input.documentNumber ?? null,
  issuedBy: input.issuedBy,
  validFrom: input.validFrom,
  validUntil: input.validUntil ?? null,
  withoutApplication: input.withoutApplication,
  conditions: input.conditions.map(({ label, expression }) => ({ label, expression })),
});
