import { dayOf, RuleError } from '@gaoxin/kernel';
import { ChainTag, IndustryChain, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { TagLeadInput } from '../generated/resolvers-types.ts';
import { loadNode } from './drawing.ts';

export const tagLead = useCase('chain:tagLead', async (tx, input: TagLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  const node = await loadNode(tx, input.nodeId);
  if (lead.stage === 'DROPPED') throw new RuleError('LEAD_STAGE', { from: lead.stage, to: lead.stage }, ['leadId']);
  const { zoneId, id: leadId } = lead;
  const standing = await tx.em.findOne(ChainTag, { zoneId, leadId, nodeId: node.id, untaggedAt: null });
  if (standing) throw new RuleError('CHAIN_LEAD_TAGGED', {}, ['nodeId']);
  const chain = await tx.load(IndustryChain, node.chainId);
  const note = `${chain.name}　${node.name}`;
  tx.add(
    new ChainTag({ node, leadId, taggedAt: tx.now }),
    new LeadEvent({ lead, kind: 'CHAIN_TAGGED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }),
  );
  tx.record({ type: 'recruitment.lead.tagged', leadId, chainId: chain.id, nodeId: node.id });
  return lead;
});
