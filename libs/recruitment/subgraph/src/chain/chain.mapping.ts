import { ChainFilling, ChainLink, ChainNode, ChainTag, ChainTarget, IndustryChain, IndustryTeam } from '@gaoxin/recruitment-domain';
import { day, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

const IndustryTeamSchema = defineEntity({
  class: IndustryTeam,
  tableName: 'industry_team',
  properties: { id: p.text().primary(), zoneId: p.text(), name: p.text(), leadOfficialId: p.text(), version: p.integer().version() },
});

const IndustryChainSchema = defineEntity({
  class: IndustryChain,
  tableName: 'industry_chain',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    name: p.text(),
    industry: p.text(),
    teamId: p.text().nullable(),
    openedAt: instant(),
    // Counted by the chain itself: a change of its drawing may change none of its own columns.
    version: p.integer(),
  },
});

const ChainNodeSchema = defineEntity({
  class: ChainNode,
  tableName: 'chain_node',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    chainId: p.text(),
    name: p.text(),
    stage: p.text().$type<ChainNode['stage']>(),
    description: p.text().nullable(),
    addedAt: instant(),
    removedAt: instant().nullable(),
  },
});

const ChainLinkSchema = defineEntity({
  class: ChainLink,
  tableName: 'chain_link',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    chainId: p.text(),
    fromId: p.text(),
    toId: p.text(),
    supplies: p.text().nullable(),
  },
});

const ChainFillingSchema = defineEntity({
  class: ChainFilling,
  tableName: 'chain_filling',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    nodeId: p.text(),
    enterpriseId: p.text(),
    since: day(),
    recordedAt: instant(),
    vacatedOn: day().nullable(),
    vacatedAt: instant().nullable(),
    version: p.integer().version(),
  },
});

const ChainTargetSchema = defineEntity({
  class: ChainTarget,
  tableName: 'chain_target',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    nodeId: p.text(),
    name: p.text(),
    priority: p.text().$type<ChainTarget['priority']>(),
    note: p.text().nullable(),
    namedAt: instant(),
    withdrawnAt: instant().nullable(),
    version: p.integer().version(),
  },
});

const ChainTagSchema = defineEntity({
  class: ChainTag,
  tableName: 'chain_tag',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    nodeId: p.text(),
    leadId: p.text(),
    taggedAt: instant(),
    untaggedAt: instant().nullable(),
  },
});

export const chainEntities = [
  IndustryTeamSchema,
  IndustryChainSchema,
  ChainNodeSchema,
  ChainLinkSchema,
  ChainFillingSchema,
  ChainTargetSchema,
  ChainTagSchema,
] as const;
