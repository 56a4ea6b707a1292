import { Milestone, Project, ProjectEvent } from '@gaoxin/construction-domain';
import { dayOf } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { ReportMilestoneInput } from '../generated/resolvers-types.ts';

export const reportMilestone = useCase('project:reportMilestone', async (tx, input: ReportMilestoneInput) => {
  const project = await tx.load(Project, input.projectId, { version: input.version, path: ['projectId'] });
  tx.allow(project);
  const milestones = await tx.em.find(Milestone, { zoneId: project.zoneId, projectId: project.id });
  tx.record(project.reach(input.kind, input.reachedOn, milestones, { at: tx.now, today: dayOf(tx.now) }));
  tx.add(
    new ProjectEvent({
      project,
      kind: 'MILESTONE',
      occurredOn: input.reachedOn,
      recordedAt: tx.now,
      actor: tx.viewer.name,
      milestone: input.kind,
    }),
  );
  return project;
});
