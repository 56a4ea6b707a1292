import { addDays, dayOf, isWorkingDay, RuleError, type Day } from '@gaoxin/kernel';

/** A calendar month, `YYYY-MM`. */
export type Period = string;

export const periodOf = (day: Day): Period => day.slice(0, 7);

/** @throws RuleError INVALID_FORMAT for anything but a month. */
export function expectPeriod(text: string, path: readonly string[] = ['period']): Period {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new RuleError('INVALID_FORMAT', { zh: '月份，如 2022-07', en: 'a month such as 2022-07' }, path);
}

export const firstDayOf = (period: Period): Day => `${period}-01`;

export const nextPeriod = (period: Period): Period => periodOf(addDays(firstDayOf(period), 31));

/** @throws RuleError CALENDAR_UNKNOWN for a year without a published holiday plan. */
export function lastWorkingDayOf(period: Period): Day {
  let day = addDays(firstDayOf(nextPeriod(period)), -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

export const periodAt = (now: Date): Period => periodOf(dayOf(now));
