import { useCase } from '@gaoxin/server';
import type { AcceptHousingOfferInput } from '../generated/resolvers-types.ts';
import { queue, takeUp } from './housing-acts.ts';

export const acceptHousingOffer = useCase('housing:accept', async (tx, input: AcceptHousingOfferInput) => {
  const { application, people } = await takeUp(tx, input);
  application.accept(people, tx.now);
  await queue(tx, application, application.status === 'WAITING');
  return application;
});
