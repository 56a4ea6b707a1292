import { expectAfterContact, Lead, LeadEvent, SigningEvent, StatedAmount } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import { firstContactOn } from '../agreement/first-contact.ts';
import { moneyOfProject, projectsInTurn, settleAmounts } from '../agreement/settle-amounts.ts';
import type { RecordSigningEventInput } from '../generated/resolvers-types.ts';
import { projectOf } from './project-of.ts';

export const recordSigningEvent = useCase('signingEvent:record', async (tx, input: RecordSigningEventInput) => {
  await projectsInTurn(tx);
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  lead.expectOwn(['leadId']);
  lead.expectDate(input.heldOn, tx.now, ['heldOn']);
  expectAfterContact(input.heldOn, await firstContactOn(tx, lead), ['heldOn']);
  const event = new SigningEvent({
    lead,
    name: input.name,
    heldOn: input.heldOn,
    place: input.place ?? null,
    organiser: input.organiser ?? null,
    announced: input.announced ? { amount: input.announced.amount, currency: input.announced.currency! } : null,
    recordedBy: tx.viewer.name,
    recordedAt: tx.now,
  });
  tx.add(event, new LeadEvent({ lead, kind: 'CEREMONY', occurredOn: input.heldOn, recordedAt: tx.now, actor: tx.viewer.name, note: input.name }));
  await projectOf(tx, lead);
  if (event.announcedAmount && event.announcedCurrency) await claim(tx, lead, event, { amount: event.announcedAmount, currency: event.announcedCurrency });
  return event;
});

/** What is said at a ceremony is a claim and nothing more. */
async function claim(tx: Tx, lead: Lead, event: SigningEvent, money: { amount: string; currency: string }): Promise<void> {
  const claimed = new StatedAmount({
    lead,
    grade: 'CLAIMED',
    money,
    statedOn: event.heldOn,
    source: event.name,
    recordedBy: tx.viewer.name,
    recordedAt: tx.now,
    signingEventId: event.id,
    path: ['announced'],
  });
  tx.add(claimed);
  settleAmounts(tx, await moneyOfProject(tx, lead));
}
