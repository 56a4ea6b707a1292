import { EnterpriseIssue } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { TransferIssueInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const transferIssue = useCase('issue:transfer', async (tx, input: TransferIssueInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  tx.record(issue.transfer());
  tx.add(entryOf(tx, issue, input.reason));
  return issue;
});
