import { useCase } from '@gaoxin/server';
import type { ReviseChainNodeInput } from '../generated/resolvers-types.ts';
import { loadDrawing } from './drawing.ts';

export const reviseChainNode = useCase('chain:reviseNode', async (tx, input: ReviseChainNodeInput) => {
  const { chain, drawing } = await loadDrawing(tx, input);
  const node = chain.reviseNode(input.nodeId, { name: input.name, description: input.description ?? null }, drawing);
  tx.record({ type: 'recruitment.chain.node_revised', chainId: chain.id, nodeId: node.id, name: node.name });
  return node;
});
