import { moreWorkingDaysThan, type Day } from './calendar.ts';

export type TrafficLight = 'ON_TIME' | 'LATE' | 'VERY_LATE' | 'NOT_STARTED' | 'DONE';

/** The published rule: more than this many working days late is very late. */
export const VERY_LATE_AFTER = 5;

/** The colour of a dated duty. It is computed from the rule and can never be typed. */
export function lightOf(duty: { dueOn: Day | null; doneOn: Day | null }, today: Day): TrafficLight {
  if (duty.doneOn) return 'DONE';
  if (!duty.dueOn) return 'NOT_STARTED';
  if (moreWorkingDaysThan(VERY_LATE_AFTER, duty.dueOn, today)) return 'VERY_LATE';
  return moreWorkingDaysThan(0, duty.dueOn, today) ? 'LATE' : 'ON_TIME';
}
