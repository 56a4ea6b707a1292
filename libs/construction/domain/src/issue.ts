import { dayOf, endOfDay, isWorkingDay, newId, RuleError, type Day } from '@gaoxin/kernel';
import { firstReplyDueAt } from './first-reply.ts';
import { closureOf, expectMove, type IssueFacts, type IssueStatus, type IssueUrgency } from './issue-state.ts';

/** Fewest departments of a consultation. */
const PARTIES = 2;

export type IssueSource = 'RAISED' | 'COMMITMENT';

/** A promise of the zone that was not kept, as recruitment tells it. */
export interface Commitment {
  obligationId: string;
  agreementId: string;
  ownerId: string;
}

/** Something an enterprise needs solved. */
export class EnterpriseIssue implements IssueFacts {
  status: IssueStatus = 'COLLECTED';
  dueAt: Date | null;
  firstRepliedAt: Date | null = null;
  convenedAt: Date | null = null;
  planText: string | null = null;
  planOwnerId: string | null = null;
  planDueOn: Day | null = null;
  confirmedAt: Date | null = null;
  version = 1;
  /** The secretary in charge of the enterprise, also while others handle the issue. */
  secretaryId: string | null;
  handlerId: string | null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly projectId: string | null;
  readonly title: string;
  readonly body: string;
  readonly urgency: IssueUrgency;
  readonly raisedAt: Date;
  readonly raisedBy: string;
  readonly firstReplyDueAt: Date;
  readonly source: IssueSource;
  /** The promise that was not kept, of an issue that came of it. */
  readonly obligationId: string | null;
  readonly agreementId: string | null;

  constructor(facts: {
    zoneId: string;
    enterpriseId: string;
    projectId: string | null;
    secretaryId: string | null;
    title: string;
    body: string;
    urgency: IssueUrgency;
    raisedAt: Date;
    raisedBy: string;
    commitment?: Commitment;
  }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.projectId = facts.projectId;
    this.secretaryId = facts.secretaryId;
    // Whoever answers for a promise acts on its breach, whether there is a secretary or not.
    this.handlerId = facts.commitment?.ownerId ?? facts.secretaryId;
    this.source = facts.commitment ? 'COMMITMENT' : 'RAISED';
    this.obligationId = facts.commitment?.obligationId ?? null;
    this.agreementId = facts.commitment?.agreementId ?? null;
    this.title = facts.title;
    this.body = facts.body;
    this.urgency = facts.urgency;
    this.raisedAt = facts.raisedAt;
    this.raisedBy = facts.raisedBy;
    this.firstReplyDueAt = firstReplyDueAt(facts.urgency, facts.raisedAt);
    this.dueAt = this.firstReplyDueAt;
  }

  raised() {
    return this.told('raised', { urgency: this.urgency, firstReplyDueAt: this.firstReplyDueAt });
  }

  /** Answers for the first time, or for good after a first reply. */
  reply(answered: boolean, now: Date) {
    this.move(answered ? 'ANSWERED' : 'INITIAL_REPLY');
    this.firstRepliedAt ??= now;
    return this.told('replied', { answered });
  }

  /** Passes the issue to the service center, which no single official stands for. */
  transfer() {
    this.move('TRANSFERRED');
    this.handlerId = null;
    return this.told('transferred');
  }

  /** @throws RuleError CONSULTATION_PARTIES with fewer than two departments. */
  convene(departmentIds: readonly string[], convenerId: string, now: Date) {
    expectMove(this.status, 'JOINT_CONSULTATION');
    const parties = new Set(departmentIds);
    if (parties.size < PARTIES) throw new RuleError('CONSULTATION_PARTIES', { min: PARTIES }, ['departmentIds']);
    this.move('JOINT_CONSULTATION');
    this.handlerId = convenerId;
    this.convenedAt = now;
    return this.told('consultation_convened', { departmentIds: [...parties] });
  }

  /** @throws RuleError PLAN_INCOMPLETE for a day that is over, CALENDAR_UNKNOWN for one whose lateness could not be counted. */
  adoptPlan(plan: { text: string; ownerId: string; dueOn: Day }, now: Date) {
    expectMove(this.status, 'SOLUTION_PLAN');
    if (plan.dueOn < dayOf(now)) throw new RuleError('PLAN_INCOMPLETE', {}, ['dueOn']);
    isWorkingDay(plan.dueOn);
    this.move('SOLUTION_PLAN');
    this.planText = plan.text;
    this.planOwnerId = plan.ownerId;
    this.planDueOn = plan.dueOn;
    this.handlerId = plan.ownerId;
    this.dueAt = endOfDay(plan.dueOn);
    return this.told('plan_adopted', { planOwnerId: plan.ownerId, planDueOn: plan.dueOn });
  }

  start() {
    const { dueAt } = this;
    this.move('EXECUTING');
    this.dueAt = dueAt;
    return this.told('execution_started');
  }

  solve(now: Date) {
    this.move('SOLVED');
    return this.told('solved', { planDueOn: this.planDueOn, inTime: this.planDueOn !== null && dayOf(now) <= this.planDueOn });
  }

  confirm(now: Date) {
    this.move('CONFIRMED');
    this.confirmedAt = now;
    return this.told('confirmed', closureOf(this)!);
  }

  /** The enterprise has a new secretary, who takes over what the former one had in hand. */
  passTo(secretaryId: string): void {
    // A broken promise stays with whoever gave it, and is no service of a secretary.
    if (this.source === 'COMMITMENT') return;
    if (this.status === 'COLLECTED' || this.status === 'INITIAL_REPLY') this.handlerId = secretaryId;
    this.secretaryId = secretaryId;
  }

  private move(to: IssueStatus): void {
    expectMove(this.status, to);
    this.status = to;
    this.dueAt = null;
  }

  private told<More extends object>(fact: string, more: More = {} as More) {
    return {
      type: `construction.issue.${fact}`,
      issueId: this.id,
      enterpriseId: this.enterpriseId,
      projectId: this.projectId,
      secretaryId: this.secretaryId,
      handlerId: this.handlerId,
      title: this.title,
      raisedAt: this.raisedAt,
      firstReplyInTime: this.firstRepliedAt && this.firstRepliedAt <= this.firstReplyDueAt,
      ...more,
    };
  }
}
