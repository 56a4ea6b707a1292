import { newId } from '@gaoxin/kernel';
import { Park } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RegisterParkInput } from '../generated/resolvers-types.ts';

export const registerPark = useCase('park:register', async (tx, input: RegisterParkInput) => {
  const { projectCapacity } = input;
  const park = new Park({
    id: newId(),
    zoneId: tx.viewer.zone,
    name: input.name,
    place: input.place ?? null,
    sections: input.sections,
    projectCapacity: projectCapacity ? { value: projectCapacity.value, bound: projectCapacity.bound ?? 'EXACT' } : null,
    sample: input.sample ?? false,
  });
  tx.allow(park);
  tx.add(park);
  return park;
});
