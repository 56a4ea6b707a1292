import { IndustryChain, IndustryTeam } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AssignChainTeamInput } from '../generated/resolvers-types.ts';

export const assignChainTeam = useCase('chain:assignTeam', async (tx, input: AssignChainTeamInput) => {
  const chain = await tx.load(IndustryChain, input.chainId, { version: input.version, path: ['chainId'] });
  tx.allow(chain);
  await tx.load(IndustryTeam, input.teamId, { path: ['teamId'] });
  tx.record(chain.assignTeam(input.teamId));
  return chain;
});
