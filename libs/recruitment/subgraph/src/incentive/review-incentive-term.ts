import { dayOf } from '@gaoxin/kernel';
import { IncentiveTerm, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviewIncentiveTermInput } from '../generated/resolvers-types.ts';

export const reviewIncentiveTerm = useCase('incentive:review', async (tx, input: ReviewIncentiveTermInput) => {
  const term = await tx.load(IncentiveTerm, input.incentiveTermId, { version: input.version, path: ['incentiveTermId'] });
  tx.allow(term);
  term.review({ approved: input.approved, opinion: input.opinion }, tx.viewer, tx.now);
  const lead = await tx.load(Lead, term.leadId);
  tx.add(new LeadEvent({ lead, kind: 'INCENTIVE_REVIEWED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: input.opinion }));
  return term;
});
