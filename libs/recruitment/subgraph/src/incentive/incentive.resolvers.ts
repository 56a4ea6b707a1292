import { GATE_WORDS, offersInsteadOf } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import { readsSources, readsTerms } from '../agreement/agreement.policy.ts';
import { agreementById, agreementByLead } from '../agreement/agreement.queries.ts';
import type { IncentiveAction, Resolvers } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import { attachIncentiveTerm } from './attach-incentive-term.ts';
import { draftIncentiveTerm } from './draft-incentive-term.ts';
import { INCENTIVE_ACTIONS } from './incentive.policy.ts';
import { termById, termsByAgreement, termsByLead, termsToReview } from './incentive.queries.ts';
import { reviewIncentiveTerm } from './review-incentive-term.ts';
import { withdrawIncentiveTerm } from './withdraw-incentive-term.ts';

export const incentiveResolvers = {
  Query: {
    incentiveTerm: (_root, { id }, ctx) => ctx.load(termById, id),
    incentiveTermsToReview: (_root, _args, ctx) => ctx.read(termsToReview),
    lawfulOffers: (_root, { kind }) => offersInsteadOf(kind ?? null),
  },
  Mutation: {
    draftIncentiveTerm: mutation(draftIncentiveTerm, (incentiveTerm) => ({ incentiveTerm })),
    reviewIncentiveTerm: mutation(reviewIncentiveTerm, (incentiveTerm) => ({ incentiveTerm })),
    attachIncentiveTerm: mutation(attachIncentiveTerm, (incentiveTerm) => ({ incentiveTerm })),
    withdrawIncentiveTerm: mutation(withdrawIncentiveTerm, (incentiveTerm) => ({ incentiveTerm })),
  },
  IncentiveTerm: {
    lead: async (term, _args, ctx) => (await ctx.load(leadById, term.leadId))!,
    agreement: (term, _args, ctx) => (term.agreementId ? ctx.load(agreementById, term.agreementId) : null),
    rate: ({ rateValue, rateUnit, rateBound }) => (rateValue && rateUnit && rateBound ? { value: rateValue, unit: rateUnit, bound: rateBound } : null),
    findings: ({ findings }, _args, ctx) =>
      readsSources(ctx.viewer)
        ? findings.map((code) => ({ code, text: GATE_WORDS[code].text[ctx.locale], source: GATE_WORDS[code].source[ctx.locale] }))
        : null,
    alternatives: ({ status, kind }, _args, ctx) =>
      readsSources(ctx.viewer) ? (status === 'REJECTED' || status === 'REFUSED' ? offersInsteadOf(kind) : []) : null,
    review: ({ status, opinion, reviewer, reviewedAt }, _args, ctx) =>
      readsSources(ctx.viewer) && opinion && reviewer && reviewedAt ? { approved: status !== 'REFUSED', opinion, reviewer, reviewedAt } : null,
    viewerCan: async (term, _args, ctx) => {
      const isSigned = (await ctx.load(agreementByLead, term.leadId)) !== null;
      return (Object.keys(INCENTIVE_ACTIONS) as IncentiveAction[]).filter(
        (name) => INCENTIVE_ACTIONS[name].possible(term, isSigned, ctx.viewer) && ctx.may(INCENTIVE_ACTIONS[name].act, term),
      );
    },
  },
  LawfulOffer: {
    text: ({ text }, _args, ctx) => text[ctx.locale],
  },
  InvestmentLead: {
    incentiveTerms: (lead, _args, ctx) => (readsSources(ctx.viewer) ? ctx.load(termsByLead, lead.id) : null),
  },
  InvestmentAgreement: {
    incentiveTerms: (agreement, _args, ctx) => (readsTerms(ctx.viewer) ? ctx.load(termsByAgreement, agreement.id) : null),
  },
} satisfies Resolvers;
