import { OrderSupply } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { PublishOrderSupplyInput } from '../generated/resolvers-types.ts';
import { offerOf } from './offer.ts';
import { proposeSupply } from './propose.ts';
import { termsOf } from './terms.ts';
import { takeTurn } from './turn.ts';

export const publishOrderSupply = useCase('orderSupply:publish', async (tx, input: PublishOrderSupplyInput) => {
  await takeTurn(tx);
  const supply = new OrderSupply(await offerOf(tx, input), termsOf(input));
  tx.allow(supply);
  tx.add(supply);
  await proposeSupply(tx, supply);
  return supply;
});
