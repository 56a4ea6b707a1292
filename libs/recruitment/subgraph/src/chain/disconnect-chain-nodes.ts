import { useCase } from '@gaoxin/server';
import type { DisconnectChainNodesInput } from '../generated/resolvers-types.ts';
import { loadDrawing } from './drawing.ts';

export const disconnectChainNodes = useCase('chain:disconnect', async (tx, input: DisconnectChainNodesInput) => {
  const { chain, drawing } = await loadDrawing(tx, input);
  const { fromId, toId } = input;
  tx.em.remove(chain.disconnect({ fromId, toId }, drawing));
  tx.record({ type: 'recruitment.chain.nodes_disconnected', chainId: chain.id, fromId, toId });
  return chain;
});
