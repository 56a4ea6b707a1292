import { dayOf, shareOf, type Day, type Figure, type FigureRow } from '@gaoxin/kernel';
import { monthsLater } from './order-month.ts';
import type { OutcomeKind } from './order-outcome.ts';

const REGULAR_ORDERS = 3;
const REGULAR_MONTHS = 6;

/** A match as it was known on a day. */
export interface KnownMatch {
  id: string;
  product: string;
  proposedAt: Date;
  revealedAt: Date | null;
  supplierId: string;
  buyerId: string;
}

/** An outcome that had happened by the day and was recorded before its end. */
export interface KnownOutcome {
  matchId: string;
  kind: OutcomeKind;
  occurredOn: Day;
  recordedAt: Date;
}

export interface OrderFunnel {
  asOf: Day;
  introductions: Figure;
  quotes: Figure;
  orders: Figure;
  repeats: Figure;
  regularOrders: Figure;
}

const DEFINITIONS = {
  introductions: {
    zh: '截至日双方都同意、已互相引见的撮合数 ÷ 已提出的撮合数。',
    en: 'Matches whose two sides had both agreed and were introduced by the as-of day ÷ matches proposed.',
  },
  quotes: { zh: '截至日已报价的撮合数 ÷ 已引见的撮合数。', en: 'Matches with a quote by the as-of day ÷ matches introduced.' },
  orders: { zh: '截至日已成交的撮合数 ÷ 已报价的撮合数。', en: 'Matches with an order by the as-of day ÷ matches with a quote.' },
  repeats: { zh: '截至日有第二单及以上的撮合数 ÷ 已成交的撮合数。', en: 'Matches with a second order by the as-of day ÷ matches with an order.' },
  regularOrders: {
    zh: '六个月内成交三单及以上的供需对数 ÷ 有成交的供需对数；同一供方与同一需方为一对，跨多次撮合合并计算。',
    en: 'Pairs of one supplier and one buyer with three orders within six months ÷ pairs with an order; orders of several matches of the same pair count together.',
  },
} satisfies Record<string, { zh: string; en: string }>;

/** From the first talk to regular orders, level by level; every number can be counted again from its rows. */
export function orderFunnel(matches: readonly KnownMatch[], outcomes: readonly KnownOutcome[], asOf: Day, locale: 'zh' | 'en'): OrderFunnel {
  const firstOf = (kind: OutcomeKind) => {
    const found = new Map<string, KnownOutcome>();
    for (const one of outcomes) if (one.kind === kind && !found.has(one.matchId)) found.set(one.matchId, one);
    return found;
  };
  const [quoted, ordered, repeated] = [firstOf('QUOTED'), firstOf('ORDERED'), firstOf('REPEAT')];
  const level = (among: readonly KnownMatch[], reached: ReadonlyMap<string, KnownOutcome>, name: keyof typeof DEFINITIONS) =>
    shareOf(among.map((match) => rowOf(match, reached.get(match.id))), asOf, DEFINITIONS[name][locale]);
  const introduced = matches.filter(({ revealedAt }) => revealedAt !== null);
  return {
    asOf,
    introductions: shareOf(matches.map(introductionOf), asOf, DEFINITIONS.introductions[locale]),
    quotes: level(introduced, quoted, 'quotes'),
    orders: level(matches.filter(({ id }) => quoted.has(id)), ordered, 'orders'),
    repeats: level(matches.filter(({ id }) => ordered.has(id)), repeated, 'repeats'),
    regularOrders: shareOf(pairsOf(matches, outcomes), asOf, DEFINITIONS.regularOrders[locale]),
  };
}

/** Whether three of the orders lie within six months of the first of the three. */
export function isRegular(days: readonly Day[]): boolean {
  const sorted = days.toSorted();
  return sorted.some((day, index) => {
    const third = sorted[index + REGULAR_ORDERS - 1];
    return third !== undefined && third <= monthsLater(day, REGULAR_MONTHS);
  });
}

const introductionOf = (match: KnownMatch): FigureRow => ({
  id: match.id,
  kind: 'OrderMatch',
  title: match.product,
  occurredOn: dayOf(match.revealedAt ?? match.proposedAt),
  recordedAt: match.revealedAt ?? match.proposedAt,
  counted: match.revealedAt !== null,
});

const rowOf = ({ id, product }: KnownMatch, outcome: KnownOutcome | undefined): FigureRow => ({
  id,
  kind: 'OrderMatch',
  title: product,
  occurredOn: outcome?.occurredOn ?? null,
  recordedAt: outcome?.recordedAt ?? null,
  counted: outcome !== undefined,
});

/** One row for each supplier with each of its buyers that has ordered, told by the newest of their matches. */
function pairsOf(matches: readonly KnownMatch[], outcomes: readonly KnownOutcome[]): FigureRow[] {
  const orders = outcomes.filter(({ kind }) => kind === 'ORDERED' || kind === 'REPEAT');
  const pairs = Map.groupBy(matches, ({ supplierId, buyerId }) => `${supplierId}|${buyerId}`);
  return [...pairs.values()].flatMap((ofPair) => {
    const ids = new Set(ofPair.map(({ id }) => id));
    const own = orders.filter(({ matchId }) => ids.has(matchId)).sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1));
    const last = own.at(-1);
    return last ? [{ ...rowOf(ofPair.at(-1)!, last), counted: isRegular(own.map(({ occurredOn }) => occurredOn)) }] : [];
  });
}
