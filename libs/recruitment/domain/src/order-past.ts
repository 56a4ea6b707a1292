import { RuleError, type Day } from '@gaoxin/kernel';
import { addMonths, FURTHEST_MONTHS, monthOf, type Month } from './order-month.ts';
import type { MatchStatus, OrderVoice } from './order-side.ts';

/** Why an introduction came to nothing. */
export type NoDealReason = 'PRICE' | 'SPECIFICATION' | 'DELIVERY' | 'QUANTITY' | 'NO_ANSWER' | 'OTHER';

/** How long after the last month asked for a first order can still be delivered: talks take longer than demands say. */
const SLIP_MONTHS = 3;
const OVER: readonly MatchStatus[] = ['DECLINED', 'WITHDRAWN', 'EXPIRED', 'NO_DEAL'];

interface PastMatch {
  status: MatchStatus;
  endedBy: OrderVoice | null;
  endedAt: Date | null;
}

/**
 * Whether a supply may be proposed to the same demand again: only when the supplier has said anew what is free since then,
 * and never to a buyer who declined it.
 */
export function mayReturn(past: PastMatch, { revisedAt }: { revisedAt: Date | null }): boolean {
  if (!OVER.includes(past.status) || (past.status === 'DECLINED' && past.endedBy === 'BUYER')) return false;
  return past.endedAt !== null && revisedAt !== null && past.endedAt < revisedAt;
}

/**
 * The months out of which an order is delivered: the first one within those that were asked for, or shortly after them when
 * it was placed late; further ones are no longer bound to the demand. @throws RuleError ORDER_TOO_LATE.
 */
export function deliveryMonths(kind: 'ORDERED' | 'REPEAT', demand: { fromMonth: Month; toMonth: Month }, orderedOn: Day): [Month, Month] {
  const month = monthOf(orderedOn);
  const from = demand.fromMonth > month ? demand.fromMonth : month;
  if (kind === 'REPEAT') return [from, addMonths(month, FURTHEST_MONTHS)];
  if (month <= demand.toMonth) return [from, demand.toMonth];
  const last = addMonths(demand.toMonth, SLIP_MONTHS);
  if (month > last) throw new RuleError('ORDER_TOO_LATE', { toMonth: demand.toMonth, last }, ['orderedOn']);
  return [month, last];
}
