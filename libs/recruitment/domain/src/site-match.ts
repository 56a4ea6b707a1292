import { daysBetween, type Day } from '@gaoxin/kernel';
import type { Quantity, QuantityBound, Unit } from './quantity.ts';
import { measuredIn, type SiteUtility, type UtilityKind } from './site-measure.ts';
import type { SiteKind, SiteStatus } from './site.ts';

/** What a project needs; only what is named is compared. */
export interface SiteWish {
  kind: SiteKind | null;
  area: Quantity | null;
  utilities: readonly SiteUtility[];
  by: Day | null;
}

export interface SiteOffer {
  kind: SiteKind;
  areaValue: string;
  areaUnit: Unit;
  areaBound: QuantityBound;
  utilities: readonly SiteUtility[];
  status: SiteStatus;
  availableOn: Day | null;
}

export interface SiteMatchReason {
  criterion: 'KIND' | 'AREA' | 'UTILITY' | 'AVAILABLE_BY';
  verdict: 'MET' | 'NOT_MET' | 'UNKNOWN';
  utility: UtilityKind | null;
  wanted: Quantity | null;
  offered: Quantity | null;
  missing: string | null;
  wantedBy: Day | null;
  availableOn: Day | null;
  daysLate: number | null;
}

const MATCHED: readonly SiteStatus[] = ['AVAILABLE', 'IDLE', 'UNDERUSED'];
const NOTHING = { utility: null, wanted: null, offered: null, missing: null, wantedBy: null, availableOn: null, daysLate: null };

/** How an offer stands to each criterion of a wish. */
export function reasonsFor(wish: SiteWish, offer: SiteOffer, today: Day): SiteMatchReason[] {
  const reasons: SiteMatchReason[] = [];
  if (wish.kind) reasons.push({ ...NOTHING, criterion: 'KIND', verdict: wish.kind === offer.kind ? 'MET' : 'NOT_MET' });
  if (wish.area) {
    const offered: Quantity = { value: offer.areaValue, unit: offer.areaUnit, bound: offer.areaBound };
    reasons.push({ ...NOTHING, criterion: 'AREA', ...compared(wish.area, offered) });
  }
  for (const { kind, quantity } of wish.utilities) {
    const offered = offer.utilities.find((one) => one.kind === kind)?.quantity ?? null;
    reasons.push({ ...NOTHING, criterion: 'UTILITY', utility: kind, ...compared(quantity, offered) });
  }
  if (wish.by) reasons.push(dateReason(wish.by, offer, today));
  return reasons;
}

/** Something offered up to a bound may be less than the bound says. */
function compared(wanted: Quantity, offered: Quantity | null): Pick<SiteMatchReason, 'verdict' | 'wanted' | 'offered' | 'missing'> {
  const there = offered && measuredIn(offered, wanted.unit);
  if (offered === null || there === null) return { verdict: 'UNKNOWN', wanted, offered, missing: null };
  const missing = Number(wanted.value) - there;
  if (missing > 0) return offered.bound === 'AT_LEAST' ? { verdict: 'UNKNOWN', wanted, offered, missing: null } : { verdict: 'NOT_MET', wanted, offered, missing: shortest(missing) };
  return { verdict: offered.bound === 'AT_MOST' ? 'UNKNOWN' : 'MET', wanted, offered, missing: null };
}

/** Rounded up to what can be read, so that nothing missing never reads as something. */
const shortest = (missing: number): string => String(Math.ceil(missing * 100 - 1e-6) / 100);

function dateReason(by: Day, offer: SiteOffer, today: Day): SiteMatchReason {
  const availableOn = offer.availableOn ?? (offer.status === 'AVAILABLE' ? today : null);
  if (availableOn === null) return { ...NOTHING, criterion: 'AVAILABLE_BY', verdict: 'UNKNOWN', wantedBy: by };
  const from = availableOn < today ? today : availableOn;
  const late = daysBetween(by, from);
  return { ...NOTHING, criterion: 'AVAILABLE_BY', verdict: late > 0 ? 'NOT_MET' : 'MET', wantedBy: by, availableOn: from, daysLate: late > 0 ? late : null };
}

export interface SiteMatch<Offer> {
  site: Offer;
  reasons: SiteMatchReason[];
  met: number;
  notMet: number;
  unknown: number;
}

/**
 * Sites that can be had, the best first: fewest criteria not met, then fewest unknown, then the least area beyond the
 * wish, then by code. Reserved ones are left out.
 */
export function rankSites<Offer extends SiteOffer & { code: string }>(wish: SiteWish, offers: readonly Offer[], today: Day): SiteMatch<Offer>[] {
  return offers
    .filter(({ status }) => MATCHED.includes(status))
    .map((site) => {
      const reasons = reasonsFor(wish, site, today);
      const count = (verdict: SiteMatchReason['verdict']) => reasons.filter((one) => one.verdict === verdict).length;
      return { site, reasons, met: count('MET'), notMet: count('NOT_MET'), unknown: count('UNKNOWN') };
    })
    .sort((a, b) => a.notMet - b.notMet || a.unknown - b.unknown || surplus(wish, a.site) - surplus(wish, b.site) || (a.site.code < b.site.code ? -1 : 1));
}

const surplus = (wish: SiteWish, site: SiteOffer): number => {
  const wanted = wish.area && measuredIn(wish.area, 'SQUARE_METRE');
  const there = measuredIn({ value: site.areaValue, unit: site.areaUnit, bound: site.areaBound }, 'SQUARE_METRE');
  return wanted === null || there === null ? 0 : Math.abs(there - wanted);
};
