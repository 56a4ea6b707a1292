import { dayOf, isBackEntered } from '@gaoxin/kernel';
import { leftIn, matchState, possibleActs, type Unit } from '@gaoxin/recruitment-domain';
import type { OrderParty, Resolvers } from '../generated/resolvers-types.ts';
import { SIDE_ACTS } from './order.policy.ts';
import {
  demandById,
  matchById,
  outcomesByMatch,
  outcomesBySide,
  sideById,
  sidesByMatch,
  supplyById,
  type OrderMatchRow,
  type OrderMatchSideRow,
} from './order.queries.ts';

export const quantity = (value: string, unit: Unit) => ({ value, unit, bound: 'EXACT' as const });

/** Who has still to agree; nobody once it is no longer proposed. */
const waitingFor = (match: OrderMatchRow, today: string): OrderParty[] =>
  matchState(match, today) === 'PROPOSED'
    ? [...(match.supplierConsented ? [] : ['SUPPLIER' as const]), ...(match.buyerConsented ? [] : ['BUYER' as const])]
    : [];

const contactOf = (side: OrderMatchSideRow) => ({
  enterprise: { id: side.enterpriseId },
  name: side.partyName,
  contactName: side.contactName!,
  contactPhone: side.contactPhone!,
});

/** What is read of matches: by officials as a whole, by an enterprise its own side. */
export const matchResolvers = {
  OrderSupplyMonth: {
    free: ({ free, unit }) => quantity(free, unit),
    taken: ({ taken, unit }) => quantity(taken, unit),
    left: (month) => quantity(leftIn(month, month.unit), month.unit),
  },
  OrderMatch: {
    __resolveReference: ({ id }, ctx) => ctx.load(matchById, id),
    quantity: (match) => quantity(match.quantity, match.unit),
    coverage: ({ reasons }) => (reasons.includes('QUANTITY_COVERED') ? 'FULL' : 'PARTIAL'),
    state: (match, _args, ctx) => matchState(match, ctx.today),
    waitingFor: (match, _args, ctx) => waitingFor(match, ctx.today),
    proposedOn: ({ proposedAt }) => dayOf(proposedAt),
    introduction: (match) => (match.revealedAt ? match : null),
    viewerCan: (match, _args, ctx) => (possibleActs({ ...match, consentedAt: null }, ctx.today).includes('RECORD_NO_DEAL') && ctx.may('orderMatch:close', match) ? ['RECORD_NO_DEAL'] : []),
    outcomes: (match, _args, ctx) => ctx.load(outcomesByMatch, match.id),
  },
  OrderIntroduction: {
    introducedOn: ({ revealedAt }) => dayOf(revealedAt!),
    supplier: async ({ id }, _args, ctx) => contactOf((await ctx.load(sidesByMatch, id)).find(({ party }) => party === 'SUPPLIER')!),
    buyer: async ({ id }, _args, ctx) => contactOf((await ctx.load(sidesByMatch, id)).find(({ party }) => party === 'BUYER')!),
  },
  OrderMatchSide: {
    __resolveReference: ({ id }, ctx) => ctx.load(sideById, id),
    state: (side, _args, ctx) => matchState(side, ctx.today),
    proposedOn: ({ proposedAt }) => dayOf(proposedAt),
    supply: ({ supplyId }, _args, ctx) => (supplyId ? ctx.load(supplyById, supplyId) : null),
    demand: ({ demandId }, _args, ctx) => (demandId ? ctx.load(demandById, demandId) : null),
    counterpart: (side) =>
      side.revealedAt
        ? { enterprise: null, name: side.counterpartName, contactName: side.counterpartContactName!, contactPhone: side.counterpartContactPhone! }
        : null,
    quantity: ({ revealedAt, matchedQuantity, unit }) => (revealedAt ? quantity(matchedQuantity!, unit) : null),
    outcomes: ({ id }, _args, ctx) => ctx.load(outcomesBySide, id),
    viewerCan: (side, _args, ctx) => possibleActs(side, ctx.today).filter((name) => ctx.may(SIDE_ACTS[name], side)),
  },
  OrderOutcome: {
    backEntered: ({ occurredOn, recordedAt }) => isBackEntered(occurredOn, recordedAt),
    quantity: (outcome) => (outcome.quantity ? quantity(outcome.quantity, outcome.unit!) : null),
    // What the two agreed on is theirs; no official and no sum of officials' figures ever has it.
    amount: ({ amount, currency }, _args, ctx) => (amount && ctx.viewer.enterprise ? { amount, currency: currency as 'CNY' } : null),
  },
} satisfies Resolvers;
