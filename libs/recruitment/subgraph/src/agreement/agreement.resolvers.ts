import { signedBackEntered } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import { agreementById } from './agreement.queries.ts';
import { handOverAgreement } from './hand-over-agreement.ts';
import { signAgreement } from './sign-agreement.ts';

export const agreementResolvers = {
  Query: {
    agreement: (_root, { id }, ctx) => ctx.load(agreementById, id),
  },
  Mutation: {
    signAgreement: mutation(signAgreement, (agreement) => ({ agreement })),
    handOverAgreement: mutation(handOverAgreement, (agreement) => ({ agreement })),
  },
  InvestmentAgreement: {
    __resolveReference: ({ id }, ctx) => ctx.load(agreementById, id),
    lead: async (agreement, _args, ctx) => (await ctx.load(leadById, agreement.leadId))!,
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    investment: (agreement) => ({ amount: agreement.investmentAmount, currency: agreement.investmentCurrency as 'CNY' }),
    backEntered: (agreement) => signedBackEntered(agreement),
  },
} satisfies Resolvers;
