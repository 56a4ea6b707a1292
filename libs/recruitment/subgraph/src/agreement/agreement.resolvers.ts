import { signedBackEntered } from '@gaoxin/recruitment-domain';
import { byId, mutation, reading } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import type { AgreementRow } from '../mapping.ts';
import { agreementById } from './agreement.queries.ts';
import { handOverAgreement } from './hand-over-agreement.ts';
import { signAgreement } from './sign-agreement.ts';

const ofAgreement = reading<AgreementRow>();

export const agreementResolvers = {
  Query: {
    agreement: (_root, { id }, ctx, info) => ctx.load(agreementById, id, info),
  },
  Mutation: {
    signAgreement: mutation(signAgreement, (agreement) => ({ agreement })),
    handOverAgreement: mutation(handOverAgreement, (agreement) => ({ agreement })),
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
  },
} satisfies Resolvers;
