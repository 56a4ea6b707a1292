import { anyOf, loadOne } from '@gaoxin/server';
import type { Tables, ZoneRow } from '../mapping.ts';

export const zoneById = loadOne<Tables, ZoneRow>(
  (db, ids) => db.selectFrom('zone').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);
