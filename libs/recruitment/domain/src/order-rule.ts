import { monthOf, type Month } from './order-month.ts';
import { keyOf, likenessOf, similarityOf } from './order-product.ts';
import { exactly, unitsAgree } from './order-quantity.ts';
import { stillWanted } from './order-demand.ts';
import { freeBetween, type SupplyMonth } from './order-supply.ts';
import type { Day } from '@gaoxin/kernel';
import type { Unit } from './quantity.ts';

export type MatchReason = 'SAME_PRODUCT' | 'SIMILAR_PRODUCT' | 'SPEC_MET' | 'CERTIFICATES_HELD' | 'WINDOW_OVERLAPS' | 'QUANTITY_COVERED' | 'QUANTITY_PARTIAL';
export type MissReason =
  | 'SAME_ENTERPRISE'
  | 'BUYER_SELLS_IT'
  | 'OTHER_PRODUCT'
  | 'SPEC_MISSING'
  | 'CERTIFICATE_MISSING'
  | 'UNIT_MISMATCH'
  | 'NO_OVERLAP'
  | 'NOTHING_FREE';

interface OfferFacts {
  enterpriseId: string;
  productKey: string;
  productGrams: readonly string[];
  specs: readonly string[];
  certificates: readonly string[];
  unit: Unit;
}

export interface SupplyFacts extends OfferFacts {
  months: readonly SupplyMonth[];
}

export interface DemandFacts extends OfferFacts {
  quantity: string;
  ordered: string;
  fromMonth: Month;
  toMonth: Month;
  /** The buyer offers the same product itself: a match would tell a competitor that there is another one. */
  buyerSellsIt: boolean;
}

export interface Match {
  matched: true;
  reasons: MatchReason[];
  /** What both sides could trade, the smaller of free and wanted; in `exactly` terms. */
  quantity: bigint;
  similarity: number;
  fromMonth: Month;
  toMonth: Month;
}

export interface Miss {
  matched: false;
  reasons: MissReason[];
}

/** Whether a supply answers a demand, and every reason for it or against it. */
export function matchOf(supply: SupplyFacts, demand: DemandFacts, today: Day): Match | Miss {
  const likeness = likenessOf(supply, demand);
  const [from, to] = overlapOf(supply, demand, monthOf(today));
  const free = unitsAgree(supply.unit, demand.unit) ? freeBetween(supply, from, to) : 0n;
  const wanted = stillWanted(demand);
  const against: [MissReason, boolean][] = [
    ['SAME_ENTERPRISE', supply.enterpriseId === demand.enterpriseId],
    ['BUYER_SELLS_IT', demand.buyerSellsIt],
    ['OTHER_PRODUCT', likeness === 'OTHER'],
    ['SPEC_MISSING', !holdsAll(supply.specs, demand.specs)],
    ['CERTIFICATE_MISSING', !holdsAll(supply.certificates, demand.certificates)],
    ['UNIT_MISMATCH', !unitsAgree(supply.unit, demand.unit)],
    ['NO_OVERLAP', from > to],
    ['NOTHING_FREE', unitsAgree(supply.unit, demand.unit) && from <= to && free === 0n],
  ];
  const reasons = against.filter(([, holds]) => holds).map(([reason]) => reason);
  if (reasons.length > 0) return { matched: false, reasons };
  return {
    matched: true,
    reasons: [
      likeness === 'SAME' ? 'SAME_PRODUCT' : 'SIMILAR_PRODUCT',
      'SPEC_MET',
      ...(demand.certificates.length > 0 ? ['CERTIFICATES_HELD' as const] : []),
      'WINDOW_OVERLAPS',
      free >= wanted ? 'QUANTITY_COVERED' : 'QUANTITY_PARTIAL',
    ],
    quantity: free < wanted ? free : wanted,
    similarity: likeness === 'SAME' ? 1 : similarityOf(supply.productGrams, demand.productGrams),
    fromMonth: from,
    toMonth: to,
  };
}

const holdsAll = (held: readonly string[], asked: readonly string[]): boolean => {
  const keys = new Set(held.map(keyOf));
  return asked.every((one) => keys.has(keyOf(one)));
};

/** The months that both have, none of them over; the first lies after the last when they have none. */
function overlapOf(supply: SupplyFacts, demand: DemandFacts, thisMonth: Month): [Month, Month] {
  const common = supply.months.map(({ month }) => month).filter((month) => month >= thisMonth && month >= demand.fromMonth && month <= demand.toMonth);
  return common.length === 0 ? ['9999-12', '0000-01'] : [common.reduce((a, b) => (a < b ? a : b)), common.reduce((a, b) => (a > b ? a : b))];
}

/** The best first: the same name before a similar one, then the larger quantity. */
export const byPromise = (a: Match, b: Match): number => b.similarity - a.similarity || (a.quantity === b.quantity ? 0 : a.quantity < b.quantity ? 1 : -1);

/** Whether one of the buyer's own supplies is of the product, or of one that is called much the same. */
export const sellsLike = (demand: Pick<DemandFacts, 'productKey' | 'productGrams'>, own: readonly Pick<SupplyFacts, 'productKey' | 'productGrams'>[]): boolean =>
  own.some((supply) => likenessOf(supply, demand) !== 'OTHER');

/** How much of a demand its open matches would cover. */
export const coveredBy = (matches: readonly { quantity: string; unit: Unit }[]): bigint =>
  matches.reduce((sum, { quantity, unit }) => sum + exactly({ value: quantity, unit }), 0n);
