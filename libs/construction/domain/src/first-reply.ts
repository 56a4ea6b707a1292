import { addDays, addWorkingDays, dayOf, isWorkingDay, startOfDay, type Day } from '@gaoxin/kernel';
import type { IssueUrgency } from './issue-state.ts';

const HOUR_MS = 3_600_000;

/** Office hours of the zone in hours of the day. The noon break does not run on anybody's clock. */
const OFFICE_HOURS = [
  { from: 9, to: 12 },
  { from: 14, to: 18 },
] as const;
const CLOSING_HOUR = 18;

/** What cannot wait gets an answer within half a working day. */
const URGENT_WORKING_HOURS = 4;

/**
 * By when the first reply is promised. An urgent issue: 4 working hours, because the enterprise stands still meanwhile.
 * Any other: the end of the next working day, a promise that a person can remember and that does not depend on the hour
 * of raising; an issue raised on a free day is due at the end of the first working day after it.
 */
export const firstReplyDueAt = (urgency: IssueUrgency, raisedAt: Date): Date =>
  urgency === 'URGENT'
    ? afterWorkingHours(raisedAt, URGENT_WORKING_HOURS)
    : hourOf(addWorkingDays(addDays(dayOf(raisedAt), 1), 0), CLOSING_HOUR);

function afterWorkingHours(from: Date, hours: number): Date {
  let left = hours * HOUR_MS;
  for (let day = dayOf(from); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    for (const span of OFFICE_HOURS) {
      const begins = Math.max(hourOf(day, span.from).getTime(), from.getTime());
      const open = hourOf(day, span.to).getTime() - begins;
      if (open <= 0) continue;
      if (left <= open) return new Date(begins + left);
      left -= open;
    }
  }
}

const hourOf = (day: Day, hour: number): Date => new Date(startOfDay(day).getTime() + hour * HOUR_MS);
