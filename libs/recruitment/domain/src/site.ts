import { addDays, dayOf, RuleError, type Day } from '@gaoxin/kernel';
import type { Quantity, QuantityBound, Unit } from './quantity.ts';
import { readGeometry } from './site-geometry.ts';
import { checkUtilities, squareMetresOf, type SiteUtility } from './site-measure.ts';

export type SiteKind = 'PARCEL' | 'BUILDING' | 'WORKSHOP' | 'UNIT';
/** What is stored of a site; RESERVED follows from its reservations and the day. */
export type SiteState = 'PLANNED' | 'UNDER_CONSTRUCTION' | 'AVAILABLE' | 'OCCUPIED' | 'IDLE' | 'UNDERUSED' | 'REPURPOSED';
export type SiteStatus = SiteState | 'RESERVED';
export type PriceBasis = 'SQUARE_METRE_MONTH' | 'SQUARE_METRE_YEAR' | 'SQUARE_METRE' | 'MU' | 'MU_YEAR';

export interface SitePrice {
  amount: { amount: string; currency: string };
  per: PriceBasis;
  rule: string;
}

/** What people know of a site and may correct. */
export interface SiteFacts {
  name: string;
  address: string | null;
  area: Quantity;
  utilities: readonly SiteUtility[];
  price: SitePrice | null;
  capacity: number;
  availableOn: Day | null;
  currentUse: string | null;
  geometry: string | null;
}

const MAX_CAPACITY = 1_000;
const LONGEST_AHEAD_DAYS = 3_650;
/** What a site may be a part of. */
const WITHIN: Record<SiteKind, readonly SiteKind[]> = { PARCEL: [], BUILDING: ['PARCEL'], WORKSHOP: ['PARCEL', 'BUILDING'], UNIT: ['BUILDING', 'WORKSHOP'] };
const OFFERED: readonly SiteState[] = ['AVAILABLE', 'IDLE', 'UNDERUSED'];

export class Site {
  version = 1;
  name!: string;
  address!: string | null;
  areaValue!: string;
  areaUnit!: Unit;
  areaBound!: QuantityBound;
  squareMetres!: string;
  utilities!: SiteUtility[];
  priceAmount!: string | null;
  priceCurrency!: string | null;
  pricePer!: PriceBasis | null;
  priceRule!: string | null;
  capacity!: number;
  availableOn!: Day | null;
  currentUse!: string | null;
  geometry!: string | null;
  occupied = 0;
  state: SiteState;
  stateSince: Day;
  /** The new use that was decided and has not begun. */
  plannedUse: string | null = null;
  useRate: string | null = null;
  useEvidence: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly parkId: string;
  readonly sectionCode: string | null;
  readonly parentId: string | null;
  readonly kind: SiteKind;
  readonly code: string;
  readonly sample: boolean;

  constructor(
    facts: SiteFacts & {
      id: string;
      zoneId: string;
      parkId: string;
      sectionCode: string | null;
      parent: Site | null;
      kind: SiteKind;
      code: string;
      state: SiteStatus;
      sample: boolean;
      registeredOn: Day;
    },
  ) {
    const { parent, kind, state } = facts;
    if (parent && (parent.parkId !== facts.parkId || !WITHIN[kind].includes(parent.kind))) throw new RuleError('SITE_PLACE', { kind }, ['parentId']);
    if (state !== 'PLANNED' && state !== 'UNDER_CONSTRUCTION' && state !== 'AVAILABLE') throw new RuleError('SITE_STATE', { status: state }, ['status']);
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.parkId = facts.parkId;
    this.sectionCode = facts.sectionCode;
    this.parentId = parent?.id ?? null;
    this.kind = kind;
    this.code = facts.code;
    this.sample = facts.sample;
    this.state = state;
    this.stateSince = facts.registeredOn;
    this.know(facts);
  }

  /** Takes what is known now. @throws RuleError at the value that cannot be. */
  know(facts: SiteFacts): void {
    const { area, price, capacity } = facts;
    const squareMetres = squareMetresOf(area);
    checkUtilities(facts.utilities);
    if (price && Number(price.amount.amount) < 0) throw new RuleError('OUT_OF_RANGE', { min: 0, max: '10¹⁵' }, ['price', 'amount', 'amount']);
    const least = Math.max(1, this.occupied);
    if (capacity < least || capacity > MAX_CAPACITY) throw new RuleError('OUT_OF_RANGE', { min: least, max: MAX_CAPACITY }, ['capacity']);
    this.geometry = facts.geometry === null ? null : readGeometry(facts.geometry);
    this.name = facts.name;
    this.address = facts.address;
    [this.areaValue, this.areaUnit, this.areaBound] = [area.value, area.unit, area.bound];
    this.squareMetres = squareMetres;
    this.utilities = facts.utilities.map(({ kind, quantity }) => ({ kind, quantity: { ...quantity } }));
    [this.priceAmount, this.priceCurrency] = [price?.amount.amount ?? null, price?.amount.currency ?? null];
    [this.pricePer, this.priceRule] = [price?.per ?? null, price?.rule ?? null];
    this.capacity = capacity;
    this.availableOn = facts.availableOn;
    this.currentUse = facts.currentUse;
  }

  /** A planned site is begun, or is ready. */
  advance(to: SiteStatus, on: Day, now: Date): void {
    const isForward = (this.state === 'PLANNED' && to === 'UNDER_CONSTRUCTION') || (['PLANNED', 'UNDER_CONSTRUCTION'].includes(this.state) && to === 'AVAILABLE');
    if (!isForward) throw new RuleError('SITE_STATE', { status: this.state }, ['to']);
    expectPast(on, now, ['on']);
    this.enter(to as SiteState, on);
  }

  /** Finds it idle, or used by too little; the occupant, if there is one, stays recorded. */
  reportUse(finding: { state: SiteStatus; since: Day; useRate: string; evidence: string }, now: Date) {
    const { state, since, useRate } = finding;
    if (state !== 'IDLE' && state !== 'UNDERUSED') throw new RuleError('SITE_STATE', { status: state }, ['finding']);
    if (this.state === 'PLANNED' || this.state === 'UNDER_CONSTRUCTION') throw new RuleError('SITE_STATE', { status: this.state });
    expectPast(since, now, ['since']);
    const max = state === 'IDLE' ? 0 : 99;
    if (Number(useRate) < 0 || Number(useRate) > max) throw new RuleError('OUT_OF_RANGE', { min: 0, max }, ['useRate']);
    this.enter(state, since);
    this.useRate = useRate;
    this.useEvidence = finding.evidence;
    return { type: 'recruitment.site.found_underused', siteId: this.id, code: this.code, finding: state, since, useRate };
  }

  returnToUse(on: Day, now: Date): void {
    if (this.state !== 'IDLE' && this.state !== 'UNDERUSED') throw new RuleError('SITE_STATE', { status: this.state });
    expectSince(on, this.stateSince, now, ['on']);
    this.enter(this.occupied >= this.capacity ? 'OCCUPIED' : 'AVAILABLE', on);
  }

  /** Somebody moves in, as far as there is room. */
  takeIn(since: Day, until: Day | null, now: Date): void {
    if (!isUsable(this.state)) throw new RuleError('SITE_STATE', { status: this.state });
    expectPast(since, now, ['since']);
    if (until !== null && until <= since) throw new RuleError('DATE_ORDER', { from: addDays(since, 1), to: addDays(since, LONGEST_AHEAD_DAYS * 5) }, ['until']);
    if (this.occupied >= this.capacity) throw new RuleError('SITE_FULL', { capacity: this.capacity });
    this.occupied += 1;
    if (this.state === 'REPURPOSED') return;
    const becomes = this.occupied >= this.capacity ? 'OCCUPIED' : 'AVAILABLE';
    if (becomes !== this.state) this.enter(becomes, since);
  }

  /** The occupant leaves: a used site can be had again, an underused one stands idle. */
  letOut(on: Day): void {
    this.occupied -= 1;
    if (this.state === 'OCCUPIED') this.enter('AVAILABLE', on);
    if (this.state === 'UNDERUSED') {
      this.state = 'IDLE';
      this.useRate = '0';
    }
  }

  expectOffered(): void {
    if (!OFFERED.includes(this.state)) throw new RuleError('SITE_STATE', { status: this.state }, ['siteId']);
  }

  planUse(use: string): void {
    if (this.state !== 'IDLE' && this.state !== 'UNDERUSED') throw new RuleError('SITE_STATE', { status: this.state });
    if (this.plannedUse !== null) throw new RuleError('NO_CHANGE');
    this.plannedUse = use;
  }

  repurpose(use: string, on: Day, area: Quantity | null): void {
    if (area) {
      this.squareMetres = squareMetresOf(area);
      [this.areaValue, this.areaUnit, this.areaBound] = [area.value, area.unit, area.bound];
    }
    this.currentUse = use;
    this.plannedUse = null;
    this.enter('REPURPOSED', on);
  }

  private enter(state: SiteState, on: Day): void {
    this.state = state;
    this.stateSince = on;
    if (state === 'IDLE' || state === 'UNDERUSED') return;
    this.useRate = null;
    this.useEvidence = null;
  }
}

const isUsable = (state: SiteState): boolean => state !== 'PLANNED' && state !== 'UNDER_CONSTRUCTION';

/** Status of a day: what is offered and wholly kept for leads is reserved. */
export function siteStatus(site: { state: SiteState; capacity: number; occupied: number }, held: number): SiteStatus {
  if (held === 0 || !OFFERED.includes(site.state)) return site.state;
  return held >= roomFor(site) ? 'RESERVED' : site.state;
}

/** Places that leads may reserve: those that are free, or all of a site whose occupant is to go. */
export const roomFor = (site: { state: SiteState; capacity: number; occupied: number }): number =>
  site.state === 'AVAILABLE' ? site.capacity - site.occupied : site.capacity;

const EARLIEST: Day = '1990-01-01';

export function expectPast(day: Day, now: Date, path: readonly string[]): void {
  expectSince(day, EARLIEST, now, path);
}

export function expectSince(day: Day, from: Day, now: Date, path: readonly string[]): void {
  if (day < from || day > dayOf(now)) throw new RuleError('DATE_ORDER', { from, to: dayOf(now) }, path);
}
