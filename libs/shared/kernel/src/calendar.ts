import chineseDays from 'chinese-days';
import { RuleError } from './rule-error.ts';

/** A calendar day of the zone, `YYYY-MM-DD`. All zones live in China Standard Time, which has no daylight saving. */
export type Day = string;

const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The published holiday plans that the calendar holds; the library silently answers "workday" outside of them. */
const KNOWN_YEARS = { from: 2004, to: 2026 };

/** The first day of which a plan tells whether it was worked. */
export const FIRST_PLANNED_DAY: Day = `${KNOWN_YEARS.from}-01-01`;

/** The zone's calendar day at an instant. */
export const dayOf = (at: Date): Day => new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);

/** The instant at which a day begins in the zone. */
export const startOfDay = (day: Day): Date => new Date(Date.parse(day) - CHINA_OFFSET_MS);

/** The first instant after the day. A figure "as of" a day counts what was known before it. */
export const endOfDay = (day: Day): Date => new Date(startOfDay(day).getTime() + DAY_MS);

/** True for a real calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from one day to another, negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Whole months from one day to another, as ages are told: the month counts from its own day on. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * Whether the day is worked under the State Council's holiday plan, make-up days included.
 * @throws RuleError `CALENDAR_UNKNOWN` for a year whose plan is not published, instead of a guess.
 */
export function isWorkingDay(day: Day): boolean {
  expectPlan(day);
  return chineseDays.isWorkday(day);
}

function expectPlan(day: Day): void {
  const year = Number(day.slice(0, 4));
  if (year < KNOWN_YEARS.from || year > KNOWN_YEARS.to) throw new RuleError('CALENDAR_UNKNOWN', { year });
}

/** The working day that lies `count` working days after the day (`count` ≥ 0; 0 gives the next working day or itself). */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  while (!isWorkingDay(current)) current = addDays(current, 1);
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export const workingDaysBetween = (from: Day, to: Day): number => workingDaysUntil(to) - workingDaysUntil(from);

/** For each day of a year the working days from the first known year on; counted once, because every late duty asks for them. */
const counted = new Map<number, readonly number[]>();

function workingDaysUntil(day: Day): number {
  expectPlan(day);
  const year = Number(day.slice(0, 4));
  return countsOf(year)[daysBetween(`${year}-01-01`, day)]!;
}

function countsOf(year: number): readonly number[] {
  const known = counted.get(year);
  if (known) return known;
  let count = year > KNOWN_YEARS.from ? countsOf(year - 1).at(-1)! : 0;
  const counts: number[] = [];
  for (let day = `${year}-01-01`; Number(day.slice(0, 4)) === year; day = addDays(day, 1)) counts.push(isWorkingDay(day) ? ++count : count);
  counted.set(year, counts);
  return counts;
}

/** `workingDaysBetween`, or null where no holiday plan is published. */
export function knownWorkingDaysBetween(from: Day, to: Day): number | null {
  try {
    return workingDaysBetween(from, to);
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

/** Beyond this many days no plan decides: the longest holiday with its weekends leaves more than a working week out of a month. */
const BEYOND_DOUBT_DAYS = 31;

/**
 * Whether more than so many working days (a week at most) lie after `from` up to and including `to`. A day far in the past is
 * told without a holiday plan, because none was published for it.
 */
export function moreWorkingDaysThan(count: 0 | 1 | 2 | 3 | 4 | 5, from: Day, to: Day): boolean {
  if (from >= to) return false;
  return daysBetween(from, to) > BEYOND_DOUBT_DAYS || workingDaysBetween(from, to) > count;
}

/** A fact is back-entered when it was recorded more than one working day after it happened. */
export const isBackEntered = (occurredOn: Day, recordedAt: Date): boolean => moreWorkingDaysThan(1, occurredOn, dayOf(recordedAt));
