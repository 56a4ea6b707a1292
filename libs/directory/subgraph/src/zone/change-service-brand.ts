import { Zone } from '@gaoxin/directory-domain';
import { useCase } from '@gaoxin/server';
import type { ChangeServiceBrandInput } from '../generated/resolvers-types.ts';

export const changeServiceBrand = useCase('zone:changeBrand', async (tx, input: ChangeServiceBrandInput) => {
  const zone = await tx.load(Zone, tx.viewer.zone, { version: input.version });
  tx.allow(zone);
  tx.record(zone.changeBrand(input));
  return zone;
});
