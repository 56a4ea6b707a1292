import { OrderDemand } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { WithdrawOrderDemandInput } from '../generated/resolvers-types.ts';
import { endProposals } from './end-proposals.ts';
import { takeTurn } from './turn.ts';

export const withdrawOrderDemand = useCase('orderDemand:withdraw', async (tx, input: WithdrawOrderDemandInput) => {
  await takeTurn(tx);
  const demand = await tx.load(OrderDemand, input.demandId, { version: input.version, path: ['demandId'] });
  tx.allow(demand);
  demand.withdraw(input.reason, tx.now);
  await endProposals(tx, { demandId: demand.id }, input.reason);
  return demand;
});
