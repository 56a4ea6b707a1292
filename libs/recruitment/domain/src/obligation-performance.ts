import { endOfDay, shareOf, type Day, type Figure } from '@gaoxin/kernel';
import type { PartySide } from './agreement-party.ts';

/** An obligation as it is stored; what was known on a day follows from its instants. */
export interface DueRow {
  id: string;
  party: PartySide;
  clause: string;
  dueOn: Day;
  recordedAt: Date;
  fulfilledOn: Day | null;
  fulfilmentRecordedAt: Date | null;
  waivedAt: Date | null;
}

export interface Performance {
  zone: Figure;
  enterprise: Figure;
}

const DEFINITION = {
  zh: '按期履行的事项数 ÷ 截至日前到期的事项数；已免除的不计，逾期后补履行的不算按期，只计截至日当天已录入的。',
  en: 'Obligations fulfilled by their last day ÷ obligations whose last day was over by the as-of day. Released ones are left out, late fulfilment is not in time; only what was recorded by the end of the as-of day.',
};

/** How both sides keep what they promised, as known at the end of a day. What was fulfilled before its last day counts too. */
export function performanceOf(obligations: readonly DueRow[], asOf: Day, locale: 'zh' | 'en'): Performance {
  const end = endOfDay(asOf);
  const known = obligations.filter(({ recordedAt, waivedAt }) => recordedAt < end && !(waivedAt && waivedAt < end));
  const figure = (side: PartySide): Figure => {
    const due = known.filter((one) => one.party === side && (one.dueOn < asOf || fulfilmentBy(one, end) !== null));
    const rows = due.map((one) => {
      const fulfilledOn = fulfilmentBy(one, end);
      return {
        id: one.id,
        kind: 'Obligation',
        title: one.clause,
        occurredOn: fulfilledOn ?? one.dueOn,
        recordedAt: fulfilledOn ? one.fulfilmentRecordedAt : one.recordedAt,
        counted: fulfilledOn !== null && fulfilledOn <= one.dueOn,
      };
    });
    return shareOf(rows, asOf, DEFINITION[locale]);
  };
  return { zone: figure('ZONE'), enterprise: figure('ENTERPRISE') };
}

const fulfilmentBy = (one: DueRow, end: Date): Day | null => (one.fulfilmentRecordedAt && one.fulfilmentRecordedAt < end ? one.fulfilledOn : null);
