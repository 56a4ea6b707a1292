import { dayOf, daysBetween, lightOf, RuleError, type Day, type TrafficLight } from '@gaoxin/kernel';

export type IssueUrgency = 'URGENT' | 'DIFFICULT' | 'WORRY' | 'WISH';
export type IssueStatus =
  | 'COLLECTED'
  | 'INITIAL_REPLY'
  | 'ANSWERED'
  | 'TRANSFERRED'
  | 'JOINT_CONSULTATION'
  | 'SOLUTION_PLAN'
  | 'EXECUTING'
  | 'SOLVED'
  | 'CONFIRMED';

/** From the most to the least pressing. */
export const URGENCIES: readonly IssueUrgency[] = ['URGENT', 'DIFFICULT', 'WORRY', 'WISH'];

/**
 * The straight path of an issue. Whoever cannot answer passes it on, and only after a first reply, so nobody waits
 * unheard; nobody but the enterprise ends it.
 */
const NEXT = {
  COLLECTED: ['INITIAL_REPLY', 'ANSWERED'],
  INITIAL_REPLY: ['ANSWERED', 'TRANSFERRED'],
  ANSWERED: ['CONFIRMED'],
  TRANSFERRED: ['JOINT_CONSULTATION'],
  JOINT_CONSULTATION: ['SOLUTION_PLAN'],
  SOLUTION_PLAN: ['EXECUTING'],
  EXECUTING: ['SOLVED'],
  SOLVED: ['CONFIRMED'],
  CONFIRMED: [],
} as const satisfies Record<IssueStatus, readonly IssueStatus[]>;

export const mayMove = (from: IssueStatus, to: IssueStatus): boolean => (NEXT[from] as readonly IssueStatus[]).includes(to);

/** @throws RuleError ISSUE_STATE for a move that is not on the path. */
export function expectMove(from: IssueStatus, to: IssueStatus): void {
  if (!mayMove(from, to)) throw new RuleError('ISSUE_STATE', { from, to });
}

export interface IssueFacts {
  status: IssueStatus;
  handlerId: string | null;
  raisedAt: Date;
  /** When the duty that stands now is due: the first reply, then the plan; null in between. */
  dueAt: Date | null;
  confirmedAt: Date | null;
}

export type IssueTurn = 'HANDLER' | 'SERVICE_CENTER' | 'ENTERPRISE' | 'NOBODY';

/** Whose move it is. */
export function turnOf(issue: Pick<IssueFacts, 'status' | 'handlerId'>): IssueTurn {
  if (issue.status === 'CONFIRMED') return 'NOBODY';
  if (issue.status === 'ANSWERED' || issue.status === 'SOLVED') return 'ENTERPRISE';
  return issue.handlerId ? 'HANDLER' : 'SERVICE_CENTER';
}

/** The day of a deadline; the end of a day belongs to that day. */
export const dueDayOf = (dueAt: Date): Day => dayOf(new Date(dueAt.getTime() - 1));

/** The light of the duty that stands now; late from the first minute, because the promise is in hours. */
export function issueLight(issue: IssueFacts, now: Date): TrafficLight {
  if (issue.status === 'CONFIRMED') return 'DONE';
  if (!issue.dueAt) return 'NOT_STARTED';
  if (now < issue.dueAt) return 'ON_TIME';
  const light = lightOf({ dueOn: dueDayOf(issue.dueAt), doneOn: null }, dayOf(now));
  return light === 'ON_TIME' ? 'LATE' : light;
}

/** How a confirmed issue ended; null for an open one. */
export const closureOf = (issue: IssueFacts): { confirmedAt: Date; days: number } | null =>
  issue.confirmedAt && { confirmedAt: issue.confirmedAt, days: daysBetween(dayOf(issue.raisedAt), dayOf(issue.confirmedAt)) };
