import { mayMove, mayReopen, type IssueStatus } from '@gaoxin/construction-domain';
import type { Day } from '@gaoxin/kernel';
import type { AccessMatrix, Policy, Role, Viewer } from '@gaoxin/server';
import type { HandoverRow, IssueRow, StepRow } from './mapping.ts';

const OFFICIALS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'] as const;
const READERS = [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'] as const;

interface Served {
  secretaryId: string | null;
}
type Handled = Pick<IssueRow, 'handlerId'>;
type Answered = Pick<IssueRow, 'handlerId' | 'source'>;

const has = (viewer: Viewer, role: Role) => viewer.roles.includes(role);
const officer = (viewer: Viewer) => has(viewer, 'PROJECT_OFFICER');
const handles = (viewer: Viewer, issue: Handled) => viewer.official !== null && issue.handlerId === viewer.official;
/** The service center records for every project, a secretary for his or her own. */
const records = (viewer: Viewer, project: Served) =>
  officer(viewer) || (has(viewer, 'SECRETARY') && viewer.official !== null && project.secretaryId === viewer.official);
/** The one in charge answers, who for a broken promise may have any office; without anybody in charge the service center does. */
const answers = (viewer: Viewer, issue: Answered) =>
  issue.handlerId === null ? officer(viewer) : handles(viewer, issue) && (has(viewer, 'SECRETARY') || issue.source === 'COMMITMENT');
const speaksFor = (viewer: Viewer, row: { enterpriseId: string }) =>
  has(viewer, 'ENTERPRISE_REPRESENTATIVE') && viewer.enterprise === row.enterpriseId;

/** Who may do what to which row now. Use cases ask it, and `viewerCan` shows it. */
export const policy = {
  'handover:accept': officer,
  'handover:reject': officer,
  'project:assignSecretary': (viewer: Viewer) => officer(viewer) || has(viewer, 'LEADER'),
  'project:reportMilestone': records,
  'step:complete': records,
  'step:reopen': records,
  'issue:raise': (viewer: Viewer, row: { enterpriseId: string }) => speaksFor(viewer, row) || OFFICIALS.some((role) => has(viewer, role)),
  'issue:reply': answers,
  'issue:transfer': answers,
  'issue:convene': officer,
  'issue:adoptPlan': officer,
  'issue:start': (viewer: Viewer, issue: Handled) => officer(viewer) || handles(viewer, issue),
  'issue:markSolved': (viewer: Viewer, issue: Handled) => officer(viewer) || handles(viewer, issue),
  'issue:confirm': speaksFor,
  'target:set': (viewer: Viewer) => has(viewer, 'LEADER'),
} satisfies Policy;

/** What the policy looks at when a step is to be recorded: the step, and whose project it is. */
export const stepOf = (step: { id: string; zoneId: string }, project: Served) => ({
  id: step.id,
  zoneId: step.zoneId,
  secretaryId: project.secretaryId,
});

const moves =
  (...to: IssueStatus[]) =>
  (issue: IssueRow) =>
    to.some((status) => mayMove(issue.status, status));

/** What a screen offers: allowed by the policy and possible by the state. */
export const ISSUE_ACTIONS = {
  REPLY: { act: 'issue:reply', possible: moves('INITIAL_REPLY', 'ANSWERED') },
  TRANSFER: { act: 'issue:transfer', possible: moves('TRANSFERRED') },
  CONVENE: { act: 'issue:convene', possible: moves('JOINT_CONSULTATION') },
  ADOPT_PLAN: { act: 'issue:adoptPlan', possible: moves('SOLUTION_PLAN') },
  START: { act: 'issue:start', possible: moves('EXECUTING') },
  MARK_SOLVED: { act: 'issue:markSolved', possible: moves('SOLVED') },
  CONFIRM: { act: 'issue:confirm', possible: moves('CONFIRMED') },
} as const;

export const STEP_ACTIONS = {
  COMPLETE: { act: 'step:complete', possible: (step: StepRow) => step.doneOn === null },
  REOPEN: { act: 'step:reopen', possible: (step: StepRow, today: Day) => mayReopen(step, today) },
} as const;

export const HANDOVER_ACTIONS = {
  DECIDE: { act: 'handover:accept', possible: (handover: HandoverRow) => handover.status === 'WAITING' },
} as const;

export const access: AccessMatrix = {
  'Query.project': READERS,
  'Query.projects': READERS,
  'Query.handovers': OFFICIALS,
  'Query.issue': READERS,
  'Query.issues': READERS,
  'Query.worklist': [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'],
  'Query.halfYearReport': [...OFFICIALS, 'CLIENT'],
  'Query.annualTargets': [...OFFICIALS, 'CLIENT'],
  'Mutation.acceptHandover': ['PROJECT_OFFICER'],
  'Mutation.rejectHandover': ['PROJECT_OFFICER'],
  'Mutation.assignSecretary': ['PROJECT_OFFICER', 'LEADER'],
  'Mutation.completeStep': ['PROJECT_OFFICER', 'SECRETARY'],
  'Mutation.reopenStep': ['PROJECT_OFFICER', 'SECRETARY'],
  'Mutation.reportMilestone': ['PROJECT_OFFICER', 'SECRETARY'],
  'Mutation.raiseIssue': [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'],
  'Mutation.replyToIssue': OFFICIALS,
  'Mutation.transferIssue': OFFICIALS,
  'Mutation.conveneConsultation': ['PROJECT_OFFICER'],
  'Mutation.adoptSolutionPlan': ['PROJECT_OFFICER'],
  'Mutation.startSolution': OFFICIALS,
  'Mutation.markIssueSolved': OFFICIALS,
  'Mutation.confirmIssue': ['ENTERPRISE_REPRESENTATIVE'],
  'Mutation.setAnnualTarget': ['LEADER'],
  ProjectHandover: OFFICIALS,
  InvestmentAgreement: READERS,
  Project: READERS,
  PromotionStep: READERS,
  EnterpriseIssue: READERS,
  Obligation: [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'],
  Enterprise: READERS,
};

/** Names of people and what they wrote stay between the zone and the enterprise. */
export const readsWords = (viewer: Viewer): boolean => viewer.kind === 'OFFICIAL' || viewer.kind === 'ENTERPRISE';
