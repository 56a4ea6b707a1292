import { dayOf, RuleError, type Day } from '@gaoxin/kernel';
import { Lead, LeadContact } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase, type Tx } from '@gaoxin/server';
import type { RecordContactInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { planFor } from '../lead/plan-next-step.ts';
import { recruits } from '../roles.ts';
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
  if (input.nextStepOn) planAgreed(tx, lead, input.agreedNext ?? '', input.nextStepOn);
  tx.record({ type: 'recruitment.contact.recorded', contactId: contact.id, leadId: lead.id, enterpriseId: lead.enterpriseId, kind, heldAt: heldAt.toISOString() });
  return contact;
});

const TITLE_LENGTH = 120;

/** What was agreed becomes the next step, for those who may plan one. */
function planAgreed(tx: Tx, lead: Lead, agreed: string, dueOn: Day): void {
  if (!recruits(tx.viewer)) throw new RuleError('FORBIDDEN', {}, ['nextStepOn']);
  if (!agreed) throw new RuleError('BLANK', {}, ['agreedNext']);
  planFor(tx, lead, { title: [...agreed].slice(0, TITLE_LENGTH).join(''), dueOn, waitingFor: null }, ['nextStepOn']);
}
