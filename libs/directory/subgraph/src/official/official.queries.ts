import type { OfficialRole } from '@gaoxin/directory-domain';
import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { OfficialRow, Tables } from '../mapping.ts';

export const officialById = loadOne<Tables, OfficialRow>(
  (db, ids) => db.selectFrom('official').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const officialsByDepartment = loadMany<Tables, OfficialRow>(
  (db, ids) => db.selectFrom('official').selectAll().where('departmentId', '=', anyOf(ids)).orderBy('name').orderBy('id'),
  (row) => row.departmentId,
);

export function officialsOfZone(db: Kysely<Tables>, role: OfficialRole | null): Promise<OfficialRow[]> {
  let query = db.selectFrom('official').selectAll().orderBy('name').orderBy('id');
  if (role) query = query.where(sql<SqlBool>`${role} = any(roles)`);
  return query.execute();
}
