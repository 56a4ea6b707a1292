import { dayOf, isBackEntered } from '@gaoxin/kernel';
import { daysInStage, missingForNext, nextStepLight, stageLight, type LeadEventKind } from '@gaoxin/recruitment-domain';
import { byId, mutation } from '@gaoxin/server';
import { agreementByLead, agreementsByEnterprise } from '../agreement/agreement.queries.ts';
import type { LeadAction, Resolvers } from '../generated/resolvers-types.ts';
import { LEAD_ACTIONS } from './lead.policy.ts';
import { advanceLead } from './advance-lead.ts';
import { dropLead } from './drop-lead.ts';
import { eventsByLead, leadById, leadColumns, leadPage, leadsByEnterprise } from './lead.queries.ts';
import { planNextStep } from './plan-next-step.ts';
import { recordFeasibility } from './record-feasibility.ts';
import { registerLead } from './register-lead.ts';
import { reviveLead } from './revive-lead.ts';

/** What enterprises and third parties see of a timeline: the stages, not what was said about them. */
const OPEN_EVENTS = new Set<LeadEventKind>(['REGISTERED', 'ADVANCED', 'SIGNED', 'HANDED_OVER']);

export const leadResolvers = {
  Query: {
    lead: (_root, { id }, ctx) => ctx.load(leadById, id),
    leads: (_root, args, ctx) => ctx.read((db) => leadPage(db, args, args.filter ?? {}, args.orderBy)),
    leadBoard: (_root, { filter }, ctx) => ctx.read((db) => leadColumns(db, filter ?? {})),
  },
  Mutation: {
    registerLead: mutation(registerLead, (lead) => ({ lead })),
    advanceLead: mutation(advanceLead, (lead) => ({ lead })),
    planNextStep: mutation(planNextStep, (lead) => ({ lead })),
    recordFeasibility: mutation(recordFeasibility, (lead) => ({ lead })),
    dropLead: mutation(dropLead, (lead) => ({ lead })),
    reviveLead: mutation(reviveLead, (lead) => ({ lead })),
  },
  InvestmentLead: {
    __resolveReference: byId(leadById),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    daysInStage: (lead, _args, ctx) => daysInStage(lead, ctx.today),
    stageLight: (lead, _args, ctx) => stageLight(lead, ctx.today),
    openedOn: (lead) => dayOf(lead.openedAt),
    plannedInvestment: (lead) => (lead.plannedAmount ? { amount: lead.plannedAmount, currency: lead.plannedCurrency as 'CNY' } : null),
    owner: ({ ownerId }) => ({ id: ownerId }),
    nextStep: (lead, _args, ctx) =>
      lead.nextStepTitle && lead.nextStepDueOn
        ? {
            title: lead.nextStepTitle,
            dueOn: lead.nextStepDueOn,
            waitingFor: lead.nextStepWaitingFor,
            light: nextStepLight(lead.nextStepDueOn, ctx.today),
          }
        : null,
    missing: (lead) => missingForNext(lead),
    agreement: (lead, _args, ctx) => ctx.load(agreementByLead, lead.id),
    timeline: async (lead, _args, ctx) => (await ctx.load(eventsByLead, lead.id)).filter(({ kind }) => ctx.viewer.kind === 'OFFICIAL' || OPEN_EVENTS.has(kind)),
    viewerCan: (lead, _args, ctx) =>
      (Object.keys(LEAD_ACTIONS) as LeadAction[]).filter((name) => LEAD_ACTIONS[name].possible(lead) && ctx.may(LEAD_ACTIONS[name].act, lead)),
  },
  LeadEvent: {
    backEntered: (event) => isBackEntered(event.occurredOn, event.recordedAt),
  },
  LeadColumn: {
    plannedInvestment: (column) => ({ amount: column.plannedAmount, currency: 'CNY' }),
    leads: (column, args, ctx) => ctx.read((db) => leadPage(db, args, column.filter, 'NEXT_STEP')),
  },
  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    leads: (enterprise, _args, ctx) => ctx.load(leadsByEnterprise, enterprise.id),
    agreements: (enterprise, _args, ctx) => ctx.load(agreementsByEnterprise, enterprise.id),
  },
} satisfies Resolvers;
