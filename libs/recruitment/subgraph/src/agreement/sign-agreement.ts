import { newId } from '@gaoxin/kernel';
import { Agreement, AgreementParty, expectAfterContact, expectBothSides, expectDistinct, expectReviewed, IncentiveTerm, isAttachable, LeadEvent, StatedAmount, type Lead } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { SignAgreementInput } from '../generated/resolvers-types.ts';
import { identify } from '../identity/identify-project.ts';
import { projectOf } from '../identity/project-of.ts';
import { loadToMove } from '../pipeline/pipeline-of-lead.ts';
import { firstContactOn } from './first-contact.ts';
import { moneyOfProject, projectsInTurn, settleAmounts } from './settle-amounts.ts';

export const signAgreement = useCase('agreement:sign', async (tx, input: SignAgreementInput) => {
  await projectsInTurn(tx);
  const { lead, pipeline } = await loadToMove(tx, input);
  tx.allow(lead);
  tx.record(lead.sign(input.signedOn, tx.now, pipeline));
  expectAfterContact(input.signedOn, await firstContactOn(tx, lead), ['signedOn']);
  const agreement = agreementOf(lead, input, tx.now);
  tx.add(
    agreement,
    ...partiesOf(agreement, input),
    new LeadEvent({ lead, kind: 'SIGNED', occurredOn: input.signedOn, recordedAt: tx.now, actor: tx.viewer.name, stage: 'SIGNED' }),
  );
  await attachTerms(tx, lead, agreement);
  stateContract(tx, lead, agreement);
  await (input.project ? identify(tx, lead, input.project, ['project']) : projectOf(tx, lead));
  settleAmounts(tx, await moneyOfProject(tx, lead));
  return agreement;
});

const agreementOf = (lead: Lead, input: SignAgreementInput, recordedAt: Date): Agreement =>
  new Agreement({
    id: newId(),
    zoneId: lead.zoneId,
    leadId: lead.id,
    enterpriseId: lead.enterpriseId,
    title: input.title,
    investmentAmount: input.investment.amount,
    investmentCurrency: input.investment.currency!,
    landMu: input.landMu ?? null,
    landBound: input.landBound ?? 'EXACT',
    product: input.product ?? null,
    capacity: input.capacity ? { ...input.capacity, bound: input.capacity.bound ?? 'EXACT' } : null,
    signedOn: input.signedOn,
    recordedAt,
  });

function partiesOf(agreement: Agreement, { parties }: SignAgreementInput): AgreementParty[] {
  if (!parties) return [];
  expectBothSides(parties);
  const signing = parties.map((party, index) => {
    const facts = { ...party, uscc: party.uscc ?? null, signatory: party.signatory ?? null };
    return new AgreementParty(agreement, facts, ['parties', String(index)]);
  });
  expectDistinct(signing, (index) => ['parties', String(index), 'uscc']);
  return signing;
}

/** What the lead was offered lawfully becomes part of the agreement; what nobody has looked at holds the signing up. */
async function attachTerms(tx: Tx, lead: Lead, agreement: Agreement): Promise<void> {
  const terms = await tx.em.find(IncentiveTerm, { leadId: lead.id, zoneId: lead.zoneId });
  expectReviewed(terms);
  for (const term of terms.filter(isAttachable)) term.attach(agreement.id);
}

function stateContract(tx: Tx, lead: Lead, agreement: Agreement): void {
  const contract = new StatedAmount({
    lead,
    grade: 'CONTRACTED',
    money: { amount: agreement.investmentAmount, currency: agreement.investmentCurrency },
    statedOn: agreement.signedOn,
    source: agreement.title,
    recordedBy: tx.viewer.name,
    recordedAt: tx.now,
    path: ['investment'],
  });
  tx.add(contract);
}
