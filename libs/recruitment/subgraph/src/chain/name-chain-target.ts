import { RuleError } from '@gaoxin/kernel';
import { ChainTarget } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { NameChainTargetInput } from '../generated/resolvers-types.ts';
import { loadNode } from './drawing.ts';

export const nameChainTarget = useCase('chain:nameTarget', async (tx, input: NameChainTargetInput) => {
  const node = await loadNode(tx, input.nodeId);
  tx.allow(node);
  const target = new ChainTarget({ node, name: input.name, priority: input.priority, note: input.note ?? null, namedAt: tx.now });
  const { zoneId, nodeId, name } = target;
  const standing = await tx.em.findOne(ChainTarget, { zoneId, nodeId, name, withdrawnAt: null });
  if (standing) throw new RuleError('CHAIN_NAME_TAKEN', { name }, ['name']);
  tx.add(target);
  tx.record({ type: 'recruitment.chain.target_named', chainId: node.chainId, nodeId, targetId: target.id, name });
  return target;
});
