import { durationsOf, recordedLate, STAGES } from '@gaoxin/construction-domain';
import { isBackEntered, lightOf } from '@gaoxin/kernel';
import { byId, mutation, reading } from '@gaoxin/server';
import type { ProjectAction, Resolvers } from '../generated/resolvers-types.ts';
import { issuesOf } from '../issue/issue.queries.ts';
import type { ProjectRow } from '../mapping.ts';
import { readsWords } from '../policy.ts';
import { nextDueByProject } from '../step/step.queries.ts';
import { assignSecretary } from './assign-secretary.ts';
import { eventsByProject, milestonesByProject, projectById, projectPage, projectsByEnterprise } from './project.queries.ts';
import { reportMilestone } from './report-milestone.ts';

const ACTS: Record<ProjectAction, string> = {
  ASSIGN_SECRETARY: 'project:assignSecretary',
  REPORT_MILESTONE: 'project:reportMilestone',
  RAISE_ISSUE: 'issue:raise',
};

const ofProject = reading<ProjectRow>();

export const projectResolvers = {
  Query: {
    project: (_root, { id }, ctx, info) => ctx.load(projectById, id, info),
    projects: (_root, args, ctx, info) => ctx.read((db) => projectPage(db, args, { filter: args.filter ?? {}, order: args.orderBy, info })),
  },
  Mutation: {
    assignSecretary: mutation(assignSecretary, (project) => ({ project })),
    reportMilestone: mutation(reportMilestone, (project) => ({ project })),
  },
  Project: {
    __resolveReference: byId(projectById),
    enterprise: ofProject(['enterpriseId'], ({ enterpriseId }) => ({ id: enterpriseId })),
    agreement: ofProject(['agreementId'], ({ agreementId }) => ({ id: agreementId })),
    investment: ofProject(['investmentAmount', 'investmentCurrency'], (project) => ({ amount: project.investmentAmount, currency: project.investmentCurrency as 'CNY' })),
    light: async (project, _args, ctx) => {
      const next = await ctx.load(nextDueByProject, project.id);
      return next ? lightOf({ dueOn: next.dueOn, doneOn: null }, ctx.today) : 'DONE';
    },
    secretary: ofProject(['secretaryId'], ({ secretaryId }) => (secretaryId ? { id: secretaryId } : null)),
    milestones: async (project, _args, ctx) =>
      (await ctx.load(milestonesByProject, project.id)).toSorted((a, b) => STAGES.indexOf(a.kind) - STAGES.indexOf(b.kind)),
    durations: async (project, _args, ctx) => durationsOf(await ctx.load(milestonesByProject, project.id)),
    promotionTable: (project) => ({ projectId: project.id, templateVersion: project.templateVersion }),
    issues: (project, args, ctx) => issuesOf(ctx, 'projectId', project.id, args),
    timeline: (project, _args, ctx) => ctx.load(eventsByProject, project.id),
    viewerCan: (project, _args, ctx) => (Object.keys(ACTS) as ProjectAction[]).filter((name) => ctx.may(ACTS[name], project)),
  },
  Milestone: {
    backEntered: (milestone) => recordedLate(milestone.reachedOn, milestone.recordedAt),
  },
  ProjectEvent: {
    backEntered: (event) => isBackEntered(event.occurredOn, event.recordedAt),
    actor: (event, _args, ctx) => (readsWords(ctx.viewer) ? event.actor : null),
    text: ({ textZh, textEn }) => (textZh && textEn ? { zh: textZh, en: textEn } : null),
  },
  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    projects: (enterprise, _args, ctx) => ctx.load(projectsByEnterprise, enterprise.id),
    issues: (enterprise, args, ctx) => issuesOf(ctx, 'enterpriseId', enterprise.id, args),
    secretary: async (enterprise, _args, ctx) => {
      const served = (await ctx.load(projectsByEnterprise, enterprise.id)).find((project) => project.secretaryId);
      return served?.secretaryId ? { id: served.secretaryId } : null;
    },
  },
} satisfies Resolvers;
