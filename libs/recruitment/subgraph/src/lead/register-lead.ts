import { dayOf, newId, notFound } from '@gaoxin/kernel';
import { diligenceState, KnownEnterprise, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RegisterLeadInput } from '../generated/resolvers-types.ts';
import { standingRules } from '../preparation/standing-rules.ts';

export const registerLead = useCase('lead:register', async (tx, input: RegisterLeadInput) => {
  const lead = new Lead({
    id: newId(),
    zoneId: tx.viewer.zone,
    enterpriseId: input.enterpriseId,
    title: input.title,
    industry: input.industry ?? null,
    source: input.source,
    ownerId: tx.viewer.official ?? tx.viewer.id,
    openedAt: tx.now,
  });
  lead.plannedAmount = input.plannedInvestment?.amount ?? null;
  lead.plannedCurrency = input.plannedInvestment?.currency ?? null;
  tx.allow(lead);
  const { zoneId, enterpriseId } = lead;
  if (!(await tx.em.findOne(KnownEnterprise, { zoneId, enterpriseId }))) throw notFound(['enterpriseId']);
  const rules = await standingRules(tx);
  lead.follow(rules, diligenceState(rules, []));
  tx.add(lead, new LeadEvent({ lead, kind: 'REGISTERED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name }));
  tx.record({ type: 'recruitment.lead.registered', leadId: lead.id, enterpriseId: lead.enterpriseId, title: lead.title });
  return lead;
});
