import { EnterpriseIssue, KnownEnterprise, Project, ProjectEvent } from '@gaoxin/construction-domain';
import { dayOf, notFound, RuleError } from '@gaoxin/kernel';
import { useCase, type Tx } from '@gaoxin/server';
import type { RaiseIssueInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const raiseIssue = useCase('issue:raise', async (tx, input: RaiseIssueInput) => {
  const enterpriseId = await enterpriseFor(tx, input);
  const project = input.projectId ? await tx.load(Project, input.projectId, { path: ['projectId'] }) : null;
  if (project && project.enterpriseId !== enterpriseId) throw notFound(['projectId']);
  const issue = new EnterpriseIssue({
    zoneId: tx.viewer.zone,
    enterpriseId,
    projectId: project?.id ?? null,
    secretaryId: project ? project.secretaryId : await secretaryOf(tx, enterpriseId),
    title: input.title,
    body: input.body,
    urgency: input.urgency,
    raisedAt: tx.now,
    raisedBy: tx.viewer.name,
  });
  tx.allow(issue);
  tx.add(issue, entryOf(tx, issue, input.body));
  if (project) {
    const text = { zh: issue.title, en: issue.title };
    tx.add(new ProjectEvent({ project, kind: 'ISSUE_RAISED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, text }));
  }
  tx.record(issue.raised());
  return issue;
});

/** An enterprise raises for itself; an official names one that the zone knows. */
async function enterpriseFor(tx: Tx, { enterpriseId }: RaiseIssueInput): Promise<string> {
  const own = tx.viewer.enterprise;
  if (own) {
    if (enterpriseId && enterpriseId !== own) throw notFound(['enterpriseId']);
    return own;
  }
  if (!enterpriseId) throw new RuleError('BLANK', {}, ['enterpriseId']);
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.viewer.zone, enterpriseId });
  if (!known) throw notFound(['enterpriseId']);
  return enterpriseId;
}

/** The secretary of the enterprise's newest project that has one. */
async function secretaryOf(tx: Tx, enterpriseId: string): Promise<string | null> {
  const project = await tx.em.findOne(
    Project,
    { zoneId: tx.viewer.zone, enterpriseId, secretaryId: { $ne: null } },
    { orderBy: { signedOn: 'desc', id: 'desc' } },
  );
  return project?.secretaryId ?? null;
}
