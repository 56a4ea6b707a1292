import { addWorkingDays, dayOf, knownWorkingDaysBetween, type Day, type TrafficLight } from '@gaoxin/kernel';
import { URGENCIES, type IssueUrgency } from './issue-state.ts';

export type WorkGroup = 'OVERDUE' | 'TODAY' | 'MINE' | 'OTHERS';

/** From the most to the least pressing. */
export const WORK_GROUPS: readonly WorkGroup[] = ['OVERDUE', 'TODAY', 'MINE', 'OTHERS'];

/** A list that nobody reads to its end helps nobody. */
export const WORK_LIMIT = 100;

const LOOK_AHEAD = 10;

/** The last deadline of a step that the list already shows. */
export const workHorizon = (today: Day): Day => addWorkingDays(today, LOOK_AHEAD);

/** A dated duty of the list. A duty with an hour is late from that hour on, one with a day from the next day on. */
export interface Duty {
  dueOn: Day | null;
  dueAt: Date | null;
  mine: boolean;
  light: TrafficLight;
  urgency: IssueUrgency | null;
}

const LATE_LIGHTS: readonly TrafficLight[] = ['LATE', 'VERY_LATE'];

export function groupOf(duty: Duty, today: Day): WorkGroup {
  if (LATE_LIGHTS.includes(duty.light)) return 'OVERDUE';
  if (duty.dueOn === today) return 'TODAY';
  return duty.mine ? 'MINE' : 'OTHERS';
}

/** Working days until the deadline, negative when late; null where no holiday plan is published. */
export const workingDaysLeft = (dueOn: Day | null, now: Date): number | null => (dueOn ? knownWorkingDaysBetween(dayOf(now), dueOn) : null);

const NO_DEADLINE = '9999-12-31';

/** Most urgent first: by group, then deadline, then what the enterprise said of it. */
export const byUrgency = (today: Day) => (a: Duty, b: Duty) =>
  WORK_GROUPS.indexOf(groupOf(a, today)) - WORK_GROUPS.indexOf(groupOf(b, today)) ||
  (a.dueOn ?? NO_DEADLINE).localeCompare(b.dueOn ?? NO_DEADLINE) ||
  (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0) ||
  rankOf(a.urgency) - rankOf(b.urgency);

const rankOf = (urgency: IssueUrgency | null) => (urgency ? URGENCIES.indexOf(urgency) : URGENCIES.length);
