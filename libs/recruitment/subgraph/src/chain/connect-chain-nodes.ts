import { useCase } from '@gaoxin/server';
import type { ConnectChainNodesInput } from '../generated/resolvers-types.ts';
import { loadDrawing } from './drawing.ts';

export const connectChainNodes = useCase('chain:connect', async (tx, input: ConnectChainNodesInput) => {
  const { chain, drawing } = await loadDrawing(tx, input);
  const { fromId, toId } = input;
  tx.add(chain.connect({ fromId, toId, supplies: input.supplies ?? null }, drawing));
  tx.record({ type: 'recruitment.chain.nodes_connected', chainId: chain.id, fromId, toId });
  return chain;
});
