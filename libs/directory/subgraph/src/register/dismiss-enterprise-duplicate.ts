import { DuplicatePair } from '@gaoxin/registers';
import { useCase } from '@gaoxin/server';
import type { DismissEnterpriseDuplicateInput } from '../generated/resolvers-types.ts';

export const dismissEnterpriseDuplicate = useCase('enterprise:dismissDuplicate', async (tx, input: DismissEnterpriseDuplicateInput) => {
  const pair = await tx.load(DuplicatePair, input.duplicateId, { version: input.version, path: ['duplicateId'] });
  tx.allow(pair);
  pair.dismiss(tx.viewer.name, input.reason, tx.now);
  return pair;
});
