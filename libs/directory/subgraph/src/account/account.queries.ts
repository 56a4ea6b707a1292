import { anyOf, loadOne } from '@gaoxin/server';
import type { AccountRow, Tables } from '../mapping.ts';

export const accountById = loadOne<Tables, AccountRow>(
  (db, ids) => db.selectFrom('account').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const accountByOfficial = loadOne<Tables, AccountRow>(
  (db, ids) => db.selectFrom('account').selectAll().where('officialId', '=', anyOf(ids)),
  (row) => row.officialId!,
);
