import { Park } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AdvanceParkSectionInput } from '../generated/resolvers-types.ts';

export const advanceParkSection = useCase('park:advance', async (tx, input: AdvanceParkSectionInput) => {
  const park = await tx.load(Park, input.parkId, { version: input.version, path: ['parkId'] });
  tx.allow(park);
  park.advanceSection(input.code, input.to);
  return park;
});
