import { anyOf, loadMany, loadOne, narrowed, pageOf, RowColumns, type Connection, type PageArgs, type Selection, type SortKey } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { ProjectFilter, ProjectOrder } from '../generated/resolvers-types.ts';
import { ProjectSchema, type MilestoneRow, type ProjectEventRow, type ProjectRow, type Tables } from '../mapping.ts';

export type ProjectPage = Connection<ProjectRow>;

/** Lists read the columns that they sort by. */
const projectColumns = new RowColumns('Project', ProjectSchema, ['id', 'signedOn', 'name']);

export const projectById = loadOne<Tables, ProjectRow>(
  (db, ids) => db.selectFrom('project').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
  projectColumns,
);

export const projectByAgreement = loadOne<Tables, ProjectRow>(
  (db, agreementIds) => db.selectFrom('project').selectAll().where('agreementId', '=', anyOf(agreementIds)),
  (row) => row.agreementId,
);

export const projectsByEnterprise = loadMany<Tables, ProjectRow>(
  (db, enterpriseIds) =>
    db.selectFrom('project').selectAll().where('enterpriseId', '=', anyOf(enterpriseIds)).orderBy('signedOn', 'desc').orderBy('id', 'desc'),
  (row) => row.enterpriseId,
);

export const milestonesByProject = loadMany<Tables, MilestoneRow>(
  (db, projectIds) => db.selectFrom('milestone').selectAll().where('projectId', '=', anyOf(projectIds)),
  (row) => row.projectId,
);

export const eventsByProject = loadMany<Tables, ProjectEventRow>(
  (db, projectIds) =>
    db
      .selectFrom('project_event')
      .selectAll()
      .where('projectId', '=', anyOf(projectIds))
      .orderBy('occurredOn', 'desc')
      .orderBy('recordedAt', 'desc')
      .orderBy('id', 'desc'),
  (row) => row.projectId,
);

const ID: SortKey<ProjectRow> = { column: sql`id`, of: (row) => row.id, type: 'text' };

const ORDERS: Record<ProjectOrder, { keys: SortKey<ProjectRow>[]; direction: 'asc' | 'desc' }> = {
  NEWEST: { keys: [{ column: sql`signed_on`, of: (row) => row.signedOn, type: 'date' }, ID], direction: 'desc' },
  NAME: { keys: [{ column: sql`name`, of: (row) => row.name, type: 'text' }, ID], direction: 'asc' },
};

export function projectPage(
  db: Kysely<Tables>,
  args: PageArgs,
  { filter, order, info }: { filter: ProjectFilter; order: ProjectOrder; info: Selection },
): Promise<ProjectPage> {
  let matching = db.selectFrom('project');
  if (filter.stage) matching = matching.where('stage', '=', filter.stage);
  if (filter.secretaryId) matching = matching.where('secretaryId', '=', filter.secretaryId);
  if (filter.search) matching = matching.where('name', 'ilike', `%${filter.search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`);
  return pageOf(narrowed(matching.selectAll(), projectColumns.of(info)), args, ORDERS[order], async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}
