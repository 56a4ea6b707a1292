import { EnterpriseIssue, Project, ProjectEvent } from '@gaoxin/construction-domain';
import { dayOf } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { ConfirmIssueInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const confirmIssue = useCase('issue:confirm', async (tx, input: ConfirmIssueInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  tx.record(issue.confirm(tx.now));
  tx.add(entryOf(tx, issue, null));
  if (issue.projectId) {
    const project = await tx.load(Project, issue.projectId);
    const text = { zh: issue.title, en: issue.title };
    tx.add(new ProjectEvent({ project, kind: 'ISSUE_CONFIRMED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, text }));
  }
  return issue;
});
