import { dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';
import { expectMonth, monthOf, type Month } from './order-month.ts';
import { exactly, expectQuantity, expectUnit, inUnit } from './order-quantity.ts';
import { gramsOf, keyOf } from './order-product.ts';
import type { Quantity, Unit } from './quantity.ts';

/** What is free in a month and how much of it was ordered, both in the supply's unit. */
export interface SupplyMonth {
  month: Month;
  free: string;
  taken: string;
}

/** One line of what an enterprise can make, such as `工业电机 30000 套` or `储能占比 > 50 %`. */
export interface CapacityLine {
  label: string;
  quantity: Quantity;
}

export interface SupplyTerms {
  certificates: readonly string[];
  capacity: readonly CapacityLine[];
  months: readonly { month: Month; free: Quantity }[];
}

export type OfferState = 'OPEN' | 'FULFILLED' | 'CLOSED' | 'WITHDRAWN';

/** A product that an enterprise can deliver, with what is free of it month by month. */
export class OrderSupply {
  version = 1;
  readonly id = newId();
  certificates: string[] = [];
  capacity: CapacityLine[] = [];
  months: SupplyMonth[] = [];
  /** When the supplier last said anew what is free. */
  revisedAt: Date | null = null;
  withdrawnAt: Date | null = null;
  withdrawnReason: string | null = null;
  readonly productKey: string;
  readonly productGrams: string[];
  readonly unit: Unit;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly product: string;
  readonly specs: string[];
  readonly publishedAt: Date;
  readonly publishedBy: string;

  constructor(
    facts: { zoneId: string; enterpriseId: string; product: string; specs: readonly string[]; publishedAt: Date; publishedBy: string },
    terms: SupplyTerms,
  ) {
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.product = facts.product;
    this.specs = [...facts.specs];
    this.publishedAt = facts.publishedAt;
    this.publishedBy = facts.publishedBy;
    this.productKey = keyOf(facts.product);
    this.productGrams = gramsOf(facts.product);
    if (terms.months.length === 0) throw new RuleError('BLANK', {}, ['months']);
    this.unit = terms.months[0]!.free.unit;
    this.write(terms, dayOf(facts.publishedAt));
  }

  /** Says anew what is free from this month on; months that are over stay as they were. */
  revise(terms: SupplyTerms, now: Date): void {
    this.expectOpen();
    this.write(terms, dayOf(now));
    this.revisedAt = now;
  }

  private write(terms: SupplyTerms, today: Day): void {
    const ahead = terms.months.map(({ month, free }, index) => {
      const path = ['months', String(index)];
      expectMonth(month, today, [...path, 'month']);
      if (terms.months.findIndex((one) => one.month === month) < index) throw new RuleError('MONTH_TWICE', { month }, [...path, 'month']);
      expectQuantity(free, [...path, 'free']);
      expectUnit(free.unit, this.unit, [...path, 'free']);
      const taken = this.months.find((one) => one.month === month)?.taken ?? '0';
      return { month, free: inUnit(exactly(free), this.unit), taken };
    });
    this.expectKept(ahead, monthOf(today));
    const over = this.months.filter(({ month }) => month < monthOf(today));
    this.months = [...over, ...ahead.sort((a, b) => (a.month < b.month ? -1 : 1))];
    this.certificates = [...terms.certificates];
    this.capacity = terms.capacity.map(({ label, quantity: { value, unit, bound } }) => ({ label, quantity: { value, unit, bound } }));
  }

  withdraw(reason: string, now: Date): void {
    this.expectOpen();
    this.withdrawnAt = now;
    this.withdrawnReason = reason;
  }

  /** Takes an order out of what is free between the months, the earliest first. @throws RuleError ORDER_EXCEEDS_FREE. */
  take(quantity: Pick<Quantity, 'value' | 'unit'>, from: Month, to: Month): void {
    expectUnit(quantity.unit, this.unit, ['quantity']);
    if (exactly(quantity) > freeBetween(this, from, to)) throw new RuleError('ORDER_EXCEEDS_FREE', {}, ['quantity', 'value']);
    let left = exactly(quantity);
    this.months = this.months.map((one) => {
      if (one.month < from || one.month > to) return one;
      const part = left < leftOf(one, this.unit) ? left : leftOf(one, this.unit);
      left -= part;
      return { ...one, taken: inUnit(exactly({ value: one.taken, unit: this.unit }) + part, this.unit) };
    });
  }

  expectOpen(): void {
    if (this.withdrawnAt) throw new RuleError('ORDER_WITHDRAWN');
  }

  /** What was ordered cannot be made unfree. */
  private expectKept(ahead: readonly SupplyMonth[], from: Month): void {
    for (const one of this.months.filter(({ month, taken }) => month >= from && taken !== '0')) {
      const index = ahead.findIndex(({ month }) => month === one.month);
      const amount = (value: string) => exactly({ value, unit: this.unit });
      if (index < 0) throw new RuleError('MONTH_ORDERED', { month: one.month }, ['months']);
      if (amount(ahead[index]!.free) < amount(one.taken)) throw new RuleError('MONTH_ORDERED', { month: one.month }, ['months', String(index), 'free', 'value']);
    }
  }
}

type MonthFacts = { unit: Unit; months: readonly SupplyMonth[] };

const leftOf = ({ free, taken }: SupplyMonth, unit: Unit): bigint => exactly({ value: free, unit }) - exactly({ value: taken, unit });

export const leftIn = (month: SupplyMonth, unit: Unit): string => inUnit(leftOf(month, unit), unit);

/** What is still free between two months, both counted. */
export const freeBetween = ({ months, unit }: MonthFacts, from: Month, to: Month): bigint =>
  months.filter(({ month }) => month >= from && month <= to).reduce((sum, month) => sum + leftOf(month, unit), 0n);

export function supplyState(supply: MonthFacts & { withdrawnAt: Date | null }, today: Day): OfferState {
  if (supply.withdrawnAt) return 'WITHDRAWN';
  const ahead = supply.months.filter(({ month }) => month >= monthOf(today));
  if (ahead.length === 0) return 'CLOSED';
  return ahead.some((month) => leftOf(month, supply.unit) > 0n) ? 'OPEN' : 'FULFILLED';
}

