import { PitchPackage } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { CopyPitchPackageInput } from '../generated/resolvers-types.ts';
import { changePitch } from './write-pitch-section.ts';

export const copyPitchPackage = useCase('pitch:copy', async (tx, input: CopyPitchPackageInput) => {
  const other = await tx.load(PitchPackage, input.fromPackageId, { path: ['fromPackageId'] });
  return changePitch(tx, input, (pitch) => pitch.fillFrom(other, tx.now));
});
