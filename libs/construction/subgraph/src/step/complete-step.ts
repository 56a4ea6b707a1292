import { Project, ProjectEvent, PromotionStep } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { CompleteStepInput } from '../generated/resolvers-types.ts';
import { stepOf } from '../policy.ts';

export const completeStep = useCase('step:complete', async (tx, input: CompleteStepInput) => {
  const step = await tx.load(PromotionStep, input.stepId, { version: input.version, path: ['stepId'] });
  const project = await tx.load(Project, step.projectId);
  tx.allow(stepOf(step, project));
  tx.record(step.complete({ on: input.doneOn, evidence: input.evidence ?? null, at: tx.now }, project));
  tx.add(
    new ProjectEvent({
      project,
      kind: 'STEP_DONE',
      occurredOn: input.doneOn,
      recordedAt: tx.now,
      actor: tx.viewer.name,
      text: { zh: step.titleZh, en: step.titleEn },
    }),
  );
  return step;
});
