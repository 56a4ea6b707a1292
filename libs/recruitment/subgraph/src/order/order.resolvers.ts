import { dayOf, RuleError } from '@gaoxin/kernel';
import { demandState, orderFunnel, supplyState } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { Context } from '../mapping.ts';
import type { OrderOfferAction, Resolvers } from '../generated/resolvers-types.ts';
import { confirmMatchOrder } from './confirm-match-order.ts';
import { consentToMatch } from './consent-to-match.ts';
import { declineMatch } from './decline-match.ts';
import { orderFacts } from './funnel.queries.ts';
import { matchResolvers, quantity } from './match.resolvers.ts';
import { missesOf } from './misses.queries.ts';
import { demandById, demandPage, matchPage, sidePage, supplyById, supplyPage } from './order.queries.ts';
import { publishOrderDemand } from './publish-order-demand.ts';
import { publishOrderSupply } from './publish-order-supply.ts';
import { closeOrderMatch, recordNoDeal } from './record-no-deal.ts';
import { recordMatchQuote } from './record-match-quote.ts';
import { reviseOrderSupply } from './revise-order-supply.ts';
import { withdrawMatchConsent } from './withdraw-match-consent.ts';
import { withdrawOrderDemand } from './withdraw-order-demand.ts';
import { withdrawOrderSupply } from './withdraw-order-supply.ts';

export const orderResolvers = {
  Query: {
    orderSupply: (_root, { id }, ctx) => ctx.load(supplyById, id),
    orderSupplies: (_root, args, ctx) => ctx.read((db) => supplyPage(db, args, args.filter ?? {})),
    orderDemand: (_root, { id }, ctx) => ctx.load(demandById, id),
    orderDemands: (_root, args, ctx) => ctx.read((db) => demandPage(db, args, args.filter ?? {})),
    orderMatches: (_root, args, ctx) => ctx.read((db) => matchPage(db, args, args.filter ?? {}, ctx.today)),
    orderMatchSides: (_root, args, ctx) => ctx.read((db) => sidePage(db, args)),
    orderMisses: async (_root, { demandId }, ctx) => {
      const demand = await ctx.load(demandById, demandId);
      return demand ? ctx.read((db) => missesOf(db, demand, ctx.today)) : [];
    },
    orderFunnel: async (_root, { asOf }, ctx) => {
      // What will be known on a day to come cannot be told, and the answer would not be the same then.
      if (asOf > ctx.today) throw new RuleError('OUT_OF_RANGE', { max: ctx.today }, ['asOf']);
      const { matches, outcomes } = await ctx.read((db) => orderFacts(db, asOf));
      return orderFunnel(matches, outcomes, asOf, ctx.locale);
    },
  },
  Mutation: {
    publishOrderSupply: mutation(publishOrderSupply, (supply) => ({ supply })),
    reviseOrderSupply: mutation(reviseOrderSupply, (supply) => ({ supply })),
    withdrawOrderSupply: mutation(withdrawOrderSupply, (supply) => ({ supply })),
    publishOrderDemand: mutation(publishOrderDemand, (demand) => ({ demand })),
    withdrawOrderDemand: mutation(withdrawOrderDemand, (demand) => ({ demand })),
    consentToMatch: mutation(consentToMatch, (side) => ({ side })),
    withdrawMatchConsent: mutation(withdrawMatchConsent, (side) => ({ side })),
    declineMatch: mutation(declineMatch, (side) => ({ side })),
    recordMatchQuote: mutation(recordMatchQuote, (side) => ({ side })),
    confirmMatchOrder: mutation(confirmMatchOrder, (side) => ({ side })),
    recordNoDeal: mutation(recordNoDeal, (side) => ({ side })),
    closeOrderMatch: mutation(closeOrderMatch, (match) => ({ match })),
  },
  OrderSupply: {
    __resolveReference: ({ id }, ctx) => ctx.load(supplyById, id),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    months: ({ months, unit }) => months.map((month) => ({ ...month, unit })),
    state: (supply, _args, ctx) => supplyState(supply, ctx.today),
    publishedOn: ({ publishedAt }) => dayOf(publishedAt),
    viewerCan: (supply, _args, ctx) => offerActs(ctx, supply, { REVISE: 'orderSupply:revise', WITHDRAW: 'orderSupply:withdraw' }),
  },
  OrderDemand: {
    __resolveReference: ({ id }, ctx) => ctx.load(demandById, id),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    quantity: (demand) => quantity(demand.quantity, demand.unit),
    ordered: (demand) => quantity(demand.ordered, demand.unit),
    state: (demand, _args, ctx) => demandState(demand, ctx.today),
    publishedOn: ({ publishedAt }) => dayOf(publishedAt),
    viewerCan: (demand, _args, ctx) => offerActs(ctx, demand, { WITHDRAW: 'orderDemand:withdraw' }),
  },
  ...matchResolvers,
} satisfies Resolvers;

type OfferActs = Partial<Record<OrderOfferAction, string>>;

const offerActs = (ctx: Context, offer: { withdrawnAt: Date | null }, acts: OfferActs): OrderOfferAction[] =>
  offer.withdrawnAt ? [] : (Object.keys(acts) as OrderOfferAction[]).filter((name) => ctx.may(acts[name]!, offer));
