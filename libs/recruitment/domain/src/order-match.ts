import { addDays, dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';
import type { OrderDemand } from './order-demand.ts';
import type { Month } from './order-month.ts';
import { keyOf } from './order-product.ts';
import { classOf, inUnit } from './order-quantity.ts';
import type { Match, MatchReason } from './order-rule.ts';
import { forTheZone, told } from './order-match-facts.ts';
import type { NoDealReason } from './order-past.ts';
import { matchState, OrderMatchSide, type ContactFacts, type MatchStatus, type OrderVoice } from './order-side.ts';
import type { OrderSupply } from './order-supply.ts';
import type { Unit } from './quantity.ts';

const OPEN_DAYS = 30;

/** The two sides as one of them acts. */
export interface Sides {
  own: OrderMatchSide;
  other: OrderMatchSide;
}

/** A supply and a demand that answer each other. Only the zone's officials read it; each enterprise reads its own side. */
export class OrderMatch {
  version = 1;
  readonly id = newId();
  status: MatchStatus = 'PROPOSED';
  supplierConsented = false;
  buyerConsented = false;
  endedBy: OrderVoice | null = null;
  noDealReason: NoDealReason | null = null;
  endReason: string | null = null;
  endedAt: Date | null = null;
  revealedAt: Date | null = null;
  readonly zoneId: string;
  readonly supplyId: string;
  readonly demandId: string;
  readonly supplierId: string;
  readonly buyerId: string;
  readonly product: string;
  /** The supplier's name for it, where it is not the same. */
  readonly similarProduct: string | null;
  readonly specs: string[];
  reasons: MatchReason[];
  quantity: string;
  readonly unit: Unit;
  fromMonth: Month;
  toMonth: Month;
  readonly proposedAt: Date;
  readonly expiresOn: Day;

  constructor(supply: OrderSupply, demand: OrderDemand, match: Match, now: Date) {
    const until = addDays(dayOf(now), OPEN_DAYS);
    this.zoneId = supply.zoneId;
    this.supplyId = supply.id;
    this.demandId = demand.id;
    this.supplierId = supply.enterpriseId;
    this.buyerId = demand.enterpriseId;
    this.product = demand.product;
    this.similarProduct = match.reasons.includes('SIMILAR_PRODUCT') ? supply.product : null;
    this.specs = demand.specs;
    this.reasons = match.reasons;
    this.unit = demand.unit;
    this.quantity = inUnit(match.quantity, demand.unit);
    this.fromMonth = match.fromMonth;
    this.toMonth = match.toMonth;
    this.proposedAt = now;
    this.expiresOn = demand.closesOn < until ? demand.closesOn : until;
  }

  /** One row for each enterprise, holding nothing that the other one has said beyond what both share. */
  sidesOf(supply: OrderSupply, demand: OrderDemand, match: Match): [OrderMatchSide, OrderMatchSide] {
    const { zoneId, id: matchId, proposedAt, expiresOn } = this;
    const similar = this.similarProduct !== null;
    const asked = new Set(demand.specs.map(keyOf));
    const shared = { zoneId, matchId, proposedAt, expiresOn, reasons: match.reasons.filter((reason) => !reason.startsWith('QUANTITY')) };
    const offer = { supplyId: null, demandId: null };
    return [
      new OrderMatchSide({
        ...shared, ...offer, enterpriseId: supply.enterpriseId, party: 'SUPPLIER', supplyId: supply.id, product: supply.product,
        counterpartProduct: similar ? demand.product : null, specs: supply.specs.filter((line) => asked.has(keyOf(line))),
        quantityClass: classOf(match.quantity, supply.unit), unit: supply.unit,
      }),
      new OrderMatchSide({
        ...shared, ...offer, enterpriseId: demand.enterpriseId, party: 'BUYER', demandId: demand.id, product: demand.product,
        counterpartProduct: similar ? supply.product : null, specs: demand.specs,
        quantityClass: classOf(match.quantity, demand.unit), unit: demand.unit,
      }),
    ];
  }

  /** Agrees to be introduced; with the second consent both learn who the other one is. @throws RuleError NO_CHANGE for a consent given twice. */
  consent({ own, other }: Sides, contact: ContactFacts, now: Date) {
    this.expectProposed(dayOf(now));
    if (own.consentedAt) throw new RuleError('NO_CHANGE');
    own.consent(contact, now);
    this.noteConsent(own, true);
    other.counterpartConsented = true;
    if (!other.consentedAt) return [told('counterpart_consented', other)];
    this.revealedAt = now;
    own.reveal(other, this.quantity, now);
    other.reveal(own, this.quantity, now);
    this.enter('INTRODUCED', { own, other });
    return [told('revealed', own), told('revealed', other), forTheZone('introduced', this)];
  }

  /** Takes the consent back, which is possible as long as nobody has been named. @throws RuleError NO_CHANGE where there is none. */
  withdrawConsent({ own, other }: Sides, today: Day): void {
    this.expectProposed(today);
    if (!own.consentedAt) throw new RuleError('NO_CHANGE');
    own.takeConsentBack();
    this.noteConsent(own, false);
    other.counterpartConsented = false;
  }

  /** Ends the proposal; the reason stays with the zone. */
  decline(sides: Sides, reason: string, now: Date) {
    this.expectProposed(dayOf(now));
    this.end('DECLINED', sides, reason, now);
    return [told('ended', sides.other)];
  }

  /** The supply or demand behind it is gone. Those who were introduced already stay so. */
  withdraw(sides: Sides, reason: string, now: Date) {
    this.end('WITHDRAWN', sides, reason, now);
    return [told('ended', sides.other)];
  }

  /** The supplier has said anew what is free: the match is told as it is now. Seen from the supplier. */
  refit({ own, other }: Sides, match: Match) {
    const before = { size: other.quantityClass, quantity: this.quantity };
    this.quantity = inUnit(match.quantity, this.unit);
    [this.reasons, this.fromMonth, this.toMonth] = [match.reasons, match.fromMonth, match.toMonth];
    for (const side of [own, other]) {
      side.quantityClass = classOf(match.quantity, side.unit);
      if (side.revealedAt) side.matchedQuantity = this.quantity;
    }
    const differs = this.revealedAt ? before.quantity !== this.quantity : before.size !== other.quantityClass;
    return differs ? [told('resized', other)] : [];
  }

  /** Nobody can agree any more. @throws RuleError MATCH_STATE while they can. */
  expire({ own, other }: Sides, now: Date) {
    if (this.status !== 'PROPOSED' || this.expiresOn >= dayOf(now)) throw new RuleError('MATCH_STATE', { state: this.status });
    this.endedAt = now;
    this.enter('EXPIRED', { own, other });
    return [told('expired', own), told('expired', other), forTheZone('expired', this)];
  }

  /** The introduction came to nothing: what it covered is open again. @throws RuleError MATCH_STATE once an order was placed. */
  endWithoutDeal(sides: Sides, by: OrderVoice, why: { reason: NoDealReason; note: string | null }, on: Day, now: Date) {
    this.expectRevealed(on, now, ['endedOn']);
    if (this.status !== 'INTRODUCED' && this.status !== 'QUOTED') throw new RuleError('MATCH_STATE', { state: this.status });
    [this.endedBy, this.noDealReason, this.endReason, this.endedAt] = [by, why.reason, why.note, now];
    sides.own.endedByOwn = by === sides.own.party;
    this.enter('NO_DEAL', sides);
    return [told('ended', sides.other), by === 'OFFICIAL' ? told('ended', sides.own) : forTheZone('no_deal', this)];
  }

  quote(sides: Sides, on: Day, now: Date): void {
    this.expectRevealed(on, now, ['quotedOn']);
    if (this.status !== 'INTRODUCED') throw new RuleError('MATCH_STATE', { state: this.status });
    this.enter('QUOTED', sides);
  }

  /** An order, or one more of them. */
  order(sides: Sides, on: Day, now: Date): 'ORDERED' | 'REPEAT' {
    this.expectRevealed(on, now, ['orderedOn']);
    if (this.status === 'INTRODUCED') throw new RuleError('MATCH_STATE', { state: this.status });
    const kind = this.status === 'QUOTED' ? 'ORDERED' : 'REPEAT';
    this.enter(kind, sides);
    return kind;
  }

  private expectProposed(today: Day): void {
    const state = matchState(this, today);
    if (state !== 'PROPOSED') throw new RuleError('MATCH_STATE', { state });
  }

  private expectRevealed(on: Day, now: Date, path: string[]): void {
    if (!this.revealedAt) throw new RuleError('MATCH_NOT_REVEALED');
    const [from, to] = [dayOf(this.revealedAt), dayOf(now)];
    if (on < from || on > to) throw new RuleError('DATE_ORDER', { from, to }, path);
  }

  private noteConsent({ party }: OrderMatchSide, given: boolean): void {
    if (party === 'SUPPLIER') this.supplierConsented = given;
    else this.buyerConsented = given;
  }

  private end(status: 'DECLINED' | 'WITHDRAWN', { own, other }: Sides, reason: string, now: Date): void {
    this.endedBy = own.party;
    this.endReason = reason;
    this.endedAt = now;
    own.endedByOwn = true;
    this.enter(status, { own, other });
  }

  private enter(status: MatchStatus, { own, other }: Sides): void {
    for (const row of [this, own, other]) row.status = status;
  }
}
