import { ChainFilling } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { VacateChainNodeInput } from '../generated/resolvers-types.ts';

export const vacateChainNode = useCase('chain:vacate', async (tx, input: VacateChainNodeInput) => {
  const filling = await tx.load(ChainFilling, input.fillingId, { version: input.version, path: ['fillingId'] });
  tx.allow(filling);
  tx.record(filling.vacate(input.vacatedOn, tx.now));
  return filling;
});
