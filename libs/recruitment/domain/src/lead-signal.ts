import { addWorkingDays, dayOf, newId, RuleError, shareOf, startOfDay, type Figure, type TrafficLight } from '@gaoxin/kernel';
import { EARLIEST_DAY } from './lead-stage.ts';
import { formatMoment } from './moment.ts';

const LONGEST_WINDOW_MS = 366 * 86_400_000;
const MINUTE_MS = 60_000;

/** The facts that tell how a signal stands; a signal and a row read from the database both have them. */
export interface SignalFacts {
  windowEndsAt: Date;
  answeredAt: Date | null;
}

interface StandingContact {
  id: string;
  heldAt: Date;
}

/** Something heard about a possible investor that may be won if it is answered before a moment. */
export class LeadSignal implements SignalFacts {
  version = 1;
  leadId: string | null;
  answeredAt: Date | null = null;
  answeredByContactId: string | null = null;
  answerNote: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly officialId: string;
  readonly text: string;
  readonly source: string;
  readonly seenAt: Date;
  readonly windowEndsAt: Date;
  readonly recordedAt: Date;

  /** @throws RuleError DATE_ORDER for a signal seen in the future or beyond living memory, or a window that ends before it or years later. */
  constructor(facts: { zoneId: string; leadId: string | null; officialId: string; text: string; source: string; seenAt: Date; windowEndsAt: Date; now: Date }) {
    const { seenAt, windowEndsAt, now } = facts;
    const earliest = startOfDay(EARLIEST_DAY);
    if (seenAt < earliest || seenAt > now) throw outside(earliest, now, 'seenAt');
    const longest = new Date(seenAt.getTime() + LONGEST_WINDOW_MS);
    if (windowEndsAt <= seenAt || windowEndsAt > longest) throw outside(seenAt, longest, 'windowEndsAt');
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.leadId = facts.leadId;
    this.officialId = facts.officialId;
    this.text = facts.text;
    this.source = facts.source;
    this.seenAt = seenAt;
    this.windowEndsAt = windowEndsAt;
    this.recordedAt = now;
  }

  /** @throws RuleError SIGNAL_ANSWERED, or DATE_ORDER for an answer before the signal or to come. */
  answer(at: Date, note: string, now: Date): void {
    if (this.answeredAt) throw new RuleError('SIGNAL_ANSWERED');
    if (at < this.seenAt || at > now) throw outside(this.seenAt, now, 'answeredAt');
    this.answeredAt = at;
    this.answerNote = note;
  }

  /** The earliest contact after the signal answers it; called again whenever a contact is added, corrected or struck. */
  settle(contacts: readonly StandingContact[]): void {
    if (this.answerNote !== null) return;
    const [first] = contacts.filter(({ heldAt }) => heldAt >= this.seenAt).sort((a, b) => a.heldAt.getTime() - b.heldAt.getTime());
    this.answeredAt = first?.heldAt ?? null;
    this.answeredByContactId = first?.id ?? null;
  }

  joinLead(leadId: string): void {
    if (this.leadId) throw new RuleError('SIGNAL_HAS_LEAD');
    this.leadId = leadId;
  }
}

const outside = (from: Date, to: Date, place: string) => new RuleError('DATE_ORDER', { from: formatMoment(from), to: formatMoment(to) }, [place]);

/** Null while the window is open and nobody answered. */
export function respondedInWindow({ answeredAt, windowEndsAt }: SignalFacts, now: Date): boolean | null {
  if (answeredAt) return answeredAt <= windowEndsAt;
  return now > windowEndsAt ? false : null;
}

export const minutesLeft = ({ answeredAt, windowEndsAt }: SignalFacts, now: Date): number | null =>
  answeredAt || now > windowEndsAt ? null : Math.floor((windowEndsAt.getTime() - now.getTime()) / MINUTE_MS);

/** Late within the last working day, very late once closed without an answer. */
export function signalLight(signal: SignalFacts, now: Date): TrafficLight {
  if (signal.answeredAt) return 'DONE';
  if (now > signal.windowEndsAt) return 'VERY_LATE';
  return dayOf(signal.windowEndsAt) <= addWorkingDays(dayOf(now), 1) ? 'LATE' : 'ON_TIME';
}

const DEFINITION = {
  zh: '关窗前应答的信号数 ÷ 已应答或已关窗的信号数，按获知日期计；尚可应答的不计入分母。',
  en: 'Signals answered before their window closed ÷ signals that were answered or have closed, by the day they were seen; those that can still be answered are left out.',
};

/** How many of the signals that are decided were answered in time. */
export function signalResponse(
  signals: readonly (SignalFacts & { id: string; text: string; seenAt: Date; recordedAt: Date })[],
  now: Date,
  locale: keyof typeof DEFINITION,
): Figure {
  const decided = signals.filter((signal) => respondedInWindow(signal, now) !== null);
  const rows = decided.map((signal) => ({
    id: signal.id,
    kind: 'LeadSignal',
    title: signal.text,
    occurredOn: dayOf(signal.seenAt),
    recordedAt: signal.recordedAt,
    counted: respondedInWindow(signal, now) === true,
  }));
  return shareOf(rows, dayOf(now), DEFINITION[locale]);
}
