import { dayOf, RuleError } from '@gaoxin/kernel';
import { Lead, LeadEvent, matchKeyOf, ProjectIdentity, ProjectLead, type IdentityParts } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { IdentifyProjectInput } from '../generated/resolvers-types.ts';
import { projectOf } from './project-of.ts';

export const identifyProject = useCase('project:identify', async (tx, input: IdentifyProjectInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  lead.expectOwn(['leadId']);
  await tx.em.lock(lead, LockMode.PESSIMISTIC_WRITE);
  const project = input.attachTo ? await existing(tx, input.attachTo) : await described(tx, lead, input);
  const before = await projectOf(tx, lead);
  if (before.id !== project.id) tx.add(new ProjectLead({ zoneId: lead.zoneId, leadId: lead.id, projectId: project.id, recordedAt: tx.now }));
  tx.add(new LeadEvent({ lead, kind: 'IDENTIFIED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: project.title }));
  return project;
});

async function existing(tx: Tx, id: string): Promise<ProjectIdentity> {
  return tx.load(ProjectIdentity, id, { path: ['attachTo'] });
}

/** The project with the parts; never silently one that exists, and never silently a second one. */
async function described(tx: Tx, lead: Lead, input: IdentifyProjectInput): Promise<ProjectIdentity> {
  const parts: IdentityParts = { uscc: input.uscc ?? null, parentGroup: input.parentGroup ?? null, siteParcel: input.siteParcel, productLine: input.productLine };
  const own = await projectOf(tx, lead);
  const same = await sameProjects(tx, lead.zoneId, parts);
  const others = same.filter(({ id }) => id !== own.id);
  const separateReason = others.length > 0 ? (input.separateReason ?? null) : null;
  if (others[0] && !separateReason) throw new RuleError('IDENTITY_EXISTS', { title: others[0].title }, ['attachTo']);
  // Completed again the lead is about another project: the figures of earlier days keep the former one.
  const project = own.matchKey === null ? own : new ProjectIdentity({ zoneId: lead.zoneId, title: lead.title, recordedBy: tx.viewer.name, recordedAt: tx.now });
  project.complete(parts, separateReason, tx.now);
  tx.add(project);
  return project;
}

async function sameProjects(tx: Tx, zoneId: string, parts: IdentityParts): Promise<ProjectIdentity[]> {
  const matchKey = matchKeyOf(parts);
  return matchKey ? tx.em.find(ProjectIdentity, { zoneId, matchKey }, { orderBy: { recordedAt: 'asc', id: 'asc' } }) : [];
}
