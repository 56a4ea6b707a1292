import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { AwardRow, ScoreRow, Tables } from '../mapping.ts';

export const awardById = loadOne<Tables, AwardRow>(
  (db, ids) => db.selectFrom('award_result').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** The newest version of each cycle's award. */
export const awardByCycle = loadOne<Tables, AwardRow>(
  (db, cycleIds) => db.selectFrom('award_result').selectAll().where('cycleId', '=', anyOf(cycleIds)).orderBy('version', 'desc'),
  (row) => row.cycleId,
);

export const scoresByAward = loadMany<Tables, ScoreRow>(
  (db, awardIds) =>
    db
      .selectFrom('secretary_score')
      .selectAll()
      .where('awardId', '=', anyOf(awardIds))
      .orderBy('rank', (order) => order.asc().nullsLast())
      .orderBy('secretaryId'),
  (row) => row.awardId,
);

export const scoresBySecretary = loadMany<Tables, ScoreRow>(
  (db, secretaryIds) =>
    db.selectFrom('secretary_score').selectAll().where('secretaryId', '=', anyOf(secretaryIds)).orderBy('period', 'desc'),
  (row) => row.secretaryId,
);
