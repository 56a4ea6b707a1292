import { closureOf, issueLight } from '@gaoxin/construction-domain';
import { byId, mutation } from '@gaoxin/server';
import type { IssueAction, Resolvers } from '../generated/resolvers-types.ts';
import { ISSUE_ACTIONS, readsWords } from '../policy.ts';
import { projectById } from '../project/project.queries.ts';
import { adoptSolutionPlan } from './adopt-solution-plan.ts';
import { confirmIssue } from './confirm-issue.ts';
import { conveneConsultation } from './convene-consultation.ts';
import { entriesByIssue, issueById, issueByObligation, issuePage } from './issue.queries.ts';
import { markIssueSolved } from './mark-issue-solved.ts';
import { raiseIssue } from './raise-issue.ts';
import { replyToIssue } from './reply-to-issue.ts';
import { startSolution } from './start-solution.ts';
import { transferIssue } from './transfer-issue.ts';

export const issueResolvers = {
  Query: {
    issue: (_root, { id }, ctx) => ctx.load(issueById, id),
    issues: (_root, args, ctx) => ctx.read((db) => issuePage(db, args, args.filter ?? {})),
  },
  Mutation: {
    raiseIssue: mutation(raiseIssue, (issue) => ({ issue })),
    replyToIssue: mutation(replyToIssue, (issue) => ({ issue })),
    transferIssue: mutation(transferIssue, (issue) => ({ issue })),
    conveneConsultation: mutation(conveneConsultation, (issue) => ({ issue })),
    adoptSolutionPlan: mutation(adoptSolutionPlan, (issue) => ({ issue })),
    startSolution: mutation(startSolution, (issue) => ({ issue })),
    markIssueSolved: mutation(markIssueSolved, (issue) => ({ issue })),
    confirmIssue: mutation(confirmIssue, (issue) => ({ issue })),
  },
  EnterpriseIssue: {
    __resolveReference: byId(issueById),
    body: (issue, _args, ctx) => (readsWords(ctx.viewer) ? issue.body : null),
    raisedBy: (issue, _args, ctx) => (readsWords(ctx.viewer) ? issue.raisedBy : null),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    project: (issue, _args, ctx) => (issue.projectId ? ctx.load(projectById, issue.projectId) : null),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    handler: ({ handlerId }) => (handlerId ? { id: handlerId } : null),
    light: (issue, _args, ctx) => issueLight(issue, ctx.now),
    plan: ({ planText, planOwnerId, planDueOn }, _args, ctx) =>
      planText && planOwnerId && planDueOn && readsWords(ctx.viewer) ? { text: planText, owner: { id: planOwnerId }, dueOn: planDueOn } : null,
    entries: (issue, _args, ctx) => ctx.load(entriesByIssue, issue.id),
    closure: (issue) => closureOf(issue),
    viewerCan: (issue, _args, ctx) =>
      (Object.keys(ISSUE_ACTIONS) as IssueAction[]).filter(
        (name) => ISSUE_ACTIONS[name].possible(issue) && ctx.may(ISSUE_ACTIONS[name].act, issue),
      ),
  },
  Obligation: {
    __resolveReference: ({ id }) => ({ id }),
    issue: ({ id }, _args, ctx) => ctx.load(issueByObligation, id),
  },
  IssueEntry: {
    actor: (entry, _args, ctx) => (readsWords(ctx.viewer) ? entry.actor : null),
    text: (entry, _args, ctx) => (readsWords(ctx.viewer) ? entry.text : null),
    departments: ({ departmentIds }) => departmentIds.map((id) => ({ id })),
  },
} satisfies Resolvers;
