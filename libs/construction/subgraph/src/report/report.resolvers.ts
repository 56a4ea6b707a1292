import { halfYearReport } from '@gaoxin/construction-domain';
import { RuleError } from '@gaoxin/kernel';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { halfYearFacts, targetsOf } from './report.queries.ts';
import { setAnnualTarget } from './set-annual-target.ts';

export const reportResolvers = {
  Query: {
    halfYearReport: async (_root, { asOf }, ctx) => {
      // What will be known on a day to come cannot be told, and the answer would not be the same then.
      if (asOf > ctx.today) throw new RuleError('OUT_OF_RANGE', { max: ctx.today }, ['asOf']);
      return halfYearReport(await ctx.read((db) => halfYearFacts(db, asOf)), ctx.locale);
    },
    annualTargets: (_root, { year }, ctx) => ctx.read((db) => targetsOf(db, year, new Date(ctx.now.getTime() + 1))),
  },
  Mutation: {
    setAnnualTarget: mutation(setAnnualTarget, (target) => ({ target })),
  },
  AnnualTarget: {
    setAt: ({ recordedAt }) => recordedAt,
  },
} satisfies Resolvers;
