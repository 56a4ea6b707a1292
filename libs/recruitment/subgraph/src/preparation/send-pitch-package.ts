import { Lead, PitchPackage } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { SendPitchPackageInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const sendPitchPackage = useCase('pitch:send', async (tx, input: SendPitchPackageInput) => {
  const pitch = await tx.load(PitchPackage, input.packageId, { version: input.version, path: ['packageId'] });
  tx.allow(pitch);
  const lead = await tx.load(Lead, pitch.leadId);
  const { sentOn, recipient } = input;
  tx.add(pitch.send(lead, { sentOn, recipient, by: tx.viewer.name }, tx.now));
  noteEvent(tx, lead, 'PITCH_SENT', recipient, sentOn);
  return pitch;
});
