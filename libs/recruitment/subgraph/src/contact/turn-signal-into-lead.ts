import { dayOf, RuleError } from '@gaoxin/kernel';
import { Lead, LeadContact, LeadSignal } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { TurnSignalIntoLeadInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { registerLead } from '../lead/register-lead.ts';

export const turnSignalIntoLead = useCase('signal:turnIntoLead', async (tx, input: TurnSignalIntoLeadInput) => {
  const signal = await tx.load(LeadSignal, input.signalId, { version: input.version, path: ['signalId'] });
  tx.allow(signal);
  const lead = input.leadId ? await tx.load(Lead, input.leadId, { path: ['leadId'] }) : await openedFrom(tx, signal, input);
  signal.joinLead(lead.id);
  // The lead may have been spoken to since.
  signal.settle(await tx.em.find(LeadContact, { zoneId: lead.zoneId, leadId: lead.id, struckAt: null, heldAt: { $gte: signal.seenAt } }));
  noteEvent(tx, lead, 'SIGNAL_SEEN', `${signal.source}：${signal.text}`, dayOf(signal.seenAt));
  return signal;
});

/** The lead begins with the day of the signal, so that who was called before it was written down counts for it. */
async function openedFrom(tx: Tx, signal: LeadSignal, input: TurnSignalIntoLeadInput): Promise<Lead> {
  const { idempotencyKey, enterpriseId, title, plannedInvestment = null, industry = null } = input;
  if (!enterpriseId) throw new RuleError('BLANK', {}, ['enterpriseId']);
  if (!title) throw new RuleError('BLANK', {}, ['title']);
  const source = { source: 'SIGNAL' as const, sourceText: signal.text.slice(0, 300), openedOn: dayOf(signal.seenAt) };
  return registerLead.run(tx, { idempotencyKey, enterpriseId, title, plannedInvestment, industry, ...source });
}
