import { CRITERIA, taskLight, taskStatus, totalMinutes } from '@gaoxin/rating-domain';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Context, TaskRow } from '../mapping.ts';
import { seesTask } from '../policy.ts';
import { evaluationById, evaluationByTask, taskById, tasksFor } from './experience.queries.ts';
import { planExperienceTask } from './plan-experience-task.ts';
import { submitEvaluation } from './submit-evaluation.ts';

async function visibleTask(id: string, ctx: Context): Promise<TaskRow | null> {
  const task = await ctx.load(taskById, id);
  return task && seesTask(ctx.viewer, task) ? task : null;
}

export const experienceResolvers = {
  Query: {
    experienceTasks: (_root, args, ctx) => ctx.read((db) => tasksFor(db, ctx.viewer, args)),
    experienceTask: (_root, { id }, ctx) => visibleTask(id, ctx),
  },
  Mutation: {
    planExperienceTask: mutation(planExperienceTask, (task) => ({ task })),
    submitEvaluation: mutation(submitEvaluation, (evaluation) => ({ evaluation })),
  },
  ExperienceTask: {
    __resolveReference: ({ id }, ctx) => visibleTask(id, ctx),
    status: taskStatus,
    light: (task, _args, ctx) => taskLight(task, ctx.today),
    evaluation: (task, _args, ctx) => ctx.load(evaluationByTask, task.id),
    viewerCan: (task, _args, ctx) => (taskStatus(task) === 'PLANNED' && ctx.may('evaluation:submit', task) ? ['SUBMIT'] : []),
  },
  ExperienceEvaluation: {
    __resolveReference: async ({ id }, ctx) => {
      const evaluation = await ctx.load(evaluationById, id);
      return evaluation && (await visibleTask(evaluation.taskId, ctx)) ? evaluation : null;
    },
    task: async (evaluation, _args, ctx) => (await ctx.load(taskById, evaluation.taskId))!,
    minutes: ({ steps }) => totalMinutes(steps),
    scores: ({ points }) => CRITERIA.map((criterion) => ({ criterion, points: points[criterion] })),
  },
} satisfies Resolvers;
