import { OrderSupply } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { WithdrawOrderSupplyInput } from '../generated/resolvers-types.ts';
import { takeTurn } from './turn.ts';
import { endProposals } from './end-proposals.ts';

export const withdrawOrderSupply = useCase('orderSupply:withdraw', async (tx, input: WithdrawOrderSupplyInput) => {
  await takeTurn(tx);
  const supply = await tx.load(OrderSupply, input.supplyId, { version: input.version, path: ['supplyId'] });
  tx.allow(supply);
  supply.withdraw(input.reason, tx.now);
  await endProposals(tx, { supplyId: supply.id }, input.reason);
  return supply;
});
