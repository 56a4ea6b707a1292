import { Project, ProjectEvent, PromotionStep } from '@gaoxin/construction-domain';
import { dayOf } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { ReopenStepInput } from '../generated/resolvers-types.ts';
import { stepOf } from '../policy.ts';

export const reopenStep = useCase('step:reopen', async (tx, input: ReopenStepInput) => {
  const step = await tx.load(PromotionStep, input.stepId, { version: input.version, path: ['stepId'] });
  const project = await tx.load(Project, step.projectId);
  tx.allow(stepOf(step, project));
  tx.record(step.reopen(tx.now, project));
  tx.add(
    new ProjectEvent({
      project,
      kind: 'STEP_REOPENED',
      occurredOn: dayOf(tx.now),
      recordedAt: tx.now,
      actor: tx.viewer.name,
      text: { zh: step.titleZh, en: step.titleEn },
    }),
  );
  return step;
});
