import { addDays, dayOf, daysBetween, newId, progressOf, RuleError, type Day, type Figure } from '@gaoxin/kernel';

export type TourDirection = 'INBOUND' | 'OUTBOUND';
export type TourStopType = 'SUPPORTING' | 'RECENT_SETTLER' | 'PARK' | 'GOVERNMENT' | 'OTHER';

const LONGEST_DAYS = 31;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A stop as it is planned; its place in the list is its order. */
export interface PlannedStop {
  day: Day;
  time: string | null;
  type: TourStopType;
  title: string;
  host: string | null;
  note: string | null;
}

/** A tour of a lead's visitors here, or of our team elsewhere. */
export class SiteTour {
  version = 1;
  arrangedAt: Date;
  /** How often the stops were arranged. */
  arrangements = 0;
  cancelledFor: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string | null;
  readonly direction: TourDirection;
  title: string;
  party: string;
  startsOn: Day;
  endsOn: Day;

  /** @throws RuleError DATE_ORDER for a tour before its lead was opened, or of less than one or more than 31 days. */
  constructor(facts: {
    zoneId: string;
    lead: { id: string; openedAt: Date } | null;
    direction: TourDirection;
    title: string;
    party: string;
    startsOn: Day;
    endsOn: Day;
    now: Date;
  }) {
    const { lead, startsOn, endsOn } = facts;
    expectSpan(lead, startsOn, endsOn);
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.leadId = lead?.id ?? null;
    this.direction = facts.direction;
    this.title = facts.title;
    this.party = facts.party;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
    this.arrangedAt = facts.now;
  }

  /**
   * The stops in their order. @throws RuleError TOUR_CANCELLED, DATE_ORDER for a stop outside of the tour or before the
   * one in front of it, INVALID_FORMAT for a time that is none, TOUR_STOP_TIME for two stops of a day that overlap.
   */
  arrange(planned: readonly PlannedStop[], now: Date): TourStop[] {
    this.expectStanding();
    let [from, busyUntil]: [Day, string | null] = [this.startsOn, null];
    for (const [index, { day, time }] of planned.entries()) {
      if (day < from || day > this.endsOn) throw new RuleError('DATE_ORDER', { from, to: this.endsOn }, ['stops', String(index), 'day']);
      if (time !== null && !TIME.test(time)) {
        throw new RuleError('INVALID_FORMAT', { zh: '时间，如 09:30', en: 'a time such as 09:30' }, ['stops', String(index), 'time']);
      }
      if (day > from) busyUntil = null;
      if (time !== null && busyUntil !== null && time <= busyUntil) throw new RuleError('TOUR_STOP_TIME', { before: busyUntil }, ['stops', String(index), 'time']);
      [from, busyUntil] = [day, time ?? busyUntil];
    }
    this.arrangedAt = now;
    this.arrangements += 1;
    return planned.map((stop, position) => new TourStop(this, stop, position));
  }

  /**
   * One stop said anew among the others, which stay in their order; with another day or time it takes its place by them.
   * @throws RuleError as `arrange`, at the fields of the stop itself.
   */
  reviseStop(stops: readonly TourStop[], stop: TourStop, said: PlannedStop, now: Date): TourStop[] {
    const others = stops.filter((one) => one !== stop);
    const stays = said.day === stop.day && said.time === stop.time;
    const place = stays ? stops.indexOf(stop) : placeOf(said, others);
    try {
      return this.arrange(others.map(plannedOf).toSpliced(place, 0, said), now);
    } catch (error) {
      if (!(error instanceof RuleError) || error.path[0] !== 'stops') throw error;
      throw new RuleError(error.code, error.data, [error.path.at(-1)!]);
    }
  }

  /**
   * Says anew what it is about, who travels and when; the stops move along with the first day.
   * @returns the stops as they are then
   * @throws RuleError TOUR_CANCELLED, NO_CHANGE, DATE_ORDER for days as in the constructor, or that leave no room for a stop.
   */
  revise(lead: { openedAt: Date } | null, said: { title: string; party: string; startsOn: Day; endsOn: Day }, stops: readonly TourStop[], now: Date): TourStop[] {
    this.expectStanding();
    const { title, party, startsOn, endsOn } = said;
    if (title === this.title && party === this.party && startsOn === this.startsOn && endsOn === this.endsOn) throw new RuleError('NO_CHANGE');
    expectSpan(startsOn === this.startsOn ? null : lead, startsOn, endsOn);
    const later = daysBetween(this.startsOn, startsOn);
    const planned = stops.map((stop) => ({ ...plannedOf(stop), day: addDays(stop.day, later) }));
    const last = planned.at(-1)?.day ?? endsOn;
    if (last > endsOn) throw new RuleError('DATE_ORDER', { from: last, to: addDays(startsOn, LONGEST_DAYS - 1) }, ['endsOn']);
    Object.assign(this, { title, party, startsOn, endsOn });
    return later === 0 ? [...stops] : this.arrange(planned, now);
  }

  cancel(reason: string): void {
    this.expectStanding();
    this.cancelledFor = reason;
  }

  private expectStanding(): void {
    if (this.cancelledFor !== null) throw new RuleError('TOUR_CANCELLED');
  }
}

export class TourStop implements PlannedStop {
  readonly id: string;
  readonly zoneId: string;
  readonly tourId: string;
  readonly position: number;
  readonly day: Day;
  readonly time: string | null;
  readonly type: TourStopType;
  readonly title: string;
  readonly host: string | null;
  readonly note: string | null;

  constructor(tour: { id: string; zoneId: string }, stop: PlannedStop, position: number) {
    this.id = newId();
    this.zoneId = tour.zoneId;
    this.tourId = tour.id;
    this.position = position;
    this.day = stop.day;
    this.time = stop.time;
    this.type = stop.type;
    this.title = stop.title;
    this.host = stop.host;
    this.note = stop.note;
  }
}

/** What a stop says, without its place. */
const plannedOf = ({ day, time, type, title, host, note }: PlannedStop): PlannedStop => ({ day, time, type, title, host, note });

/** Behind what comes before it: earlier days, earlier times of its day, and with an open time all of its day. */
function placeOf({ day, time }: PlannedStop, stops: readonly PlannedStop[]): number {
  return stops.findLastIndex((one) => one.day < day || (one.day === day && (time === null || (one.time !== null && one.time <= time)))) + 1;
}

/** @throws RuleError DATE_ORDER for a tour before its lead was opened, or of less than one or more than 31 days. */
function expectSpan(lead: { openedAt: Date } | null, startsOn: Day, endsOn: Day): void {
  if (lead && startsOn < dayOf(lead.openedAt)) throw new RuleError('DATE_ORDER', { from: dayOf(lead.openedAt), to: endsOn }, ['startsOn']);
  const last = addDays(startsOn, LONGEST_DAYS - 1);
  if (endsOn < startsOn || endsOn > last) throw new RuleError('DATE_ORDER', { from: startsOn, to: last }, ['endsOn']);
}

const DEFINITION = { zh: '站点数 ÷ 行程天数（含首末日）。', en: 'Stops ÷ days of the tour, the first and the last included.' };

/** Stops for each day of the tour: 19 in 3 days are 6.33. */
export function stopsPerDay(
  tour: { startsOn: Day; endsOn: Day; arrangedAt: Date },
  stops: readonly { id: string; title: string; day: Day }[],
  today: Day,
  locale: keyof typeof DEFINITION,
): Figure {
  const rows = stops.map(({ id, title, day }) => ({ id, kind: 'TourStop', title, occurredOn: day, recordedAt: tour.arrangedAt, counted: true }));
  return progressOf(rows, daysBetween(tour.startsOn, tour.endsOn) + 1, today, DEFINITION[locale]);
}
