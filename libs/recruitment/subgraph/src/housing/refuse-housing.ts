import { useCase } from '@gaoxin/server';
import type { RefuseHousingInput } from '../generated/resolvers-types.ts';
import { takeUp } from './housing-acts.ts';

export const refuseHousing = useCase('housing:refuse', async (tx, input: RefuseHousingInput) => {
  const { application, people } = await takeUp(tx, input);
  application.refuse(input.reason, people);
  return application;
});
