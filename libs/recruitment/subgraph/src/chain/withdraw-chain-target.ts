import { ChainTarget } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { WithdrawChainTargetInput } from '../generated/resolvers-types.ts';

export const withdrawChainTarget = useCase('chain:withdrawTarget', async (tx, input: WithdrawChainTargetInput) => {
  const target = await tx.load(ChainTarget, input.targetId, { version: input.version, path: ['targetId'] });
  tx.allow(target);
  tx.record(target.withdraw(tx.now));
  return target;
});
