import { notFound } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { ReleaseHousingInput } from '../generated/resolvers-types.ts';
import { serveLine, takeUp, vacate } from './housing-acts.ts';

export const releaseHousing = useCase('housing:release', async (tx, input: ReleaseHousingInput) => {
  const { housing, application, people } = await takeUp(tx, input);
  const person = people.find(({ id }) => id === input.applicantId);
  if (!person) throw notFound(['applicantId']);
  application.moveOut(person, people, input.leftOn, tx.now);
  await vacate(tx, [person]);
  await serveLine(tx, housing);
  return application;
});
