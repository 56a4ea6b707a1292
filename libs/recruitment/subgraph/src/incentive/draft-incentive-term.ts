import { dayOf } from '@gaoxin/kernel';
import { IncentiveTerm, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DraftIncentiveTermInput } from '../generated/resolvers-types.ts';

export const draftIncentiveTerm = useCase('incentive:draft', async (tx, input: DraftIncentiveTermInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  const term = new IncentiveTerm({
    lead,
    kind: input.kind,
    scope: input.scope,
    text: input.text,
    basis: input.basis,
    basisText: input.basisText ?? null,
    rate: input.rate ? { ...input.rate, bound: input.rate.bound ?? 'EXACT' } : null,
    draftedBy: tx.viewer.name,
    draftedById: tx.viewer.id,
    draftedAt: tx.now,
  });
  tx.add(
    term,
    new LeadEvent({ lead, kind: 'INCENTIVE_DRAFTED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: input.text }),
  );
  return term;
});
