import type { Context } from '../mapping.ts';
import { chainById, nodesByLead, teamById, type TeamRow } from './chain.queries.ts';

/** The one team of a lead: the chosen one, or else that of the first chain that the lead is tagged to and that has one. */
export async function teamOfLead(lead: { id: string; industryTeamId: string | null }, ctx: Context): Promise<TeamRow | null> {
  if (lead.industryTeamId) return ctx.load(teamById, lead.industryTeamId);
  const nodes = await ctx.load(nodesByLead, lead.id);
  const chains = await Promise.all(nodes.map(({ chainId }) => ctx.load(chainById, chainId)));
  const teamId = chains.find((chain) => chain?.teamId)?.teamId;
  return teamId ? ctx.load(teamById, teamId) : null;
}
