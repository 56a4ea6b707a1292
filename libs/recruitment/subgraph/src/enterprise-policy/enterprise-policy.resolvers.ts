import { factsOf, needsRewrite, stateOf, type FactName } from '@gaoxin/recruitment-domain';
import { byId, mutation, pageOfRows, type Connection } from '@gaoxin/server';
import { filesOf } from '../files-of.ts';
import type { EnterpriseFact, PolicyAction, PolicyDeliveryAction, Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { applyForPolicy } from './apply-for-policy.ts';
import { deliverPolicy } from './deliver-policy.ts';
import { draftPolicy } from './draft-policy.ts';
import { DELIVERY_ACTIONS, POLICY_ACTIONS } from './enterprise-policy.policy.ts';
import {
  BY_ENTERPRISE,
  deliveriesByEnterprise,
  deliveriesByPolicy,
  deliveryById,
  deliveryPage,
  enterprisesOfZone,
  feedbackOf,
  matchesOf,
  policyById,
  policyPage,
  profileByEnterprise,
  ratesOf,
  type MatchRow,
  type PolicyRow,
} from './enterprise-policy.queries.ts';
import { fulfilPolicy } from './fulfil-policy.ts';
import { givePolicyFeedback } from './give-policy-feedback.ts';
import { objectToPolicy } from './object-to-policy.ts';
import { publishPolicy } from './publish-policy.ts';
import { readPolicy } from './read-policy.ts';
import { recordEnterpriseProfile } from './record-enterprise-profile.ts';
import { refusePolicyApplication } from './refuse-policy-application.ts';
import { revisePolicy } from './revise-policy.ts';
import { withdrawPolicy } from './withdraw-policy.ts';

const isOfficial = ({ viewer }: Context) => viewer.kind === 'OFFICIAL';

/** What is still being written is the zone's own affair. */
async function visiblePolicy(id: string, ctx: Context): Promise<PolicyRow | null> {
  const policy = await ctx.load(policyById, id);
  return policy && (policy.status !== 'DRAFT' || isOfficial(ctx)) ? policy : null;
}

const EMPTY: Connection<MatchRow> = { edges: [], nodes: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: () => Promise.resolve(0) };

/** `rdShare` is written RD_SHARE in the contract. */
const factName = (fact: FactName) => fact.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as EnterpriseFact;

export const enterprisePolicyResolvers = {
  Query: {
    enterprisePolicy: (_root, { id }, ctx) => visiblePolicy(id, ctx),
    enterprisePolicies: (_root, args, ctx) => ctx.read((db) => policyPage(db, args, args.filter ?? {}, isOfficial(ctx))),
    policyMatches: async (_root, args, ctx) => {
      const policy = await ctx.load(policyById, args.policyId);
      if (!policy) return EMPTY;
      const matches = matchesOf(policy, await ctx.load(enterprisesOfZone, ctx.viewer.zone), ctx.today);
      return pageOfRows(args.qualification ? matches.filter((match) => match.qualification === args.qualification) : matches, args, BY_ENTERPRISE);
    },
    policyDelivery: (_root, { id }, ctx) => ctx.load(deliveryById, id),
    policyDeliveries: (_root, args, ctx) => ctx.read((db) => deliveryPage(db, args, args.filter ?? {})),
  },
  Mutation: {
    draftPolicy: mutation(draftPolicy, (policy) => ({ policy })),
    revisePolicy: mutation(revisePolicy, (policy) => ({ policy })),
    publishPolicy: mutation(publishPolicy, (policy) => ({ policy })),
    withdrawPolicy: mutation(withdrawPolicy, (policy) => ({ policy })),
    deliverPolicy: mutation(deliverPolicy, (policy) => ({ policy })),
    recordEnterpriseProfile: mutation(recordEnterpriseProfile, (profile) => ({ profile })),
    readPolicy: mutation(readPolicy, (delivery) => ({ delivery })),
    applyForPolicy: mutation(applyForPolicy, (delivery) => ({ delivery })),
    objectToPolicy: mutation(objectToPolicy, (delivery) => ({ delivery })),
    fulfilPolicy: mutation(fulfilPolicy, (delivery) => ({ delivery })),
    refusePolicyApplication: mutation(refusePolicyApplication, (delivery) => ({ delivery })),
    givePolicyFeedback: mutation(givePolicyFeedback, (delivery) => ({ delivery })),
  },
  EnterprisePolicy: {
    __resolveReference: ({ id }, ctx) => visiblePolicy(id, ctx),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
    rates: async (policy, _args, ctx) => {
      if (!isOfficial(ctx)) return null;
      const [enterprises, deliveries] = await Promise.all([ctx.load(enterprisesOfZone, policy.zoneId), ctx.load(deliveriesByPolicy, policy.id)]);
      return ratesOf(matchesOf(policy, enterprises, ctx.today), deliveries, ctx.today, ctx.locale);
    },
    feedback: async (policy, _args, ctx) => (await ctx.load(deliveriesByPolicy, policy.id)).map(feedbackOf).filter((one) => one !== null),
    needsRewrite: async (policy, _args, ctx) =>
      isOfficial(ctx) ? needsRewrite((await ctx.load(deliveriesByPolicy, policy.id)).map(feedbackOf).filter((one) => one !== null)) : null,
    viewerCan: (policy, _args, ctx) =>
      (Object.keys(POLICY_ACTIONS) as PolicyAction[]).filter((name) => POLICY_ACTIONS[name].possible(policy) && ctx.may(POLICY_ACTIONS[name].act, policy)),
  },
  PolicyCondition: {
    facts: ({ expression }) => factsOf(expression).map(factName),
  },
  PolicyFeedback: {
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  },
  PolicyMatch: {
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    delivery: async ({ policyId, enterpriseId }, _args, ctx) =>
      (await ctx.load(deliveriesByPolicy, policyId)).find((delivery) => delivery.enterpriseId === enterpriseId) ?? null,
  },
  FactValue: {
    fact: ({ fact }) => factName(fact),
  },
  PolicyDelivery: {
    __resolveReference: byId(deliveryById),
    policy: async ({ policyId }, _args, ctx) => (await ctx.load(policyById, policyId))!,
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    state: (delivery) => stateOf(delivery),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
    amount: ({ amount, currency }) => (amount ? { amount, currency: currency as 'CNY' } : null),
    feedback: (delivery) => feedbackOf(delivery),
    viewerCan: (delivery, _args, ctx) =>
      (Object.keys(DELIVERY_ACTIONS) as PolicyDeliveryAction[]).filter((name) => DELIVERY_ACTIONS[name].possible(delivery) && ctx.may(DELIVERY_ACTIONS[name].act, delivery)),
  },
  Enterprise: {
    profile: ({ id }, _args, ctx) => ctx.load(profileByEnterprise, id),
    policyDeliveries: ({ id }, _args, ctx) => ctx.load(deliveriesByEnterprise, id),
  },
} satisfies Resolvers;
