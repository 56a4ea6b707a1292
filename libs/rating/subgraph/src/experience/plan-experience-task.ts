import { notFound } from '@gaoxin/kernel';
import { ExperienceTask, KnownOfficer } from '@gaoxin/rating-domain';
import { useCase } from '@gaoxin/server';
import type { PlanExperienceTaskInput } from '../generated/resolvers-types.ts';

export const planExperienceTask = useCase('task:plan', async (tx, input: PlanExperienceTaskInput) => {
  const { officerId, title, place, brief, steps, dueOn } = input;
  const task = new ExperienceTask(
    { zoneId: tx.viewer.zone, officerId, title, place, brief, steps, limitMinutes: input.limitMinutes ?? null, dueOn },
    tx.now,
  );
  tx.allow(task);
  if (!(await tx.em.findOne(KnownOfficer, { zoneId: task.zoneId, officerId }))) throw notFound(['officerId']);
  tx.add(task);
  return task;
});
