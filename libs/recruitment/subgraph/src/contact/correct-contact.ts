import { Lead, LeadContact } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { CorrectContactInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { contentOf } from './content.ts';
import { settleSignals } from './settle-signals.ts';

export const correctContact = useCase('contact:correct', async (tx, input: CorrectContactInput) => {
  const contact = await tx.load(LeadContact, input.contactId, { version: input.version, path: ['contactId'] });
  tx.allow(contact);
  const lead = await tx.load(Lead, contact.leadId);
  tx.add(contact.correct(lead, contentOf(input), { by: tx.viewer.name, reason: input.reason, now: tx.now }));
  contact.fileIds = [...contact.fileIds, ...(await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] }))];
  await settleSignals(tx, contact);
  noteEvent(tx, lead, 'CONTACT_CORRECTED', input.reason);
  return contact;
});
