import { Appointment, EnterpriseIssue, Project, ProjectEvent } from '@gaoxin/construction-domain';
import { dayOf, RuleError } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { AssignSecretaryInput } from '../generated/resolvers-types.ts';

export const assignSecretary = useCase('project:assignSecretary', async (tx, input: AssignSecretaryInput) => {
  const project = await tx.load(Project, input.projectId, { version: input.version, path: ['projectId'] });
  tx.allow(project);
  const { zoneId, enterpriseId } = project;
  const appointment = await tx.em.findOne(Appointment, { zoneId, officialId: input.officialId });
  if (!appointment?.roles.includes('SECRETARY')) throw new RuleError('NOT_A_SECRETARY', {}, ['officialId']);
  const today = dayOf(tx.now);
  const event = project.assignSecretary(input.officialId, today);

  const open = await tx.em.find(EnterpriseIssue, { zoneId, enterpriseId, status: { $ne: 'CONFIRMED' } });
  const taken = open.filter(
    (issue) => issue.projectId === project.id || (issue.projectId === null && issue.secretaryId === event.formerSecretaryId),
  );
  for (const issue of taken) issue.passTo(input.officialId);

  tx.record(event);
  tx.add(new ProjectEvent({ project, kind: 'SECRETARY_ASSIGNED', occurredOn: today, recordedAt: tx.now, actor: tx.viewer.name }));
  return project;
});
