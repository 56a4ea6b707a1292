import { LeadContact } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { StrikeContactInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { settleSignals } from './settle-signals.ts';

export const strikeContact = useCase('contact:strike', async (tx, input: StrikeContactInput) => {
  const contact = await tx.load(LeadContact, input.contactId, { version: input.version, path: ['contactId'] });
  tx.allow(contact);
  contact.strike({ by: tx.viewer.name, reason: input.reason, now: tx.now });
  await settleSignals(tx, contact);
  noteEvent(tx, { id: contact.leadId, zoneId: contact.zoneId }, 'CONTACT_STRUCK', input.reason);
  return contact;
});
