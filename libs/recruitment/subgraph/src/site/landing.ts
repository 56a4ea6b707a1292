import { Agreement, LandedProject, SiteEvent, SiteOccupancy } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

interface Accepted {
  agreementId: string;
  projectId: string;
}

interface Milestone {
  projectId: string;
  kind: string;
  reachedOn: string;
}

/** Construction tells when a project that stands in a ready site began to produce. */
export const landings: Consumer = {
  name: 'recruitment.landings',
  on: {
    'construction.handover.accepted': async (tx, { agreementId, projectId }: Accepted) => {
      const agreement = await tx.em.findOne(Agreement, { id: agreementId, zoneId: tx.zoneId });
      const known = await tx.em.findOne(LandedProject, { projectId, zoneId: tx.zoneId });
      if (agreement && !known) tx.add(new LandedProject(tx.zoneId, projectId, agreement.leadId));
    },
    'construction.milestone.reached': async (tx, { projectId, kind, reachedOn }: Milestone, event) => {
      if (kind !== 'IN_PRODUCTION') return;
      const project = await tx.em.findOne(LandedProject, { projectId, zoneId: tx.zoneId });
      if (!project) return;
      project.productionOn = reachedOn;
      const occupancies = await tx.em.find(SiteOccupancy, { leadId: project.leadId, zoneId: tx.zoneId, endedOn: null, productionOn: null });
      for (const occupancy of occupancies) {
        occupancy.learnProduction(reachedOn);
        const site = { id: occupancy.siteId, zoneId: tx.zoneId };
        tx.add(new SiteEvent({ site, kind: 'PRODUCTION', occurredOn: reachedOn, recordedAt: tx.now, actor: event.actor }));
      }
    },
  },
};
