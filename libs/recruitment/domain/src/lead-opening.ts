import { dayOf, isBackEntered, monthsBetween, RuleError, startOfDay, type Day } from '@gaoxin/kernel';
import { EARLIEST_DAY } from './lead-stage.ts';

/** @throws RuleError DATE_ORDER for a day to come, or one so long ago that it can only be a slip */
export function openingOf(openedOn: Day, now: Date): Date {
  const to = dayOf(now);
  if (openedOn < EARLIEST_DAY || openedOn > to) throw new RuleError('DATE_ORDER', { from: EARLIEST_DAY, to }, ['openedOn']);
  return openedOn === to ? now : startOfDay(openedOn);
}

export const openedBackEntered = (lead: { openedAt: Date; registeredAt: Date }): boolean => isBackEntered(dayOf(lead.openedAt), lead.registeredAt);

/** Whole months from the opening to the signing; null before it. */
export const leadAgeMonths = (lead: { openedAt: Date; signedOn: Day | null }): number | null =>
  lead.signedOn === null ? null : monthsBetween(dayOf(lead.openedAt), lead.signedOn);
