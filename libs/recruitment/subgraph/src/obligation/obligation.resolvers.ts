import { RuleError } from '@gaoxin/kernel';
import { obligationLight, performanceOf } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import { readsTerms } from '../agreement/agreement.policy.ts';
import { agreementById } from '../agreement/agreement.queries.ts';
import { filesOf } from '../files-of.ts';
import { termById } from '../incentive/incentive.queries.ts';
import type { ObligationAction, Resolvers } from '../generated/resolvers-types.ts';
import { addObligation } from './add-obligation.ts';
import { declareBreach } from './declare-breach.ts';
import { fulfilObligation } from './fulfil-obligation.ts';
import { OBLIGATION_ACTIONS } from './obligation.policy.ts';
import { dueBy, obligationById, obligationPage, obligationsByAgreement } from './obligation.queries.ts';
import { waiveObligation } from './waive-obligation.ts';

export const obligationResolvers = {
  Query: {
    obligations: (_root, args, ctx) => ctx.read((db) => obligationPage(db, args, args.filter ?? {})),
    obligationPerformance: async (_root, { asOf }, ctx) => {
      // What will be known on a day to come cannot be told, and the answer would not be the same then.
      if (asOf > ctx.today) throw new RuleError('OUT_OF_RANGE', { max: ctx.today }, ['asOf']);
      return performanceOf(await ctx.read((db) => dueBy(db, asOf)), asOf, ctx.locale);
    },
  },
  Mutation: {
    addObligation: mutation(addObligation, (obligation) => ({ obligation })),
    fulfilObligation: mutation(fulfilObligation, (obligation) => ({ obligation })),
    declareBreach: mutation(declareBreach, (obligation) => ({ obligation })),
    waiveObligation: mutation(waiveObligation, (obligation) => ({ obligation })),
  },
  Obligation: {
    __resolveReference: ({ id }, ctx) => ctx.load(obligationById, id),
    agreement: async (obligation, _args, ctx) => (await ctx.load(agreementById, obligation.agreementId))!,
    incentiveTerm: ({ incentiveTermId }, _args, ctx) => (incentiveTermId ? ctx.load(termById, incentiveTermId) : null),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    quantity: ({ quantityValue, quantityUnit, quantityBound }) =>
      quantityValue && quantityUnit && quantityBound ? { value: quantityValue, unit: quantityUnit, bound: quantityBound } : null,
    money: ({ moneyAmount, moneyCurrency }) => (moneyAmount && moneyCurrency ? { amount: moneyAmount, currency: moneyCurrency as 'CNY' } : null),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
    light: (obligation, _args, ctx) => obligationLight(obligation, ctx.today),
    viewerCan: (obligation, _args, ctx) =>
      (Object.keys(OBLIGATION_ACTIONS) as ObligationAction[]).filter(
        (name) => OBLIGATION_ACTIONS[name].possible(obligation, ctx.today) && ctx.may(OBLIGATION_ACTIONS[name].act, obligation),
      ),
  },
  InvestmentAgreement: {
    obligations: (agreement, _args, ctx) => (readsTerms(ctx.viewer) ? ctx.load(obligationsByAgreement, agreement.id) : null),
    performance: async (agreement, _args, ctx) =>
      readsTerms(ctx.viewer) ? performanceOf(await ctx.load(obligationsByAgreement, agreement.id), ctx.today, ctx.locale) : null,
  },
} satisfies Resolvers;
