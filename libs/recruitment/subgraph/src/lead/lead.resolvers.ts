import { dayOf, isBackEntered, type Day } from '@gaoxin/kernel';
import {
  daysInStage,
  investmentIntensity,
  leadAgeMonths,
  missingForNext,
  nextStageOf,
  openedBackEntered,
  stageLight,
  stageOf,
  stepOf,
  type PipelineFacts,
} from '@gaoxin/recruitment-domain';
import { byId, mutation } from '@gaoxin/server';
import { agreementByLead, agreementsByEnterprise } from '../agreement/agreement.queries.ts';
import type { LeadAction, Resolvers } from '../generated/resolvers-types.ts';
import type { LeadRow } from '../mapping.ts';
import { pipelineOf } from '../pipeline/pipeline.queries.ts';
import { teamOfLead } from '../chain/team-of-lead.ts';
import { officialsOnly } from '../roles.ts';
import { LEAD_ACTIONS } from './lead.policy.ts';
import { assignLead } from './assign-lead.ts';
import { finishNextStep } from './finish-next-step.ts';
import { advanceLead } from './advance-lead.ts';
import { dropLead } from './drop-lead.ts';
import { eventsByLead, leadById, leadsByEnterprise } from './lead.queries.ts';
import { leadColumns } from './lead-board.ts';
import { leadIndustries } from './lead-count.ts';
import { leadPage, pageAmong } from './lead-page.ts';
import { letLeadRest } from './let-lead-rest.ts';
import { eventsFor } from './open-events.ts';
import { planNextStep } from './plan-next-step.ts';
import { recordFeasibility } from './record-feasibility.ts';
import { registerLead } from './register-lead.ts';
import { reviseLead } from './revise-lead.ts';
import { reviveLead } from './revive-lead.ts';
import { setLeadPriority } from './set-lead-priority.ts';

/** What may become of the lead now; asks the pipeline only where a rule depends on it. */
const possible = (name: LeadAction, lead: LeadRow, pipeline: PipelineFacts, today: Day) => LEAD_ACTIONS[name].possible(lead, pipeline, today);

export const leadResolvers = {
  Query: {
    lead: (_root, { id }, ctx) => ctx.load(leadById, id),
    leads: (_root, args, ctx) => ctx.read((db) => leadPage(db, args, { filter: args.filter ?? {}, order: args.orderBy, zone: ctx.viewer.zone, today: ctx.today })),
    leadBoard: (_root, { filter, pipelineId }, ctx) => ctx.read((db) => leadColumns(db, { filter: filter ?? {}, pipelineId: pipelineId ?? null, zone: ctx.viewer.zone, today: ctx.today })),
    leadIndustries: (_root, _args, ctx) => ctx.read(leadIndustries),
  },
  Mutation: {
    registerLead: mutation(registerLead, (lead) => ({ lead })),
    advanceLead: mutation(advanceLead, (lead) => ({ lead })),
    planNextStep: mutation(planNextStep, (lead) => ({ lead })),
    finishNextStep: mutation(finishNextStep, (lead) => ({ lead })),
    assignLead: mutation(assignLead, (lead) => ({ lead })),
    recordFeasibility: mutation(recordFeasibility, (lead) => ({ lead })),
    dropLead: mutation(dropLead, (lead) => ({ lead })),
    reviveLead: mutation(reviveLead, (lead) => ({ lead })),
    reviseLead: mutation(reviseLead, (lead) => ({ lead })),
    letLeadRest: mutation(letLeadRest, (lead) => ({ lead })),
    setLeadPriority: mutation(setLeadPriority, (lead) => ({ lead })),
  },
  InvestmentLead: {
    __resolveReference: byId(leadById),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    daysInStage: (lead, _args, ctx) => daysInStage(lead, ctx.today),
    pipeline: (lead, _args, ctx) => pipelineOf(ctx, lead),
    pipelineStage: async (lead, _args, ctx) => stageOf(await pipelineOf(ctx, lead), lead.pipelineStageId),
    nextStage: async (lead, _args, ctx) => nextStageOf(await pipelineOf(ctx, lead), lead),
    stageLight: async (lead, _args, ctx) => stageLight(lead, stageOf(await pipelineOf(ctx, lead), lead.pipelineStageId).limitDays, ctx.today),
    openedOn: (lead) => dayOf(lead.openedAt),
    openedBackEntered: (lead) => openedBackEntered(lead),
    leadAgeMonths: (lead) => leadAgeMonths(lead),
    investmentIntensity: (lead) => investmentIntensity(lead) as { amount: string; currency: 'CNY' } | null,
    sourceEnterprise: ({ sourceEnterpriseId }) => (sourceEnterpriseId ? { id: sourceEnterpriseId } : null),
    plannedInvestment: (lead) => (lead.plannedAmount ? { amount: lead.plannedAmount, currency: lead.plannedCurrency as 'CNY' } : null),
    owner: ({ ownerId }) => ({ id: ownerId }),
    nextStep: (lead, _args, ctx) => stepOf(lead, ctx.today),
    closedFor: (lead, _args, ctx) => officialsOnly(ctx, () => lead.closedFor),
    industryTeam: async (lead, _args, ctx) => (await teamOfLead(lead, ctx))?.name ?? lead.industryTeam,
    missing: async (lead, _args, ctx) => missingForNext(await pipelineOf(ctx, lead), lead, ctx.today),
    agreement: (lead, _args, ctx) => ctx.load(agreementByLead, lead.id),
    timeline: async (lead, _args, ctx) => (await ctx.load(eventsByLead, lead.id)).filter(({ kind }) => eventsFor(ctx.viewer)?.includes(kind) ?? true),
    viewerCan: async (lead, _args, ctx) => {
      const pipeline = await pipelineOf(ctx, lead);
      return (Object.keys(LEAD_ACTIONS) as LeadAction[]).filter((name) => possible(name, lead, pipeline, ctx.today) && ctx.may(LEAD_ACTIONS[name].act, lead));
    },
  },
  LeadEvent: {
    backEntered: (event) => isBackEntered(event.occurredOn, event.recordedAt),
  },
  LeadValue: {
    money: ({ money }) => (money ? { amount: money.amount, currency: money.currency as 'CNY' } : null),
    enterprise: ({ enterpriseId }) => (enterpriseId ? { id: enterpriseId } : null),
    quantities: ({ capacities, utilities }) =>
      capacities?.map(({ product, quantity }) => ({ product, ...quantity })) ?? utilities?.map(({ utility, quantity, note }) => ({ utility, note, ...quantity })) ?? null,
  },
  InvestmentLeadConnection: {
    totalCount: async (page) => (await page.total()).leads,
    totalIsAtLeast: async (page) => (await page.total()).isAtLeast,
  },
  LeadColumn: {
    plannedInvestment: (column) => ({ amount: column.plannedAmount, currency: 'CNY' }),
    conversion: (column) => column.conversion,
    leads: (column, args, ctx) => ctx.read((db) => pageAmong(db, args, column, 'NEXT_STEP')),
  },
  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    leads: (enterprise, _args, ctx) => ctx.load(leadsByEnterprise, enterprise.id),
    agreements: (enterprise, _args, ctx) => ctx.load(agreementsByEnterprise, enterprise.id),
  },
} satisfies Resolvers;
