import { dayOf, shareOf } from '@gaoxin/kernel';
import { mutation } from '@gaoxin/server';
import { agreementById } from '../agreement/agreement.queries.ts';
import type { ChainAction, Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { leadById } from '../lead/lead.queries.ts';
import { addChainNode } from './add-chain-node.ts';
import { appointIndustryTeamLead } from './appoint-industry-team-lead.ts';
import { assignChainTeam } from './assign-chain-team.ts';
import { CHAIN_ACTIONS } from './chain.policy.ts';
import {
  chainById,
  chainsByTeam,
  chainsOf,
  fillingsByNode,
  leadsByNode,
  linksByChain,
  nodeById,
  nodesByChain,
  nodesByLead,
  targetsByNode,
  teamById,
  teamsOf,
  type ChainRow,
  type NodeRow,
  type TeamRow,
} from './chain.queries.ts';
import { connectChainNodes } from './connect-chain-nodes.ts';
import { disconnectChainNodes } from './disconnect-chain-nodes.ts';
import { fillChainNode } from './fill-chain-node.ts';
import { formIndustryTeam } from './form-industry-team.ts';
import { nameChainTarget } from './name-chain-target.ts';
import { openChain } from './open-chain.ts';
import { removeChainNode } from './remove-chain-node.ts';
import { reviseChainNode } from './revise-chain-node.ts';
import { tagLead } from './tag-lead.ts';
import { teamOfLead } from './team-of-lead.ts';
import { untagLead } from './untag-lead.ts';
import { vacateChainNode } from './vacate-chain-node.ts';
import { withdrawChainTarget } from './withdraw-chain-target.ts';

const COVERAGE = {
  zh: '有本区企业填入的环节数 ÷ 全部环节数，截至今天。',
  en: 'Nodes that an enterprise of the zone fills ÷ all nodes, as of today.',
};

async function filledNodes(chain: ChainRow, ctx: Context) {
  const nodes = await ctx.load(nodesByChain, chain.id);
  return Promise.all(nodes.map(async (node) => ({ node, first: (await ctx.load(fillingsByNode, node.id))[0] ?? null })));
}

async function coverageOf(chain: ChainRow, ctx: Context) {
  const rows = (await filledNodes(chain, ctx)).map(({ node, first }) => ({
    id: node.id,
    kind: 'ChainNode',
    title: node.name,
    occurredOn: first?.since ?? null,
    recordedAt: first?.recordedAt ?? node.addedAt,
    counted: first !== null,
  }));
  return shareOf(rows, ctx.today, COVERAGE[ctx.locale]);
}

/** Signed leads of a node whose enterprise does not fill it. */
async function proposalsFor(node: NodeRow, ctx: Context) {
  const [leads, fillings] = await Promise.all([ctx.load(leadsByNode, node.id), ctx.load(fillingsByNode, node.id)]);
  const inside = new Set(fillings.map(({ enterpriseId }) => enterpriseId));
  const signed = leads.filter(({ stage, enterpriseId }) => ['SIGNED', 'HANDED_OVER'].includes(stage) && !inside.has(enterpriseId));
  return [...new Map(signed.map((lead) => [lead.enterpriseId, lead])).values()];
}

/** The team of the lead that an agreement came from. */
async function teamOfAgreement(agreement: { leadId: string }, ctx: Context): Promise<TeamRow | null> {
  const lead = await ctx.load(leadById, agreement.leadId);
  return lead && teamOfLead(lead, ctx);
}

export const chainResolvers = {
  Query: {
    industryChains: (_root, _args, ctx) => ctx.read(chainsOf),
    industryChain: (_root, { id }, ctx) => ctx.load(chainById, id),
    industryTeams: (_root, _args, ctx) => ctx.read(teamsOf),
  },
  Mutation: {
    formIndustryTeam: mutation(formIndustryTeam, (team) => ({ team })),
    appointIndustryTeamLead: mutation(appointIndustryTeamLead, (team) => ({ team })),
    openChain: mutation(openChain, (chain) => ({ chain })),
    assignChainTeam: mutation(assignChainTeam, (chain) => ({ chain })),
    addChainNode: mutation(addChainNode, (node) => ({ node })),
    reviseChainNode: mutation(reviseChainNode, (node) => ({ node })),
    removeChainNode: mutation(removeChainNode, (chain) => ({ chain })),
    connectChainNodes: mutation(connectChainNodes, (chain) => ({ chain })),
    disconnectChainNodes: mutation(disconnectChainNodes, (chain) => ({ chain })),
    fillChainNode: mutation(fillChainNode, (filling) => ({ filling })),
    vacateChainNode: mutation(vacateChainNode, (filling) => ({ filling })),
    nameChainTarget: mutation(nameChainTarget, (target) => ({ target })),
    withdrawChainTarget: mutation(withdrawChainTarget, (target) => ({ target })),
    tagLead: mutation(tagLead, (lead) => ({ lead })),
    untagLead: mutation(untagLead, (lead) => ({ lead })),
  },
  IndustryTeam: {
    lead: ({ leadOfficialId }) => ({ id: leadOfficialId }),
    chains: (team, _args, ctx) => ctx.load(chainsByTeam, team.id),
  },
  IndustryChain: {
    team: ({ teamId }, _args, ctx) => (teamId ? ctx.load(teamById, teamId) : null),
    openedOn: ({ openedAt }) => dayOf(openedAt),
    nodes: (chain, _args, ctx) => ctx.load(nodesByChain, chain.id),
    links: (chain, _args, ctx) => ctx.load(linksByChain, chain.id),
    gaps: async (chain, _args, ctx) => (await filledNodes(chain, ctx)).filter(({ first }) => !first).map(({ node }) => node),
    coverage: (chain, _args, ctx) => coverageOf(chain, ctx),
    viewerCan: (chain, _args, ctx) => (Object.keys(CHAIN_ACTIONS) as ChainAction[]).filter((name) => ctx.may(CHAIN_ACTIONS[name], chain)),
  },
  ChainNode: {
    chain: async ({ chainId }, _args, ctx) => (await ctx.load(chainById, chainId))!,
    gap: async (node, _args, ctx) => (await ctx.load(fillingsByNode, node.id)).length === 0,
    filledBy: (node, _args, ctx) => ctx.load(fillingsByNode, node.id),
    targets: (node, _args, ctx) => ctx.load(targetsByNode, node.id),
    leads: (node, _args, ctx) => ctx.load(leadsByNode, node.id),
    proposals: (node, _args, ctx) => proposalsFor(node, ctx),
  },
  ChainFilling: {
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    lead: async ({ nodeId, enterpriseId }, _args, ctx) =>
      (await ctx.load(leadsByNode, nodeId)).find((lead) => lead.enterpriseId === enterpriseId) ?? null,
    node: async ({ nodeId }, _args, ctx) => (await ctx.load(nodeById, nodeId))!,
  },
  ChainTarget: {
    namedOn: ({ namedAt }) => dayOf(namedAt),
    node: async ({ nodeId }, _args, ctx) => (await ctx.load(nodeById, nodeId))!,
  },
  InvestmentLead: {
    chainNodes: (lead, _args, ctx) => ctx.load(nodesByLead, lead.id),
    team: (lead, _args, ctx) => teamOfLead(lead, ctx),
  },
  InvestmentAgreement: {
    industryTeam: (agreement, _args, ctx) => teamOfAgreement(agreement, ctx),
  },
  Project: {
    __resolveReference: async ({ id, agreement }, ctx) => ({ id, agreement: agreement ? await ctx.load(agreementById, agreement.id) : null }),
    industryTeam: ({ agreement }, _args, ctx) => (agreement ? teamOfAgreement(agreement, ctx) : null),
  },
} satisfies Resolvers;
