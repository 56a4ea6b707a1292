import { dayOf, RuleError } from '@gaoxin/kernel';
import { Agreement, IncentiveTerm, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AttachIncentiveTermInput } from '../generated/resolvers-types.ts';

export const attachIncentiveTerm = useCase('incentive:attach', async (tx, input: AttachIncentiveTermInput) => {
  const term = await tx.load(IncentiveTerm, input.incentiveTermId, { version: input.version, path: ['incentiveTermId'] });
  tx.allow(term);
  const lead = await tx.load(Lead, term.leadId);
  const agreement = await tx.em.findOne(Agreement, { leadId: lead.id, zoneId: lead.zoneId });
  if (!agreement) throw new RuleError('NOT_SIGNED');
  term.attach(agreement.id);
  tx.add(new LeadEvent({ lead, kind: 'INCENTIVE_ATTACHED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: term.text }));
  return term;
});
