import { useCase } from '@gaoxin/server';
import type { RemoveChainNodeInput } from '../generated/resolvers-types.ts';
import { isInUse, loadDrawing } from './drawing.ts';

export const removeChainNode = useCase('chain:removeNode', async (tx, input: RemoveChainNodeInput) => {
  const { chain, drawing } = await loadDrawing(tx, input);
  const links = chain.removeNode(input.nodeId, drawing, await isInUse(tx, input.nodeId), tx.now);
  tx.em.remove(links);
  tx.record({ type: 'recruitment.chain.node_removed', chainId: chain.id, nodeId: input.nodeId });
  return chain;
});
