import { anyOf, loadOne } from '@gaoxin/server';
import type { Kysely } from 'kysely';
import type { DepartmentRow, Tables } from '../mapping.ts';

export const departmentById = loadOne<Tables, DepartmentRow>(
  (db, ids) => db.selectFrom('department').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** In the zone's own order. */
export const departmentsOfZone = (db: Kysely<Tables>): Promise<DepartmentRow[]> =>
  db.selectFrom('department').selectAll().orderBy('position').orderBy('id').execute();
