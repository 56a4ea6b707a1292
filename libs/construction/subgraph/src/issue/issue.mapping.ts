import { EnterpriseIssue, IssueEntry } from '@gaoxin/construction-domain';
import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, texts } from '@gaoxin/server';
import { ofEnterprise } from '../columns.ts';

export const IssueSchema = defineEntity({
  class: EnterpriseIssue,
  tableName: 'enterprise_issue',
  properties: {
    ...ofEnterprise,
    projectId: p.text().nullable(),
    title: p.text(),
    body: p.text(),
    urgency: p.text().$type<EnterpriseIssue['urgency']>(),
    status: p.text().$type<EnterpriseIssue['status']>(),
    raisedAt: instant(),
    raisedBy: p.text(),
    secretaryId: p.text().nullable(),
    handlerId: p.text().nullable(),
    firstReplyDueAt: instant(),
    firstRepliedAt: instant().nullable(),
    dueAt: instant().nullable(),
    convenedAt: instant().nullable(),
    planText: p.text().nullable(),
    planOwnerId: p.text().nullable(),
    planDueOn: day().nullable(),
    confirmedAt: instant().nullable(),
    source: p.text().$type<EnterpriseIssue['source']>(),
    obligationId: p.text().nullable(),
    agreementId: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const EntrySchema = defineEntity({
  class: IssueEntry,
  tableName: 'issue_entry',
  properties: {
    ...ofEnterprise,
    issueId: p.text(),
    kind: p.text().$type<IssueEntry['kind']>(),
    at: instant(),
    actor: p.text(),
    byEnterprise: p.boolean(),
    text: p.text().nullable(),
    departmentIds: texts(),
  },
});
