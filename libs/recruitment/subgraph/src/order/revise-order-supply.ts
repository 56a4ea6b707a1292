import { OrderSupply } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseOrderSupplyInput } from '../generated/resolvers-types.ts';
import { proposeSupply } from './propose.ts';
import { refitProposals } from './refit-proposals.ts';
import { termsOf } from './terms.ts';
import { takeTurn } from './turn.ts';

export const reviseOrderSupply = useCase('orderSupply:revise', async (tx, input: ReviseOrderSupplyInput) => {
  await takeTurn(tx);
  const supply = await tx.load(OrderSupply, input.supplyId, { version: input.version, path: ['supplyId'] });
  tx.allow(supply);
  supply.revise(termsOf(input), tx.now);
  await refitProposals(tx, supply);
  await proposeSupply(tx, supply);
  return supply;
});
