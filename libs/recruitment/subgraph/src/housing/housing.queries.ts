import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { HousingApplicationFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';

export type HousingRow = Selectable<Tables['talent_housing']>;
export type ApplicationRow = Selectable<Tables['housing_application']>;
export type ApplicantRow = Selectable<Tables['housing_applicant']>;
type PlaceRow = Selectable<Tables['housing_place']>;
export type ApplicationConnection = Connection<ApplicationRow>;

export const housingById = loadOne<Tables, HousingRow>(
  (db, ids) => db.selectFrom('talent_housing').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const housingsOfZone = (db: Kysely<Tables>): Promise<HousingRow[]> => db.selectFrom('talent_housing').selectAll().orderBy('name').orderBy('id').limit(100).execute();

export const takenByBuilding = loadMany<Tables, { housingId: string; building: string; taken: number }>(
  (db, ids) =>
    db
      .selectFrom('housing_place')
      .select(['housingId', 'building', sql<number>`count(taken_by)`.as('taken')])
      .where('housingId', '=', anyOf(ids))
      .groupBy(['housingId', 'building'])
      ,
  (row) => row.housingId,
);

export const waitingInHousing = loadOne<Tables, { housingId: string; waiting: number }>(
  (db, ids) =>
    db
      .selectFrom('housing_queue')
      .select(['housingId', sql<number>`count(*)`.as('waiting')])
      .where('housingId', '=', anyOf(ids))
      .groupBy('housingId')
      ,
  (row) => row.housingId,
);

/** Numbers on the waiting list; whoever joined earlier stands before. */
export const numberOfApplication = loadOne<Tables, { id: string; number: number }>(
  (db, ids) =>
    db
      .selectFrom('housing_queue as mine')
      .innerJoin('housing_queue as earlier', (join) =>
        join.onRef('earlier.housingId', '=', 'mine.housingId').on(sql`(earlier.joined_at, earlier.id)`, '<=', sql`(mine.joined_at, mine.id)`),
      )
      .select(['mine.id', sql<number>`count(*)`.as('number')])
      .where('mine.id', '=', anyOf(ids))
      .groupBy('mine.id')
      ,
  (row) => row.id,
);

export const applicantsOf = loadMany<Tables, ApplicantRow>(
  (db, ids) => db.selectFrom('housing_applicant').selectAll().where('applicationId', '=', anyOf(ids)).orderBy('position'),
  (row) => row.applicationId,
);

export const placeOf = loadOne<Tables, PlaceRow>(
  (db, ids) => db.selectFrom('housing_place').selectAll().where('takenBy', '=', anyOf(ids)),
  (row) => row.takenBy!,
);

const NEWEST: SortKey<ApplicationRow>[] = [
  { column: sql`applied_at`, of: (row) => row.appliedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function applicationPage(db: Kysely<Tables>, args: PageArgs, filter: HousingApplicationFilter): Promise<ApplicationConnection> {
  let matching = db.selectFrom('housing_application');
  if (filter.housingId) matching = matching.where('housingId', '=', filter.housingId);
  if (filter.status) matching = matching.where('status', '=', filter.status);
  return pageOf(matching.selectAll(), args, { keys: NEWEST, direction: 'desc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}
