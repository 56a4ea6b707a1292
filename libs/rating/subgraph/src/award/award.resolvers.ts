import { byId, mutation } from '@gaoxin/server';
import { cycleById } from '../cycle/cycle.queries.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { awardById, scoresByAward, scoresBySecretary } from './award.queries.ts';
import { recomputeAward } from './recompute-award.ts';

export const awardResolvers = {
  Mutation: {
    recomputeAward: mutation(recomputeAward, (award) => ({ award })),
  },
  AwardResult: {
    __resolveReference: byId(awardById),
    cycle: async (award, _args, ctx) => (await ctx.load(cycleById, award.cycleId))!,
    scores: (award, _args, ctx) => ctx.load(scoresByAward, award.id),
    winners: async (award, _args, ctx) => (await ctx.load(scoresByAward, award.id)).filter((score) => score.gold),
    lastRecomputation: ({ recomputedAt, recomputedBy, recomputedIdentical }) =>
      recomputedAt && recomputedBy !== null && recomputedIdentical !== null
        ? { at: recomputedAt, by: recomputedBy, identical: recomputedIdentical }
        : null,
    viewerCan: (award, _args, ctx) => (ctx.may('award:recompute', award) ? ['RECOMPUTE'] : []),
  },
  SecretaryScore: {
    secretary: ({ secretaryId }) => ({ id: secretaryId }),
  },
  Official: {
    __resolveReference: ({ id }) => ({ id }),
    scores: (official, _args, ctx) => ctx.load(scoresBySecretary, official.id),
    goldMonths: async (official, _args, ctx) =>
      (await ctx.load(scoresBySecretary, official.id)).filter((score) => score.gold).map((score) => score.period),
  },
} satisfies Resolvers;
