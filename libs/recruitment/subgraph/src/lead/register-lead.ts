import { dayOf, newId } from '@gaoxin/kernel';
import { diligenceState, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RegisterLeadInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';
import { pipelineWith, standardOr, takeTurn } from '../pipeline/pipeline-of-lead.ts';
import { standingRules } from '../preparation/standing-rules.ts';
import { proposeLeadPairs } from '../register/propose-lead-pairs.ts';
import { detailsOf } from './lead-details.ts';

export const registerLead = useCase('lead:register', async (tx, input: RegisterLeadInput) => {
  await takeTurn(tx, 'moving');
  const id = newId();
  tx.allow({ id, zoneId: tx.viewer.zone });
  const { title, source } = input;
  const enterprise = await knownEnterprise(tx, input.enterpriseId, ['enterpriseId']);
  const pipeline = await pipelineWith(tx, standardOr(tx, input.pipelineId), ['pipelineId']);
  const lead = new Lead({
    ...(await detailsOf(tx, input)),
    id,
    zoneId: tx.viewer.zone,
    enterpriseId: enterprise.enterpriseId,
    enterpriseName: enterprise.name ?? '',
    title,
    source,
    ownerId: tx.viewer.official ?? tx.viewer.id,
    openedAt: tx.now,
    openedOn: input.openedOn ?? null,
    pipeline,
  });
  const rules = await standingRules(tx);
  lead.follow(rules, diligenceState(rules, []));
  lead.expectEntry(pipeline, tx.now);
  tx.add(lead, new LeadEvent({ lead, kind: 'REGISTERED', occurredOn: dayOf(lead.openedAt), recordedAt: tx.now, actor: tx.viewer.name }));
  tx.record({ type: 'recruitment.lead.registered', leadId: lead.id, enterpriseId: lead.enterpriseId, title: lead.title });
  await tx.em.flush();
  await proposeLeadPairs(tx.em, [lead.id], tx);
  return lead;
});
