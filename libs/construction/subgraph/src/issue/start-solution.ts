import { EnterpriseIssue } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { StartSolutionInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const startSolution = useCase('issue:start', async (tx, input: StartSolutionInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  tx.record(issue.start());
  tx.add(entryOf(tx, issue, null));
  return issue;
});
