import { RuleError } from '@gaoxin/kernel';
import { anyOf, loadOne, type Viewer } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { ExperienceTaskStatus } from '../generated/resolvers-types.ts';
import type { EvaluationRow, Tables, TaskRow } from '../mapping.ts';

const MOST = 100;

export const taskById = loadOne<Tables, TaskRow>(
  (db, ids) => db.selectFrom('experience_task').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const evaluationById = loadOne<Tables, EvaluationRow>(
  (db, ids) => db.selectFrom('experience_evaluation').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const evaluationByTask = loadOne<Tables, EvaluationRow>(
  (db, taskIds) => db.selectFrom('experience_evaluation').selectAll().where('taskId', '=', anyOf(taskIds)),
  (row) => row.taskId,
);

/** The tasks that the viewer sees by `seesTask`: next due first, then the last handed in. */
export function tasksFor(
  db: Kysely<Tables>,
  viewer: Viewer,
  { status, first }: { status?: ExperienceTaskStatus | null; first?: number | null },
): Promise<TaskRow[]> {
  const limit = first ?? 50;
  if (limit < 1 || limit > MOST) throw new RuleError('OUT_OF_RANGE', { min: 1, max: MOST }, ['first']);
  let query = db.selectFrom('experience_task').selectAll().orderBy(sql`submitted_at desc nulls first`).orderBy('dueOn').orderBy('id').limit(limit);
  if (status) query = query.where('submittedAt', status === 'PLANNED' ? 'is' : 'is not', null);
  if (!viewer.roles.includes('SUPERVISOR')) {
    query = query.where((eb) =>
      viewer.roles.includes('LEADER')
        ? eb.or([eb('officerId', '=', viewer.id), eb('submittedAt', 'is not', null)])
        : eb('officerId', '=', viewer.id),
    );
  }
  return query.execute();
}
