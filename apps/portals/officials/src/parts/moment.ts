import type { Day } from '@gaoxin/kernel';

/** A day and a time of day in the zone as an instant of the contract. */
export const instantOf = (day: Day, time: string): string => `${day}T${time}:00+08:00`;

/** The day and the time of day of an instant, as the zone tells them. */
export function partsOf(instant: string): { day: Day; time: string } {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** What the clock shows now when the zone lives today; the beginning of office hours when the page looks at another day. */
export function timeNow(today: Day, opening = '08:30'): string {
  const now = partsOf(new Date().toISOString());
  return now.day === today ? now.time : opening;
}

/** A field of one line for each person or item, as a list. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
