import { OrderDemand } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { PublishOrderDemandInput } from '../generated/resolvers-types.ts';
import { offerOf } from './offer.ts';
import { proposeDemand } from './propose.ts';
import { quantityOf } from './terms.ts';
import { takeTurn } from './turn.ts';

export const publishOrderDemand = useCase('orderDemand:publish', async (tx, input: PublishOrderDemandInput) => {
  await takeTurn(tx);
  const { certificates, fromMonth, toMonth, closesOn } = input;
  const demand = new OrderDemand({ ...(await offerOf(tx, input)), certificates, quantity: quantityOf(input.quantity), fromMonth, toMonth, closesOn });
  tx.allow(demand);
  tx.add(demand);
  await proposeDemand(tx, demand);
  return demand;
});
