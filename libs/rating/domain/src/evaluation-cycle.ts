import { dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';
import { expectPeriod, lastWorkingDayOf, nextPeriod, periodAt, type Period } from './period.ts';
import { expectRules, PUBLISHED_RULES, type ScoringRules } from './scoring-rules.ts';

export type CycleStatus = 'OPEN' | 'CLOSED';

/** The evaluation of one month under rules that are fixed when it opens. */
export class EvaluationCycle {
  status: CycleStatus = 'OPEN';
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly period: Period;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly rules: ScoringRules;

  /**
   * @throws RuleError INVALID_FORMAT for a text that is no month, PERIOD_AHEAD for one after the next month,
   * CALENDAR_UNKNOWN for a year without a holiday plan.
   */
  constructor(facts: { zoneId: string; period: string; openedAt: Date; rules?: ScoringRules }) {
    const period = expectPeriod(facts.period);
    const latest = nextPeriod(periodAt(facts.openedAt));
    if (period > latest) throw new RuleError('PERIOD_AHEAD', { latest }, ['period']);
    const rules = facts.rules ?? PUBLISHED_RULES;
    expectRules(rules);
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.period = period;
    this.opensOn = dayOf(facts.openedAt);
    this.closesOn = lastWorkingDayOf(period);
    this.rules = rules;
  }

  opened() {
    return { type: 'rating.cycle.opened', cycleId: this.id, period: this.period, closesOn: this.closesOn };
  }

  /** @throws RuleError CYCLE_CLOSED. */
  expectOpen(): void {
    if (this.status !== 'OPEN') throw new RuleError('CYCLE_CLOSED');
  }

  /** @throws RuleError CYCLE_CLOSED, or CYCLE_TOO_EARLY before the last working day of the month. */
  close(today: Day): void {
    this.expectOpen();
    if (today < this.closesOn) throw new RuleError('CYCLE_TOO_EARLY', { closesOn: this.closesOn });
    this.status = 'CLOSED';
  }

  closed(winners: readonly string[]) {
    return { type: 'rating.cycle.closed', cycleId: this.id, period: this.period, winners };
  }
}

/** Whether the cycle could be closed today. */
export const isClosable = (cycle: { status: CycleStatus; closesOn: Day }, today: Day): boolean =>
  cycle.status === 'OPEN' && today >= cycle.closesOn;
