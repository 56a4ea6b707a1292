import { addDays, RuleError, type Day } from '@gaoxin/kernel';

/** A month, `YYYY-MM`. */
export type Month = string;

/** How far ahead a month can be told. */
export const FURTHEST_MONTHS = 36;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export function addMonths(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

export const lastDayOf = (month: Month): Day => addDays(`${addMonths(month, 1)}-01`, -1);

/** The same day some months later, or that month's last day. */
export function monthsLater(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const same = `${month}-${day.slice(8)}`;
  return same < lastDayOf(month) ? same : lastDayOf(month);
}

/** @throws RuleError INVALID_FORMAT for what is no month, MONTH_RANGE for one that is over or too far ahead. */
export function expectMonth(month: Month, today: Day, path: readonly string[]): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RuleError('INVALID_FORMAT', { zh: '月份，如 2022-08', en: 'a month such as 2022-08' }, path);
  const [from, to] = [monthOf(today), addMonths(monthOf(today), FURTHEST_MONTHS)];
  if (month < from || month > to) throw new RuleError('MONTH_RANGE', { from, to }, path);
}
