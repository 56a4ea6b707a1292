import { IssueEntry, type EnterpriseIssue } from '@gaoxin/construction-domain';
import type { Tx } from '@gaoxin/server';

/** The line that tells of the move just made, in the name of who made it. */
export const entryOf = (tx: Tx, issue: EnterpriseIssue, text: string | null, departmentIds: readonly string[] = []): IssueEntry =>
  new IssueEntry({
    issue,
    at: tx.now,
    actor: tx.viewer.name,
    byEnterprise: tx.viewer.kind === 'ENTERPRISE',
    text,
    departmentIds,
  });
