import type { RegisterSiteInput, SiteKind, SiteStatus } from '../generated/graphql.ts';

const MOST_FEATURES = 300;
const KINDS: readonly string[] = ['PARCEL', 'BUILDING', 'WORKSHOP', 'UNIT'] satisfies SiteKind[];
const STATUSES: readonly string[] = ['PLANNED', 'UNDER_CONSTRUCTION', 'AVAILABLE'] satisfies SiteStatus[];

/** A feature as it will be sent, or what its properties lack. */
export type ReadFeature = { name: string; input: Omit<RegisterSiteInput, 'idempotencyKey' | 'parkId'> } | { name: string; missing: string };

export type ReadCollection = { features: ReadFeature[] } | { fault: 'importNoJson' | 'importNoCollection' | 'importTooMany'; count?: number };

/** Reads a FeatureCollection. What a shape must be is for the server to say, feature by feature. */
export function readCollection(text: string): ReadCollection {
  let value: { type?: unknown; features?: unknown } | null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    return { fault: 'importNoJson' };
  }
  if (value?.type !== 'FeatureCollection' || !Array.isArray(value.features) || value.features.length === 0) return { fault: 'importNoCollection' };
  if (value.features.length > MOST_FEATURES) return { fault: 'importTooMany', count: value.features.length };
  return { features: value.features.map((one: unknown) => featureOf(one)) };
}

function featureOf(value: unknown): ReadFeature {
  const { properties, geometry } = (value ?? {}) as { properties?: Record<string, unknown> | null; geometry?: unknown };
  const text = (name: string) => (['string', 'number'].includes(typeof properties?.[name]) ? String(properties![name]).trim() : '');
  const name = text('name') || text('code') || '—';
  const missing = ['code', 'name', 'kind', 'area'].find((one) => text(one) === '');
  if (missing) return { name, missing };
  const kind = text('kind').toUpperCase();
  if (!KINDS.includes(kind)) return { name, missing: 'kind' };
  const status = text('status').toUpperCase();
  return {
    name,
    input: {
      code: text('code'),
      name: text('name'),
      kind: kind as SiteKind,
      area: { value: text('area'), unit: 'SQUARE_METRE' },
      sectionCode: text('section') || null,
      capacity: Number.parseInt(text('capacity'), 10) || 1,
      currentUse: text('use') || null,
      status: STATUSES.includes(status) ? (status as SiteStatus) : 'AVAILABLE',
      geometry: geometry ? JSON.stringify(geometry) : null,
    },
  };
}

interface ExportedSite {
  code: string;
  name: string;
  kind: string;
  status: string;
  sectionCode: string | null;
  capacity: number;
  currentUse: string | null;
  area: { value: string; unit: string };
  geometry: string | null;
}

/** The sites as a FeatureCollection that `readCollection` takes again. */
export const collectionOf = (sites: readonly ExportedSite[]): string =>
  JSON.stringify(
    {
      type: 'FeatureCollection',
      features: sites.map((site) => ({
        type: 'Feature',
        geometry: site.geometry === null ? null : (JSON.parse(site.geometry) as unknown),
        properties: {
          code: site.code, name: site.name, kind: site.kind, status: site.status, section: site.sectionCode, capacity: site.capacity, use: site.currentUse,
          area: site.area.unit === 'MU' ? String(Math.round((Number(site.area.value) * 200_000) / 3) / 100) : site.area.value,
        },
      })),
    },
    null,
    1,
  );
