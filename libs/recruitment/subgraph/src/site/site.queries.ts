import type { Day } from '@gaoxin/kernel';
import { siteStatus, isLive, type SiteStatus } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable, type SqlBool } from 'kysely';
import type { SiteFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';

export type ParkRow = Selectable<Tables['park']>;
export type SiteRow = Selectable<Tables['site']>;
export type SiteEventRow = Selectable<Tables['site_event']>;
export type ReservationRow = Selectable<Tables['site_reservation']>;
export type OccupancyRow = Selectable<Tables['site_occupancy']>;
export type ReuseRow = Selectable<Tables['site_reuse']>;
export type PageOfSites = Connection<SiteRow>;

export const parkById = loadOne<Tables, ParkRow>(
  (db, ids) => db.selectFrom('park').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const parksOfZone = (db: Kysely<Tables>): Promise<ParkRow[]> => db.selectFrom('park').selectAll().orderBy('name').orderBy('id').limit(100).execute();

/** Buildings and occupants of a park. */
export const parkCounts = loadOne<Tables, { parkId: string; buildings: number; projects: number }>(
  (db, ids) =>
    db
      .selectFrom('site')
      .select(['parkId', sql<number>`count(*) filter (where kind = 'BUILDING')`.as('buildings'), sql<number>`coalesce(sum(occupied), 0)`.as('projects')])
      .where('parkId', '=', anyOf(ids))
      .groupBy('parkId')
      ,
  (row) => row.parkId,
);

export const siteById = loadOne<Tables, SiteRow>(
  (db, ids) => db.selectFrom('site').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const partsOfSite = loadMany<Tables, SiteRow>(
  (db, ids) => db.selectFrom('site').selectAll().where('parentId', '=', anyOf(ids)).orderBy('code').orderBy('id'),
  (row) => row.parentId!,
);

export const eventsOfSite = loadMany<Tables, SiteEventRow>(
  (db, ids) => db.selectFrom('site_event').selectAll().where('siteId', '=', anyOf(ids)).orderBy('occurredOn', 'desc').orderBy('id', 'desc'),
  (row) => row.siteId,
);

export const reservationsOfSite = loadMany<Tables, ReservationRow>(
  (db, ids) => db.selectFrom('site_reservation').selectAll().where('siteId', '=', anyOf(ids)).orderBy('id', 'desc'),
  (row) => row.siteId,
);

/** What nobody has ended yet; whether it still holds is a question of the day. */
export const unendedOfSite = loadMany<Tables, ReservationRow>(
  (db, ids) => db.selectFrom('site_reservation').selectAll().where('siteId', '=', anyOf(ids)).where('endedOn', 'is', null),
  (row) => row.siteId,
);

export const reservationsOfLead = loadMany<Tables, ReservationRow>(
  (db, ids) => db.selectFrom('site_reservation').selectAll().where('leadId', '=', anyOf(ids)).orderBy('id', 'desc'),
  (row) => row.leadId,
);

export const occupanciesOfSite = loadMany<Tables, OccupancyRow>(
  (db, ids) => db.selectFrom('site_occupancy').selectAll().where('siteId', '=', anyOf(ids)).orderBy('since', 'desc').orderBy('id', 'desc'),
  (row) => row.siteId,
);

export const occupanciesOfLead = loadMany<Tables, OccupancyRow>(
  (db, ids) => db.selectFrom('site_occupancy').selectAll().where('leadId', '=', anyOf(ids)).orderBy('since', 'desc').orderBy('id', 'desc'),
  (row) => row.leadId!,
);

export const reusesOfSite = loadMany<Tables, ReuseRow>(
  (db, ids) => db.selectFrom('site_reuse').selectAll().where('siteId', '=', anyOf(ids)).orderBy('decidedOn', 'desc').orderBy('id', 'desc'),
  (row) => row.siteId,
);

const BY_CODE: SortKey<SiteRow>[] = [
  { column: sql`code`, of: (row) => row.code, type: 'text' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function sitePage(db: Kysely<Tables>, args: PageArgs, filter: SiteFilter, today: Day): Promise<PageOfSites> {
  const matching = filteredSites(db, filter, today);
  return pageOf(matching.selectAll(), args, { keys: BY_CODE, direction: 'asc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

const MOST_MATCHED = 2_000;

/** Sites that a wish may be compared with, each with its status of today. */
export async function offeredSites(db: Kysely<Tables>, today: Day): Promise<(SiteRow & { status: SiteStatus })[]> {
  const sites = await db.selectFrom('site').selectAll().where('state', 'in', ['AVAILABLE', 'IDLE', 'UNDERUSED']).orderBy('code').limit(MOST_MATCHED).execute();
  const unended = await db.selectFrom('site_reservation').select(['siteId', 'until', 'endedOn']).where('endedOn', 'is', null).where('until', '>=', today).execute();
  const held = Map.groupBy(unended.filter((one) => isLive(one, today)), ({ siteId }) => siteId);
  return sites.map((site) => ({ ...site, status: siteStatus(site, held.get(site.id)?.length ?? 0) }));
}

function filteredSites(db: Kysely<Tables>, filter: SiteFilter, today: Day) {
  let query = db.selectFrom('site');
  if (filter.parkId) query = query.where('parkId', '=', filter.parkId);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.minArea) query = query.where('squareMetres', '>=', filter.minArea);
  if (filter.maxArea) query = query.where('squareMetres', '<=', filter.maxArea);
  if (filter.statuses) query = query.where(statusIn(filter.statuses, today));
  if (filter.search) {
    const part = `%${filter.search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
    query = query.where((eb) => eb.or([eb('code', 'ilike', part), eb('name', 'ilike', part)]));
  }
  return query;
}

/** `siteStatus` for the database; a test holds both against each other. The zone is that of the site's row. */
const statusIn = (statuses: readonly SiteStatus[], today: Day) => sql<SqlBool>`
  case when state in ('AVAILABLE', 'IDLE', 'UNDERUSED') and exists (
    select from site_reservation held where held.zone_id = site.zone_id and held.site_id = site.id and held.ended_on is null and held.until >= ${today}::date
    having count(*) > 0 and count(*) >= case when site.state = 'AVAILABLE' then site.capacity - site.occupied else site.capacity end)
  then 'RESERVED' else state end = any(${[...statuses]})`;
