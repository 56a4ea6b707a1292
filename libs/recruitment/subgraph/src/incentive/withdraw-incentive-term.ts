import { dayOf } from '@gaoxin/kernel';
import { IncentiveTerm, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { WithdrawIncentiveTermInput } from '../generated/resolvers-types.ts';

export const withdrawIncentiveTerm = useCase('incentive:withdraw', async (tx, input: WithdrawIncentiveTermInput) => {
  const term = await tx.load(IncentiveTerm, input.incentiveTermId, { version: input.version, path: ['incentiveTermId'] });
  tx.allow(term);
  term.withdraw();
  const lead = await tx.load(Lead, term.leadId);
  tx.add(new LeadEvent({ lead, kind: 'INCENTIVE_WITHDRAWN', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: term.text }));
  return term;
});
