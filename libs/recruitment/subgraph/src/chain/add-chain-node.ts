import { useCase } from '@gaoxin/server';
import type { AddChainNodeInput } from '../generated/resolvers-types.ts';
import { loadDrawing } from './drawing.ts';

export const addChainNode = useCase('chain:addNode', async (tx, input: AddChainNodeInput) => {
  const { chain, drawing } = await loadDrawing(tx, input);
  const node = chain.addNode({ name: input.name, stage: input.stage, description: input.description ?? null }, drawing, tx.now);
  tx.add(node);
  tx.record({ type: 'recruitment.chain.node_added', chainId: chain.id, nodeId: node.id, name: node.name, stage: node.stage });
  return node;
});
