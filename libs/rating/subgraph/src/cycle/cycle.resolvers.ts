import { DIMENSIONS } from '@gaoxin/rating-domain';
import { byId, mutation } from '@gaoxin/server';
import { awardByCycle } from '../award/award.queries.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { closable } from '../policy.ts';
import { closeCycle } from './close-cycle.ts';
import { cycleById, cyclePage, turnoutByCycle } from './cycle.queries.ts';
import { openCycle } from './open-cycle.ts';

export const cycleResolvers = {
  Query: {
    evaluationCycles: (_root, args, ctx) => ctx.read((db) => cyclePage(db, args)),
    evaluationCycle: (_root, { id }, ctx) => ctx.load(cycleById, id),
  },
  Mutation: {
    openCycle: mutation(openCycle, (cycle) => ({ cycle })),
    closeCycle: mutation(closeCycle, (cycle) => ({ cycle })),
  },
  EvaluationCycle: {
    __resolveReference: byId(cycleById),
    rules: ({ rules }) => ({
      k: rules.k,
      minimumEnterprises: rules.minimumEnterprises,
      formulaVersion: rules.formulaVersion,
      enterpriseWeight: rules.enterprisePercent / 100,
      weights: DIMENSIONS.map((dimension) => ({ dimension, weight: rules.weights[dimension] / 100 })),
    }),
    eligibleEnterprises: async (cycle, _args, ctx) => (await ctx.load(turnoutByCycle, cycle.id))?.eligible ?? 0,
    votingEnterprises: async (cycle, _args, ctx) => (await ctx.load(turnoutByCycle, cycle.id))?.voting ?? 0,
    award: (cycle, _args, ctx) => ctx.load(awardByCycle, cycle.id),
    viewerCan: (cycle, _args, ctx) => (closable(cycle, ctx.today) && ctx.may('cycle:close', cycle) ? ['CLOSE'] : []),
  },
} satisfies Resolvers;
