import { DuplicatePair } from '@gaoxin/registers';
import { useCase } from '@gaoxin/server';
import type { DismissLeadDuplicateInput } from '../generated/resolvers-types.ts';

export const dismissLeadDuplicate = useCase('lead:dismissDuplicate', async (tx, input: DismissLeadDuplicateInput) => {
  const pair = await tx.load(DuplicatePair, input.duplicateId, { version: input.version, path: ['duplicateId'] });
  tx.allow(pair);
  pair.dismiss(tx.viewer.name, input.reason, tx.now);
  return pair;
});
