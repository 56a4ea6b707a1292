import { RuleError } from '@gaoxin/kernel';
import { IndustryChain, IndustryTeam } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { OpenChainInput } from '../generated/resolvers-types.ts';

export const openChain = useCase('chain:open', async (tx, input: OpenChainInput) => {
  const chain = new IndustryChain({
    zoneId: tx.viewer.zone,
    name: input.name,
    industry: input.industry,
    teamId: input.teamId ?? null,
    openedAt: tx.now,
  });
  tx.allow(chain);
  const { zoneId, name } = chain;
  if (await tx.em.findOne(IndustryChain, { zoneId, name })) throw new RuleError('CHAIN_NAME_TAKEN', { name }, ['name']);
  if (input.teamId) await tx.load(IndustryTeam, input.teamId, { path: ['teamId'] });
  tx.add(chain);
  tx.record({ type: 'recruitment.chain.opened', chainId: chain.id, name, industry: chain.industry, teamId: chain.teamId });
  return chain;
});
