import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadContact } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { RecordContactInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { contentOf } from './content.ts';
import { settleSignals } from './settle-signals.ts';

export const recordContact = useCase('contact:record', async (tx, input: RecordContactInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  lead.expectOwn(['leadId']);
  const contact = new LeadContact(lead, contentOf(input), { officialId: tx.viewer.official ?? tx.viewer.id, now: tx.now });
  contact.fileIds = await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] });
  tx.add(contact);
  await settleSignals(tx, contact);
  const { kind, place, summary, heldAt } = contact;
  noteEvent(tx, lead, kind === 'FORMAL' ? 'FORMAL_CONTACT' : 'INFORMAL_CONTACT', `${place}：${summary}`, dayOf(heldAt));
  tx.record({ type: 'recruitment.contact.recorded', contactId: contact.id, leadId: lead.id, enterpriseId: lead.enterpriseId, kind, heldAt: heldAt.toISOString() });
  return contact;
});
