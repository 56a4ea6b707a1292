import { handoverDaysOf, handoverTiming, headlineOf, intensityOf, signedBackEntered, standing } from '@gaoxin/recruitment-domain';
import { byId, mutation, reading } from '@gaoxin/server';
import { filesOf } from '../files-of.ts';
import type { AgreementAction, Resolvers } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import type { AgreementRow, Context } from '../mapping.ts';
import { headlineOfProject, projectByLead } from '../identity/identity.queries.ts';
import { expectSpan } from '../span.ts';
import { addAgreementParty } from './add-agreement-party.ts';
import { AGREEMENT_ACTIONS, readsSources, readsTerms, SIGNING_ACTIONS } from './agreement.policy.ts';
import { acceptedIn, agreementById, agreementPage, amountsByLead, partiesByAgreement, type HeadlineRow } from './agreement.queries.ts';
import { handOverAgreement } from './hand-over-agreement.ts';
import { resolveAmountConflict } from './resolve-amount-conflict.ts';
import { reviseAgreement } from './revise-agreement.ts';
import { signAgreement } from './sign-agreement.ts';
import { stateAmount } from './state-amount.ts';

const headlineFor = async (ctx: Context, leadId: string): Promise<HeadlineRow | null> =>
  readsSources(ctx.viewer) ? headlineOf(await ctx.load(amountsByLead, leadId)) : null;

/** Sources contradict each other about the lead, or about the project that it shares with other leads. */
async function isContested(ctx: Context, leadId: string): Promise<boolean> {
  if (!readsSources(ctx.viewer)) return false;
  const project = await ctx.load(projectByLead, leadId);
  const headlines = await Promise.all([headlineFor(ctx, leadId), project && headlineOfProject(ctx, project.id)]);
  return headlines.some((headline) => headline !== null && headline.conflicting.length > 0);
}

const ofAgreement = reading<AgreementRow>();

export const agreementResolvers = {
  Query: {
    agreement: (_root, { id }, ctx, info) => ctx.load(agreementById, id, info),
    agreements: (_root, args, ctx) => ctx.read((db) => agreementPage(db, args, args.filter ?? {})),
    handoverDays: async (_root, span, ctx) => {
      expectSpan(span, ctx.today);
      return handoverDaysOf(await ctx.read((db) => acceptedIn(db, span)), span.asOf, ctx.locale);
    },
  },
  Mutation: {
    signAgreement: mutation(signAgreement, (agreement) => ({ agreement })),
    handOverAgreement: mutation(handOverAgreement, (agreement) => ({ agreement })),
    reviseAgreement: mutation(reviseAgreement, (agreement) => ({ agreement })),
    addAgreementParty: mutation(addAgreementParty, (party) => ({ party })),
    stateAmount: mutation(stateAmount, (amount) => ({ amount })),
    resolveAmountConflict: mutation(resolveAmountConflict, (amount) => ({ amount })),
  },
  InvestmentAgreement: {
    __resolveReference: byId(agreementById),
    lead: async (agreement, _args, ctx) => (await ctx.load(leadById, agreement.leadId))!,
    enterprise: ofAgreement(['enterpriseId'], ({ enterpriseId }) => ({ id: enterpriseId })),
    investment: ofAgreement(['investmentAmount', 'investmentCurrency'], (agreement) => ({
      amount: agreement.investmentAmount,
      currency: agreement.investmentCurrency as 'CNY',
    })),
    backEntered: (agreement) => signedBackEntered(agreement),
    intensity: (agreement) => {
      const perMu = intensityOf(agreement);
      return perMu === null ? null : { perMu: { amount: perMu, currency: agreement.investmentCurrency as 'CNY' }, bound: agreement.landBound };
    },
    capacity: ({ capacityValue, capacityUnit, capacityBound }) =>
      capacityValue && capacityUnit && capacityBound ? { value: capacityValue, unit: capacityUnit, bound: capacityBound } : null,
    parties: (agreement, _args, ctx) => (readsTerms(ctx.viewer) ? ctx.load(partiesByAgreement, agreement.id) : null),
    headline: (agreement, _args, ctx) => headlineFor(ctx, agreement.leadId),
    handoverTiming: (agreement, _args, ctx) => handoverTiming(agreement, ctx.today),
    viewerCan: (agreement, _args, ctx) =>
      (Object.keys(AGREEMENT_ACTIONS) as AgreementAction[]).filter(
        (name) => AGREEMENT_ACTIONS[name].possible(agreement) && ctx.may(AGREEMENT_ACTIONS[name].act, agreement),
      ),
  },
  InvestmentLead: {
    statedAmounts: (lead, _args, ctx) => (readsSources(ctx.viewer) ? ctx.load(amountsByLead, lead.id) : null),
    headline: (lead, _args, ctx) => headlineFor(ctx, lead.id),
    signingActions: async (lead, _args, ctx) => {
      if (lead.mergedInto !== null) return [];
      const possible = (await isContested(ctx, lead.id)) ? [...SIGNING_ACTIONS, 'RESOLVE_CONFLICT' as const] : SIGNING_ACTIONS;
      return possible.filter((name) => ctx.may(AGREEMENT_ACTIONS[name].act, lead));
    },
  },
  HeadlineAmount: {
    money: ({ amount }) => amount && { amount: amount.amount, currency: amount.currency as 'CNY' },
    grade: ({ amount }) => amount?.grade ?? null,
    conflict: ({ conflicting }) => conflicting.length > 0,
  },
  StatedAmount: {
    money: ({ amount, currency }) => ({ amount, currency: currency as 'CNY' }),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
    replaces: ({ replacesId }) => replacesId,
    stands: async (amount, _args, ctx) => standing(await ctx.load(amountsByLead, amount.rootId ?? amount.leadId)).some(({ id }) => id === amount.id),
  },
} satisfies Resolvers;
