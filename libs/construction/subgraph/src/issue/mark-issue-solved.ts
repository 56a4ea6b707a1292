import { EnterpriseIssue } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { MarkIssueSolvedInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const markIssueSolved = useCase('issue:markSolved', async (tx, input: MarkIssueSolvedInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  tx.record(issue.solve(tx.now));
  tx.add(entryOf(tx, issue, input.text));
  return issue;
});
