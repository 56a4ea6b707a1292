import { dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';
import { addMonths, expectMonth, FURTHEST_MONTHS, lastDayOf, type Month } from './order-month.ts';
import { exactly, expectQuantity, expectUnit, inUnit } from './order-quantity.ts';
import { gramsOf, keyOf } from './order-product.ts';
import type { OfferState } from './order-supply.ts';
import type { Quantity, Unit } from './quantity.ts';

/** A product that an enterprise wants to buy within some months. */
export class OrderDemand {
  version = 1;
  readonly id = newId();
  /** How much of it was ordered already, in the demand's unit. */
  ordered = '0';
  withdrawnAt: Date | null = null;
  withdrawnReason: string | null = null;
  readonly productKey: string;
  readonly productGrams: string[];
  readonly quantity: string;
  readonly unit: Unit;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly product: string;
  readonly specs: string[];
  readonly certificates: string[];
  readonly fromMonth: Month;
  readonly toMonth: Month;
  readonly closesOn: Day;
  readonly publishedAt: Date;
  readonly publishedBy: string;

  constructor(facts: {
    zoneId: string;
    enterpriseId: string;
    product: string;
    specs: readonly string[];
    certificates: readonly string[];
    quantity: Quantity;
    fromMonth: Month;
    toMonth: Month;
    closesOn: Day;
    publishedAt: Date;
    publishedBy: string;
  }) {
    const today = dayOf(facts.publishedAt);
    expectQuantity(facts.quantity, ['quantity']);
    expectMonth(facts.fromMonth, today, ['fromMonth']);
    expectMonth(facts.toMonth, today, ['toMonth']);
    if (facts.toMonth < facts.fromMonth) throw new RuleError('MONTH_RANGE', { from: facts.fromMonth, to: addMonths(facts.fromMonth, FURTHEST_MONTHS) }, ['toMonth']);
    const last = lastDayOf(facts.toMonth);
    if (facts.closesOn < today || facts.closesOn > last) throw new RuleError('DATE_ORDER', { from: today, to: last }, ['closesOn']);
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.product = facts.product;
    this.productKey = keyOf(facts.product);
    this.productGrams = gramsOf(facts.product);
    this.specs = [...facts.specs];
    this.certificates = [...facts.certificates];
    this.quantity = inUnit(exactly(facts.quantity), facts.quantity.unit);
    this.unit = facts.quantity.unit;
    this.fromMonth = facts.fromMonth;
    this.toMonth = facts.toMonth;
    this.closesOn = facts.closesOn;
    this.publishedAt = facts.publishedAt;
    this.publishedBy = facts.publishedBy;
  }

  withdraw(reason: string, now: Date): void {
    if (this.withdrawnAt) throw new RuleError('ORDER_WITHDRAWN');
    this.withdrawnAt = now;
    this.withdrawnReason = reason;
  }

  order(quantity: Pick<Quantity, 'value' | 'unit'>): void {
    expectUnit(quantity.unit, this.unit, ['quantity']);
    this.ordered = inUnit(exactly({ value: this.ordered, unit: this.unit }) + exactly(quantity), this.unit);
  }
}

type WantFacts = { quantity: string; ordered: string; unit: Unit };

/** What is still wanted; nothing when more was ordered than asked for. */
export function stillWanted({ quantity, ordered, unit }: WantFacts): bigint {
  const left = exactly({ value: quantity, unit }) - exactly({ value: ordered, unit });
  return left > 0n ? left : 0n;
}

export function demandState(demand: WantFacts & { closesOn: Day; withdrawnAt: Date | null }, today: Day): OfferState {
  if (demand.withdrawnAt) return 'WITHDRAWN';
  if (stillWanted(demand) === 0n) return 'FULFILLED';
  return demand.closesOn < today ? 'CLOSED' : 'OPEN';
}
