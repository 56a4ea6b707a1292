import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { SiteTourFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';

export type TourRow = Selectable<Tables['site_tour']>;
export type StopRow = Selectable<Tables['tour_stop']>;
export type TourConnection = Connection<TourRow>;

export const tourById = loadOne<Tables, TourRow>(
  (db, ids) => db.selectFrom('site_tour').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const toursByLead = loadMany<Tables, TourRow>(
  (db, leadIds) => db.selectFrom('site_tour').selectAll().where('leadId', '=', anyOf(leadIds)).orderBy('startsOn', 'desc').orderBy('id', 'desc'),
  (row) => row.leadId!,
);

export const stopsByTour = loadMany<Tables, StopRow>(
  (db, tourIds) => db.selectFrom('tour_stop').selectAll().where('tourId', '=', anyOf(tourIds)).orderBy('position'),
  (row) => row.tourId,
);

export function tourPage(db: Kysely<Tables>, args: PageArgs, filter: SiteTourFilter): Promise<TourConnection> {
  let matching = db.selectFrom('site_tour');
  if (filter.leadId) matching = matching.where('leadId', '=', filter.leadId);
  if (filter.direction) matching = matching.where('direction', '=', filter.direction);
  if (filter.from) matching = matching.where('endsOn', '>=', filter.from);
  const keys = [
    { column: sql`starts_on`, of: (row: TourRow) => row.startsOn, type: 'date' as const },
    { column: sql`id`, of: (row: TourRow) => row.id, type: 'text' as const },
  ];
  return pageOf(matching.selectAll(), args, { keys, direction: 'desc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}
