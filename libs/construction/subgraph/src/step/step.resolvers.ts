import { recordedLate, stepLight, workingDaysLate } from '@gaoxin/construction-domain';
import { byId, mutation } from '@gaoxin/server';
import type { Resolvers, StepAction } from '../generated/resolvers-types.ts';
import { STEP_ACTIONS, stepOf } from '../policy.ts';
import { projectById } from '../project/project.queries.ts';
import { completeStep } from './complete-step.ts';
import { ownerOf } from './owner.ts';
import { reopenStep } from './reopen-step.ts';
import { stepById, stepsByProject } from './step.queries.ts';

export const stepResolvers = {
  Mutation: {
    completeStep: mutation(completeStep, (step) => ({ step })),
    reopenStep: mutation(reopenStep, (step) => ({ step })),
  },
  PromotionTable: {
    steps: (table, _args, ctx) => ctx.load(stepsByProject, table.projectId),
    total: async (table, _args, ctx) => (await ctx.load(stepsByProject, table.projectId)).length,
    done: async (table, _args, ctx) => (await ctx.load(stepsByProject, table.projectId)).filter((step) => step.doneOn !== null).length,
  },
  PromotionStep: {
    __resolveReference: byId(stepById),
    title: ({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn }),
    owner: async (step, _args, ctx) => ownerOf(step, step.ownerKind === 'SECRETARY' ? await ctx.load(projectById, step.projectId) : null),
    backEntered: (step) => recordedLate(step.doneOn, step.recordedAt),
    criterion: ({ criterionZh, criterionEn }) => ({ zh: criterionZh, en: criterionEn }),
    light: (step, _args, ctx) => stepLight(step, ctx.today),
    workingDaysLate: (step, _args, ctx) => workingDaysLate(step, ctx.today),
    project: async (step, _args, ctx) => (await ctx.load(projectById, step.projectId))!,
    viewerCan: async (step, _args, ctx) => {
      const subject = stepOf(step, (await ctx.load(projectById, step.projectId))!);
      return (Object.keys(STEP_ACTIONS) as StepAction[]).filter(
        (name) => STEP_ACTIONS[name].possible(step, ctx.today) && ctx.may(STEP_ACTIONS[name].act, subject),
      );
    },
  },
} satisfies Resolvers;
