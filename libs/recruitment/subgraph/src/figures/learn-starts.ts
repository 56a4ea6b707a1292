import type { Day } from '@gaoxin/kernel';
import { Agreement, HandedOverProject } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

/** Keeps which project an agreement became and when it started, so that the flow from reserve to start can be told. */
export const projectStarts: Consumer = {
  name: 'recruitment.project-starts',
  on: {
    'construction.handover.accepted': async (tx, { agreementId, projectId }: { agreementId: string; projectId: string }) => {
      const agreement = await tx.em.findOne(Agreement, { id: agreementId, zoneId: tx.zoneId });
      if (agreement) tx.add(new HandedOverProject({ zoneId: tx.zoneId, agreementId, projectId }));
    },
    'construction.milestone.reached': async (tx, reached: { projectId: string; kind: string; reachedOn: Day }, event) => {
      if (reached.kind !== 'STARTED') return;
      const project = await tx.em.findOne(HandedOverProject, { projectId: reached.projectId, zoneId: tx.zoneId });
      project?.start(reached.reachedOn, new Date(event.recordedAt));
    },
  },
};
