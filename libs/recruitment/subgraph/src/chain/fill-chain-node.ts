import { RuleError } from '@gaoxin/kernel';
import { ChainFilling } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { FillChainNodeInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';
import { loadNode } from './drawing.ts';

export const fillChainNode = useCase('chain:fill', async (tx, input: FillChainNodeInput) => {
  const node = await loadNode(tx, input.nodeId);
  tx.allow(node);
  const { zoneId } = node;
  const { since } = input;
  const { enterpriseId } = await knownEnterprise(tx, input.enterpriseId, ['enterpriseId']);
  const standing = await tx.em.findOne(ChainFilling, { zoneId, nodeId: node.id, enterpriseId, vacatedAt: null });
  if (standing) throw new RuleError('CHAIN_NODE_FILLED', {}, ['enterpriseId']);
  const filling = node.fill(enterpriseId, since, tx.now);
  tx.add(filling);
  tx.record({ type: 'recruitment.chain.node_filled', chainId: node.chainId, nodeId: node.id, enterpriseId, since });
  return filling;
});
