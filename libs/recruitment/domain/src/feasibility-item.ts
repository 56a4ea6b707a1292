import { addDays, dayOf, lightOf, newId, RuleError, type Day, type TrafficLight } from '@gaoxin/kernel';
import type { Lead } from './lead.ts';

const FURTHEST_DAYS = 3_650;

/** One piece of work that tells whether a project is possible. */
export class FeasibilityItem {
  version = 1;
  finishedOn: Day | null = null;
  conclusion: string | null = null;
  droppedFor: string | null = null;
  ownerId: string;
  dueOn: Day;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly title: string;
  readonly recordedAt: Date;

  /** @throws RuleError DATE_ORDER for a day before the lead, or so far ahead that it can only be a slip. */
  constructor(lead: Lead, facts: { title: string; ownerId: string; dueOn: Day; now: Date }) {
    expectPlannable(lead, facts.dueOn, facts.now);
    this.id = newId();
    this.zoneId = lead.zoneId;
    this.leadId = lead.id;
    this.title = facts.title;
    this.ownerId = facts.ownerId;
    this.dueOn = facts.dueOn;
    this.recordedAt = facts.now;
  }

  /** Gives the work another day or another hand. @throws RuleError NO_CHANGE, FEASIBILITY_DONE, FEASIBILITY_DROPPED, DATE_ORDER. */
  replan(lead: Lead, plan: { ownerId: string; dueOn: Day }, now: Date): void {
    this.expectOpen(lead);
    if (plan.ownerId === this.ownerId && plan.dueOn === this.dueOn) throw new RuleError('NO_CHANGE');
    if (plan.dueOn !== this.dueOn) expectPlannable(lead, plan.dueOn, now);
    this.ownerId = plan.ownerId;
    this.dueOn = plan.dueOn;
  }

  /** Leaves the work undone; it stays readable and never counts. @throws RuleError FEASIBILITY_DONE, FEASIBILITY_DROPPED. */
  drop(lead: Lead, reason: string): void {
    this.expectOpen(lead);
    this.droppedFor = reason;
  }

  /** Finishes the work, which then counts for the lead. @throws RuleError FEASIBILITY_DONE, FEASIBILITY_DROPPED, and what the lead refuses. */
  finish(lead: Lead, finishedOn: Day, conclusion: string, now: Date): void {
    this.expectOpen(lead);
    lead.recordFeasibility(finishedOn, now);
    this.finishedOn = finishedOn;
    this.conclusion = conclusion;
  }

  private expectOpen(lead: Lead): void {
    if (this.finishedOn) throw new RuleError('FEASIBILITY_DONE');
    if (this.droppedFor !== null) throw new RuleError('FEASIBILITY_DROPPED');
    lead.expectOpen();
  }
}

function expectPlannable(lead: Lead, dueOn: Day, now: Date): void {
  const [from, to] = [dayOf(lead.openedAt), addDays(dayOf(now), FURTHEST_DAYS)];
  if (dueOn < from || dueOn > to) throw new RuleError('DATE_ORDER', { from, to }, ['dueOn']);
}

/** The facts that tell how the work stands; an item and a row read from the database both have them. */
export interface FeasibilityFacts {
  dueOn: Day;
  finishedOn: Day | null;
  droppedFor: string | null;
}

export function feasibilityState({ finishedOn, droppedFor }: FeasibilityFacts): 'OPEN' | 'DONE' | 'DROPPED' {
  if (finishedOn) return 'DONE';
  return droppedFor === null ? 'OPEN' : 'DROPPED';
}

/** Work that was dropped is due no more. */
export const feasibilityLight = (item: FeasibilityFacts, today: Day): TrafficLight =>
  lightOf({ dueOn: item.droppedFor === null ? item.dueOn : null, doneOn: item.finishedOn }, today);
