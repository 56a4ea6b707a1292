import { newId } from '@gaoxin/kernel';
import type { IssueStatus } from './issue-state.ts';

/** One thing said or done about an issue, with the name of who did it. */
export class IssueEntry {
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly issueId: string;
  readonly kind: IssueStatus;
  readonly at: Date;
  readonly actor: string;
  readonly byEnterprise: boolean;
  readonly text: string | null;
  readonly departmentIds: string[];

  constructor(facts: {
    issue: { id: string; zoneId: string; enterpriseId: string; status: IssueStatus };
    at: Date;
    actor: string;
    byEnterprise: boolean;
    text: string | null;
    departmentIds?: readonly string[];
  }) {
    this.id = newId();
    this.zoneId = facts.issue.zoneId;
    this.enterpriseId = facts.issue.enterpriseId;
    this.issueId = facts.issue.id;
    this.kind = facts.issue.status;
    this.at = facts.at;
    this.actor = facts.actor;
    this.byEnterprise = facts.byEnterprise;
    this.text = facts.text;
    this.departmentIds = [...(facts.departmentIds ?? [])];
  }
}
