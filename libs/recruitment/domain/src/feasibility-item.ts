import { addDays, dayOf, lightOf, newId, RuleError, type Day, type TrafficLight } from '@gaoxin/kernel';
import type { Lead } from './lead.ts';

const FURTHEST_DAYS = 3_650;

/** One piece of work that tells whether a project is possible. */
export class FeasibilityItem {
  version = 1;
  finishedOn: Day | null = null;
  conclusion: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: Day;
  readonly recordedAt: Date;

  /** @throws RuleError DATE_ORDER for a day before the lead, or so far ahead that it can only be a slip. */
  constructor(lead: Lead, facts: { title: string; ownerId: string; dueOn: Day; now: Date }) {
    const [from, to] = [dayOf(lead.openedAt), addDays(dayOf(facts.now), FURTHEST_DAYS)];
    if (facts.dueOn < from || facts.dueOn > to) throw new RuleError('DATE_ORDER', { from, to }, ['dueOn']);
    this.id = newId();
    this.zoneId = lead.zoneId;
    this.leadId = lead.id;
    this.title = facts.title;
    this.ownerId = facts.ownerId;
    this.dueOn = facts.dueOn;
    this.recordedAt = facts.now;
  }

  /** Finishes the work, which then counts for the lead. @throws RuleError FEASIBILITY_DONE, and what the lead refuses. */
  finish(lead: Lead, finishedOn: Day, conclusion: string, now: Date): void {
    if (this.finishedOn) throw new RuleError('FEASIBILITY_DONE');
    lead.recordFeasibility(finishedOn, now);
    this.finishedOn = finishedOn;
    this.conclusion = conclusion;
  }
}

export const feasibilityLight = (item: { dueOn: Day; finishedOn: Day | null }, today: Day): TrafficLight =>
  lightOf({ dueOn: item.dueOn, doneOn: item.finishedOn }, today);
