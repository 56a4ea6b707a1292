import { useCase } from '@gaoxin/server';
import type { AcceptHousingOfferInput } from '../generated/resolvers-types.ts';
import { queue, serveLine, takeUp } from './housing-acts.ts';

export const acceptHousingOffer = useCase('housing:accept', async (tx, input: AcceptHousingOfferInput) => {
  const { housing, application, people } = await takeUp(tx, input);
  application.accept(people, tx.now);
  await queue(tx, application, application.status === 'WAITING');
  // The offer may have been of one building only, with places free in others.
  await serveLine(tx, housing);
  return application;
});
