import { milestonesOf, ProjectEvent, ProjectHandover, tableOf } from '@gaoxin/construction-domain';
import { dayOf } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { AcceptHandoverInput } from '../generated/resolvers-types.ts';
import { standingTemplate } from './standing-template.ts';

export const acceptHandover = useCase('handover:accept', async (tx, input: AcceptHandoverInput) => {
  const handover = await tx.load(ProjectHandover, input.handoverId, { version: input.version, path: ['handoverId'] });
  tx.allow(handover);
  const template = await standingTemplate(tx.em, handover.zoneId);
  const { project, event } = handover.accept(template.version, tx.now);
  tx.add(
    project,
    ...milestonesOf(project, template.plan, handover.signingRecordedAt),
    ...tableOf(project, template),
    new ProjectEvent({
      project,
      kind: 'MILESTONE',
      occurredOn: project.signedOn,
      recordedAt: handover.signingRecordedAt,
      actor: tx.viewer.name,
      milestone: 'SIGNED',
    }),
    new ProjectEvent({ project, kind: 'ACCEPTED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name }),
  );
  tx.record(event);
  return project;
});
