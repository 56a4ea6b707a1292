import { EnterpriseIssue } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { ReplyToIssueInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const replyToIssue = useCase('issue:reply', async (tx, input: ReplyToIssueInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  tx.record(issue.reply(input.answered ?? false, tx.now));
  tx.add(entryOf(tx, issue, input.text));
  return issue;
});
