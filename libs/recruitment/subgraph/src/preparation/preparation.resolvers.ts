import { blocksSigning, diligenceFigure, feasibilityLight, feasibilityState, readinessOf, sectionsOf, type DueDiligenceItem } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { filesOf } from '../files-of.ts';
import { leadById } from '../lead/lead.queries.ts';
import { possibleActs } from '../possible-acts.ts';
import { officialsOnly } from '../roles.ts';
import { changeRecruitmentRules } from './change-recruitment-rules.ts';
import { copyPitchPackage } from './copy-pitch-package.ts';
import { decideDueDiligence } from './decide-due-diligence.ts';
import { dropFeasibility } from './drop-feasibility.ts';
import { finishFeasibility } from './finish-feasibility.ts';
import { planFeasibility } from './plan-feasibility.ts';
import { DILIGENCE_ACTIONS, FEASIBILITY_ACTIONS, PITCH_ACTIONS, RULES_ACTIONS } from './preparation.policy.ts';
import { diligenceOf, feasibilityByLead, pitchByLead, pitchPage, rulesOf, sendingsByPitch } from './preparation.queries.ts';
import { recordDueDiligence } from './record-due-diligence.ts';
import { replanFeasibility } from './replan-feasibility.ts';
import { sendPitchPackage } from './send-pitch-package.ts';
import { writePitchSection } from './write-pitch-section.ts';

const itemOf = (checked: DueDiligenceItem) => ({ item: { id: checked.id, zoneId: checked.zoneId, leadId: checked.leadId, title: checked.title, checked } });

const withLead = async <Row extends { leadId: string }>(row: Row, ctx: Context) => ({ ...row, lead: (await ctx.load(leadById, row.leadId))! });

export const preparationResolvers = {
  Query: {
    recruitmentRules: (_root, _args, ctx) => rulesOf(ctx),
    pitchPackages: (_root, args, ctx) => ctx.read((db) => pitchPage(db, args)),
  },
  Mutation: {
    changeRecruitmentRules: mutation(changeRecruitmentRules, (rules) => ({ rules })),
    writePitchSection: mutation(writePitchSection, (pitch) => ({ package: pitch })),
    copyPitchPackage: mutation(copyPitchPackage, (pitch) => ({ package: pitch })),
    sendPitchPackage: mutation(sendPitchPackage, (pitch) => ({ package: pitch })),
    planFeasibility: mutation(planFeasibility, (item) => ({ item })),
    replanFeasibility: mutation(replanFeasibility, (item) => ({ item })),
    dropFeasibility: mutation(dropFeasibility, (item) => ({ item })),
    finishFeasibility: mutation(finishFeasibility, (item) => ({ item })),
    recordDueDiligence: mutation(recordDueDiligence, itemOf),
    decideDueDiligence: mutation(decideDueDiligence, itemOf),
  },
  InvestmentLead: {
    pitchPackage: (lead, _args, ctx) => officialsOnly(ctx, () => ctx.load(pitchByLead, lead.id)),
    feasibility: (lead, _args, ctx) => officialsOnly(ctx, () => ctx.load(feasibilityByLead, lead.id)),
    dueDiligence: (lead, _args, ctx) => officialsOnly(ctx, () => diligenceOf(lead, ctx)),
  },
  RecruitmentRules: {
    viewerCan: (rules, _args, ctx) => possibleActs(RULES_ACTIONS, rules, ctx),
  },
  PitchPackage: {
    lead: async (pitch, _args, ctx) => (await ctx.load(leadById, pitch.leadId))!,
    sections: (pitch) => sectionsOf(pitch),
    readiness: (pitch) => readinessOf(pitch),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
    canSend: async (pitch, _args, ctx) => PITCH_ACTIONS.SEND.possible(await withLead(pitch, ctx)),
    sendings: (pitch, _args, ctx) => ctx.load(sendingsByPitch, pitch.id),
    viewerCan: async (pitch, _args, ctx) => possibleActs(PITCH_ACTIONS, await withLead(pitch, ctx), ctx),
  },
  PitchSending: {
    by: ({ sentBy }) => sentBy,
    sections: (sending) => (sending.packageVersion === null ? null : sectionsOf(sending)),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
  },
  FeasibilityItem: {
    lead: async (item, _args, ctx) => (await ctx.load(leadById, item.leadId))!,
    owner: ({ ownerId }) => ({ id: ownerId }),
    state: (item) => feasibilityState(item),
    light: (item, _args, ctx) => feasibilityLight(item, ctx.today),
    viewerCan: async (item, _args, ctx) => possibleActs(FEASIBILITY_ACTIONS, await withLead(item, ctx), ctx),
  },
  DueDiligence: {
    asked: ({ rules }) => rules.dueDiligenceForSigning,
    cleared: ({ lead }) => lead.diligence !== 'OPEN',
    figure: ({ items, rules }, _args, ctx) => diligenceFigure(items.filter(({ title }) => rules.dueDiligenceItems.includes(title)), ctx.today, ctx.locale),
  },
  DueDiligenceItem: {
    lead: async ({ leadId }, _args, ctx) => (await ctx.load(leadById, leadId))!,
    result: ({ checked }) => checked?.result ?? null,
    note: ({ checked }) => checked?.note ?? null,
    evidence: ({ checked }) => checked?.evidence ?? null,
    files: ({ checked }, _args, ctx) => filesOf(checked?.fileIds ?? [], ctx),
    checkedOn: ({ checked }) => checked?.checkedOn ?? null,
    checkedBy: ({ checked }) => (checked ? { id: checked.checkedById } : null),
    decision: ({ checked }) =>
      checked?.decidedAt ? { accepted: checked.accepted!, reason: checked.decisionReason!, by: checked.decidedBy!, at: checked.decidedAt.toISOString() } : null,
    blocks: ({ checked }) => blocksSigning(checked),
    viewerCan: async (item, _args, ctx) => possibleActs(DILIGENCE_ACTIONS, await withLead(item, ctx), ctx),
    version: ({ checked }) => checked?.version ?? 0,
  },
} satisfies Resolvers;
