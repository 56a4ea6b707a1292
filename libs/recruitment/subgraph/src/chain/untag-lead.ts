import { dayOf, notFound, RuleError } from '@gaoxin/kernel';
import { ChainNode, ChainTag, IndustryChain, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { UntagLeadInput } from '../generated/resolvers-types.ts';

export const untagLead = useCase('chain:untagLead', async (tx, input: UntagLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  const { zoneId, id: leadId } = lead;
  const node = await tx.em.findOne(ChainNode, { zoneId, id: input.nodeId });
  if (!node) throw notFound(['nodeId']);
  const tag = await tx.em.findOne(ChainTag, { zoneId, leadId, nodeId: node.id, untaggedAt: null });
  if (!tag) throw new RuleError('NO_CHANGE', {}, ['nodeId']);
  tag.untag(tx.now);
  const chain = await tx.load(IndustryChain, node.chainId);
  const note = `${chain.name}　${node.name}`;
  tx.add(new LeadEvent({ lead, kind: 'CHAIN_UNTAGGED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  tx.record({ type: 'recruitment.lead.untagged', leadId, chainId: chain.id, nodeId: node.id });
  return lead;
});
