import type { SiteChange } from './site-event.ts';
import type { Site } from './site.ts';

type Known = Pick<
  Site,
  'name' | 'address' | 'areaValue' | 'areaUnit' | 'utilities' | 'priceAmount' | 'priceCurrency' | 'pricePer' | 'priceRule' | 'capacity' | 'availableOn' | 'currentUse' | 'geometry'
>;

const FIELDS: Record<string, (site: Known) => string | null> = {
  name: (site) => site.name,
  address: (site) => site.address,
  area: (site) => `${Number(site.areaValue)} ${site.areaUnit}`,
  utilities: (site) => site.utilities.map(({ kind, quantity }) => `${kind} ${Number(quantity.value)} ${quantity.unit}`).join('; ') || null,
  price: (site) => site.priceAmount && `${Number(site.priceAmount)} ${site.priceCurrency} ${site.pricePer} ${site.priceRule}`,
  capacity: (site) => String(site.capacity),
  availableOn: (site) => site.availableOn,
  currentUse: (site) => site.currentUse,
  geometry: (site) => site.geometry,
};

/** What is known of a site, field by field of the contract, to be compared later. */
export const snapshotOf = (site: Known): Record<string, string | null> => Object.fromEntries(Object.entries(FIELDS).map(([field, read]) => [field, read(site)]));

export const changesBetween = (before: Record<string, string | null>, after: Record<string, string | null>): SiteChange[] =>
  Object.keys(FIELDS)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
