import { addDays, dayOf, daysBetween, lightOf, RuleError, type Day, type Figure, type TrafficLight } from '@gaoxin/kernel';
import type { ContactKind } from './contact.ts';
import type { LeadStage } from './lead-stage.ts';

export type ContactReason = 'NEXT_STEP' | 'CADENCE' | 'SIGNAL' | 'LOOK_AGAIN';

/** From the first talks until construction takes over. */
export const CADENCE_STAGES: readonly LeadStage[] = ['NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED'];

/** A contact of the year that was not struck out. */
export interface CadenceContact {
  id: string;
  kind: ContactKind;
  heldAt: Date;
  recordedAt: Date;
  place: string;
}

export interface ContactCadence {
  year: number;
  asked: boolean;
  met: boolean;
  nextDueOn: Day | null;
  figure: Figure;
}

const DEFINITION = {
  zh: '当年正式接触次数 ÷ 本区规定的年度最低次数；非正式接触列入明细，不计数；作废的不计。',
  en: "Formal contacts of the year ÷ the zone's yearly minimum; informal ones stand among the rows but do not count; struck ones are left out.",
};

/** Days between two formal contacts at an even pace; null when the zone asks for none. */
export const paceOf = (minimum: number): number | null => (minimum > 0 ? Math.floor(365 / minimum) : null);

const YEARS = { min: 1990, max: 2100 };

/** @throws RuleError OUT_OF_RANGE for a year that nobody can mean */
export function expectYear(year: number): void {
  if (year < YEARS.min || year > YEARS.max) throw new RuleError('OUT_OF_RANGE', YEARS, ['year']);
}

/**
 * The formal contacts of a year against the minimum. Informal ones never count, however many there are.
 * @param facts.lastFormalOn the last formal contact of any year, from which the next one is due at an even pace
 */
export function contactCadence(
  facts: { year: number; minimum: number; stage: LeadStage; openedOn: Day; lastFormalOn: Day | null; contacts: readonly CadenceContact[]; today: Day },
  locale: keyof typeof DEFINITION,
): ContactCadence {
  const { year, minimum, stage, contacts, today } = facts;
  const numerator = contacts.filter(isFormal).length;
  const asked = CADENCE_STAGES.includes(stage);
  const met = numerator >= minimum;
  const pace = paceOf(minimum);
  const isThisYear = today.startsWith(`${year}-`);
  return {
    year,
    asked,
    met,
    nextDueOn: asked && !met && pace !== null && isThisYear ? addDays(facts.lastFormalOn ?? facts.openedOn, pace) : null,
    figure: {
      value: minimum === 0 ? null : numerator / minimum,
      numerator,
      denominator: minimum,
      n: contacts.length,
      asOf: today,
      definition: DEFINITION[locale],
      rows: contacts.map((contact) => ({
        id: contact.id,
        kind: 'LeadContact',
        title: contact.place,
        occurredOn: dayOf(contact.heldAt),
        recordedAt: contact.recordedAt,
        counted: isFormal(contact),
      })),
    },
  };
}

const isFormal = (contact: { kind: ContactKind }) => contact.kind === 'FORMAL';

/** The days on which a lead asks for a contact; null where it does not. */
export type ContactDays = Readonly<Record<ContactReason, Day | null>>;

/** Which of the days fall by the end of the week, the earliest first; those of the same day as they were given. */
export const reasonsUntil = (days: ContactDays, weekEnd: Day): ContactReason[] =>
  (Object.keys(days) as ContactReason[])
    .filter((reason) => days[reason] !== null && days[reason] <= weekEnd)
    .sort((a, b) => daysBetween(days[b]!, days[a]!));

/** Sunday of the week of a day. */
export const weekEndOf = (day: Day): Day => addDays(day, (7 - new Date(day).getUTCDay()) % 7);

/** The last day on which a duty of that day is late by today. */
export function lateUntil(today: Day): Day {
  let day = addDays(today, -1);
  while (contactDueLight(day, today) === 'ON_TIME') day = addDays(day, -1);
  return day;
}

export const contactDueLight = (dueOn: Day, today: Day): TrafficLight => lightOf({ dueOn, doneOn: null }, today);
