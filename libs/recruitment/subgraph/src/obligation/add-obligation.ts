import { dayOf, notFound } from '@gaoxin/kernel';
import { Agreement, IncentiveTerm, KnownOfficial, Lead, LeadEvent, Obligation } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AddObligationInput } from '../generated/resolvers-types.ts';

export const addObligation = useCase('obligation:add', async (tx, input: AddObligationInput) => {
  const agreement = await tx.load(Agreement, input.agreementId, { path: ['agreementId'] });
  tx.allow(agreement);
  const obligation = new Obligation(agreement, {
    party: input.party ?? null,
    kind: input.kind,
    clause: input.clause,
    dueOn: input.dueOn,
    ownerId: input.ownerId ?? null,
    quantity: input.quantity ? { ...input.quantity, bound: input.quantity.bound ?? 'EXACT' } : null,
    money: input.money ? { amount: input.money.amount, currency: input.money.currency! } : null,
    incentive: input.incentiveTermId ? await tx.load(IncentiveTerm, input.incentiveTermId, { path: ['incentiveTermId'] }) : null,
    recordedAt: tx.now,
  });
  const { zoneId, ownerId } = obligation;
  if (ownerId && !(await tx.em.findOne(KnownOfficial, { zoneId, officialId: ownerId }))) throw notFound(['ownerId']);
  const lead = await tx.load(Lead, agreement.leadId);
  tx.add(
    obligation,
    new LeadEvent({ lead, kind: 'OBLIGATION_ADDED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: input.clause }),
  );
  return obligation;
});
