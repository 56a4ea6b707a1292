import { addDays, dayOf, RuleError, type Day } from '@gaoxin/kernel';
import { roomFor, type Site } from './site.ts';

export type ReservationEnding = 'RELEASED' | 'EXPIRED' | 'MOVED_IN';

const LONGEST_DAYS = 365;

/** A site kept for a lead until a day. Each holds one numbered place of the site, and a place is held once. */
export class SiteReservation {
  version = 1;
  endedOn: Day | null = null;
  ending: ReservationEnding | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly siteId: string;
  readonly leadId: string;
  readonly slot: number;
  readonly reservedOn: Day;
  readonly until: Day;
  readonly reservedBy: string;
  readonly note: string | null;

  constructor(facts: { id: string; zoneId: string; siteId: string; leadId: string; slot: number; until: Day; reservedBy: string; note: string | null; now: Date }) {
    const today = dayOf(facts.now);
    const last = addDays(today, LONGEST_DAYS);
    if (facts.until < today || facts.until > last) throw new RuleError('DATE_ORDER', { from: today, to: last }, ['until']);
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.siteId = facts.siteId;
    this.leadId = facts.leadId;
    this.slot = facts.slot;
    this.reservedOn = today;
    this.until = facts.until;
    this.reservedBy = facts.reservedBy;
    this.note = facts.note;
  }

  /** Writes down that it ran out, which readers knew from the day before. */
  lapse(today: Day): void {
    if (this.endedOn === null && !isLive(this, today)) {
      this.endedOn = this.until;
      this.ending = 'EXPIRED';
    }
  }

  release(now: Date) {
    this.expectLive(now);
    this.endedOn = dayOf(now);
    this.ending = 'RELEASED';
    return { type: 'recruitment.site.released', reservationId: this.id, siteId: this.siteId, leadId: this.leadId };
  }

  moveIn(since: Day, now: Date): void {
    this.expectLive(now);
    if (since < this.reservedOn) throw new RuleError('DATE_ORDER', { from: this.reservedOn, to: dayOf(now) }, ['since']);
    this.endedOn = dayOf(now);
    this.ending = 'MOVED_IN';
  }

  private expectLive(now: Date): void {
    if (!isLive(this, dayOf(now))) throw new RuleError('RESERVATION_ENDED', { on: this.endedOn ?? this.until });
  }
}

/** Whether the reservation keeps its site on that day. */
export const isLive = (reservation: { endedOn: Day | null; until: Day }, today: Day): boolean => reservation.endedOn === null && reservation.until >= today;

/** How it ended, as seen on that day: one that ran out has ended although nobody wrote it down. */
export function endOf(reservation: { endedOn: Day | null; ending: ReservationEnding | null; until: Day }, today: Day): { on: Day; how: ReservationEnding } | null {
  if (reservation.endedOn !== null) return { on: reservation.endedOn, how: reservation.ending! };
  return isLive(reservation, today) ? null : { on: reservation.until, how: 'EXPIRED' };
}

/** The first free place of a site. @throws RuleError SITE_RESERVED when leads hold all, SITE_FULL when occupants do. */
export function freeSlot(site: Site, live: readonly { slot: number; until: Day }[]): number {
  site.expectOffered();
  if (live.length >= roomFor(site)) {
    const last = live.map(({ until }) => until).sort()[0];
    throw last ? new RuleError('SITE_RESERVED', { until: last }, ['siteId']) : new RuleError('SITE_FULL', { capacity: site.capacity }, ['siteId']);
  }
  const taken = new Set(live.map(({ slot }) => slot));
  return Array.from({ length: site.capacity }, (_, index) => index + 1).find((slot) => !taken.has(slot))!;
}
