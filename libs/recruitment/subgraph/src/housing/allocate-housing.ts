import { RuleError } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { AllocateHousingInput } from '../generated/resolvers-types.ts';
import { freePlaces, give, offered, serveLine, takeUp } from './housing-acts.ts';

export const allocateHousing = useCase('housing:allocate', async (tx, input: AllocateHousingInput) => {
  const { housing, application, people } = await takeUp(tx, input);
  application.expectSubmitted();
  // Who came before is asked first.
  await serveLine(tx, housing);
  const building = input.building ?? undefined;
  const free = await freePlaces(tx, housing, building);
  const full = building && free.length === 0 ? housing.building(building) : null;
  if (full) throw new RuleError('HOUSING_FULL', { building: full.name, places: full.places }, ['building']);
  await give(tx, { application, people }, free);
  if (application.status === 'OFFERED') tx.record(offered(application));
  return application;
});
