import { PitchPackage, readinessOf } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase, type Tx } from '@gaoxin/server';
import type { WritePitchSectionInput } from '../generated/resolvers-types.ts';
import { lockLead } from '../lead/lock-lead.ts';
import { noteEvent } from '../lead/note-event.ts';
import { expectVersion } from './expect-version.ts';
import { SECTION_WORDS } from './preparation.messages.ts';

export const writePitchSection = useCase('pitch:write', async (tx, input: WritePitchSectionInput) =>
  changePitch(tx, input, async (pitch) => {
    pitch.write(input.section, input.text, tx.now);
    pitch.fileIds = [...pitch.fileIds, ...(await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] }))];
  }),
);

/** Changes the lead's package, or begins it; says on the timeline which sections read anew, and when it becomes complete. */
export async function changePitch(tx: Tx, input: { leadId: string; version: number }, change: (pitch: PitchPackage) => void | Promise<void>): Promise<PitchPackage> {
  const lead = await lockLead(tx, input.leadId, ['leadId']);
  tx.allow(lead);
  lead.expectOpen();
  const standing = await tx.em.findOne(PitchPackage, { zoneId: lead.zoneId, leadId: lead.id });
  expectVersion(standing, input.version);
  const pitch = standing ?? new PitchPackage(lead, tx.now);
  const before = { industryEnvironment: pitch.industryEnvironment, preferentialPolicy: pitch.preferentialPolicy, location: pitch.location };
  await change(pitch);
  if (!standing) tx.add(pitch);
  const { state, done, required } = readinessOf(pitch);
  const written = pitch.differsFrom(before);
  if (written.length > 0) noteEvent(tx, lead, 'PITCH_WRITTEN', written.map((kind) => SECTION_WORDS[kind]).join('、'));
  if (readinessOf(before).state === 'DRAFT' && state === 'READY') noteEvent(tx, lead, 'PITCH_READY', `${done} / ${required}`);
  return pitch;
}
