import { ProjectIdentity, ProjectLead, type Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** The project that the lead is about; one of which nothing more is known comes into being with the first need. */
export async function projectOf(tx: Tx, lead: Lead): Promise<ProjectIdentity> {
  const { zoneId } = lead;
  const latest = await tx.em.findOne(ProjectLead, { leadId: lead.id, zoneId }, { orderBy: { recordedAt: 'desc', id: 'desc' } });
  if (latest) return tx.em.findOneOrFail(ProjectIdentity, { id: latest.projectId, zoneId });
  const project = new ProjectIdentity({ zoneId, title: lead.title, recordedBy: tx.viewer.name, recordedAt: tx.now });
  tx.add(project, new ProjectLead({ zoneId, leadId: lead.id, projectId: project.id, recordedAt: tx.now }));
  return project;
}
