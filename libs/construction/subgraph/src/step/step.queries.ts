import type { Day } from '@gaoxin/kernel';
import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { StepRow, Tables } from '../mapping.ts';

/** A promotion table is its project's steps. */
export interface TableRow {
  projectId: string;
  templateVersion: number;
}

export const stepById = loadOne<Tables, StepRow>(
  (db, ids) => db.selectFrom('promotion_step').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const stepsByProject = loadMany<Tables, StepRow>(
  (db, projectIds) => db.selectFrom('promotion_step').selectAll().where('projectId', '=', anyOf(projectIds)).orderBy('position'),
  (row) => row.projectId,
);

/** The earliest deadline of a project's open steps; no row when all are done. */
export const nextDueByProject = loadOne<Tables, { projectId: string; dueOn: Day }>(
  (db, projectIds) =>
    db
      .selectFrom('promotion_step')
      .select(['projectId', (eb) => eb.fn.min('dueOn').as('dueOn')])
      .where('projectId', '=', anyOf(projectIds))
      .where('doneOn', 'is', null)
      .groupBy('projectId'),
  (row) => row.projectId,
);
