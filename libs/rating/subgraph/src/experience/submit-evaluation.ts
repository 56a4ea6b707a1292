import { notFound, RuleError } from '@gaoxin/kernel';
import { ExperienceEvaluation, ExperienceTask } from '@gaoxin/rating-domain';
import { useCase } from '@gaoxin/server';
import type { SubmitEvaluationInput } from '../generated/resolvers-types.ts';

export const submitEvaluation = useCase('evaluation:submit', async (tx, input: SubmitEvaluationInput) => {
  const task = await tx.load(ExperienceTask, input.taskId, { path: ['taskId'] });
  // Before the version is looked at: another officer's task is not there at all.
  if (task.officerId !== tx.viewer.id) throw notFound(['taskId']);
  tx.allow(task);
  task.expectPlanned();
  if (task.version !== input.version) throw new RuleError('STALE_VERSION', { current: task.version });
  const evaluation = new ExperienceEvaluation(task, {
    steps: input.steps.map(({ title, minutes }) => ({ title, minutes: minutes ?? null })),
    scores: input.scores,
    text: input.text ?? null,
    submittedAt: tx.now,
  });
  tx.record(task.submit(evaluation));
  tx.add(evaluation);
  return evaluation;
});
