import { loadOne, anyOf } from '@gaoxin/server';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../mapping.ts';

export type SavedFilterRow = Selectable<Tables['saved_filter']>;

/** The viewer's own and those shared in the zone, by name. */
export const filtersOf = (db: Kysely<Tables>, ownerId: string): Promise<SavedFilterRow[]> =>
  db
    .selectFrom('saved_filter')
    .selectAll()
    .where((eb) => eb.or([eb('ownerId', '=', ownerId), eb('shared', '=', true)]))
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();

export const defaultFilterByOwner = loadOne<Tables, Selectable<Tables['default_filter']>>(
  (db, owners) => db.selectFrom('default_filter').selectAll().where('ownerId', '=', anyOf(owners)).execute(),
  (row) => row.ownerId,
);
