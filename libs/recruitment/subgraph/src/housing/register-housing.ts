import { newId } from '@gaoxin/kernel';
import { TalentHousing } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RegisterHousingInput } from '../generated/resolvers-types.ts';

export const registerHousing = useCase('housing:register', (tx, input: RegisterHousingInput) => {
  const housing = new TalentHousing({
    id: newId(),
    zoneId: tx.viewer.zone,
    name: input.name,
    address: input.address ?? null,
    buildings: input.buildings,
    categories: input.categories,
    sample: input.sample ?? false,
  });
  tx.allow(housing);
  tx.add(housing, ...housing.layOut());
  return Promise.resolve(housing);
});
