import { ProjectIdentity, ProjectLead, type Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** The project that the lead is about; one of which nothing more is known comes into being with the first need. */
export async function projectOf(tx: Tx, lead: Lead): Promise<ProjectIdentity> {
  const { zoneId } = lead;
  const latest = await linkOf(tx, lead);
  return latest ? tx.em.findOneOrFail(ProjectIdentity, { id: latest.projectId, zoneId }) : beginProject(tx, lead);
}

/** Two leads that became one are about one project: the survivor's, or the other's where it has none. */
export async function shareProject(tx: Tx, survivor: Lead, merged: Lead): Promise<void> {
  const theirs = await linkOf(tx, merged);
  if (!theirs) return;
  const own = await linkOf(tx, survivor);
  const [lead, project] = own ? [merged, own.projectId] : [survivor, theirs.projectId];
  if (own?.projectId !== theirs.projectId) attach(tx, lead, project);
}

/** Each is about its own project again; the one that took the other's begins anew when it had none. */
export async function partProjects(tx: Tx, leads: readonly Lead[], mergedAt: Date): Promise<void> {
  for (const lead of leads) {
    const [latest, before] = await tx.em.find(ProjectLead, { leadId: lead.id, zoneId: lead.zoneId }, { orderBy: NEWEST, limit: 2 });
    if (latest?.recordedAt.getTime() !== mergedAt.getTime()) continue;
    if (before) attach(tx, lead, before.projectId);
    else beginProject(tx, lead);
  }
}

const NEWEST = { recordedAt: 'desc', id: 'desc' } as const;

const linkOf = (tx: Tx, { id, zoneId }: Lead): Promise<ProjectLead | null> => tx.em.findOne(ProjectLead, { leadId: id, zoneId }, { orderBy: NEWEST });

const attach = (tx: Tx, { id, zoneId }: Lead, projectId: string): void => tx.add(new ProjectLead({ zoneId, leadId: id, projectId, recordedAt: tx.now }));

function beginProject(tx: Tx, lead: Lead): ProjectIdentity {
  const project = new ProjectIdentity({ zoneId: lead.zoneId, title: lead.title, recordedBy: tx.viewer.name, recordedAt: tx.now });
  tx.add(project);
  attach(tx, lead, project.id);
  return project;
}
