import { anyOf, connectionOf, loadMany, loadOne, pageOf, pageSizeOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { IssueFilter } from '../generated/resolvers-types.ts';
import type { Context, EntryRow, IssueRow, Tables } from '../mapping.ts';

export type IssuePage = Connection<IssueRow>;

export const issueById = loadOne<Tables, IssueRow>(
  (db, ids) => db.selectFrom('enterprise_issue').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** The issue that came of a promise of the zone. */
export const issueByObligation = loadOne<Tables, IssueRow>(
  (db, ids) => db.selectFrom('enterprise_issue').selectAll().where('obligationId', '=', anyOf(ids)).execute(),
  (row) => row.obligationId!,
);

export const entriesByIssue = loadMany<Tables, EntryRow>(
  (db, issueIds) => db.selectFrom('issue_entry').selectAll().where('issueId', '=', anyOf(issueIds)).orderBy('at').orderBy('id'),
  (row) => row.issueId,
);

const NEWEST: SortKey<IssueRow>[] = [
  { column: sql`raised_at`, of: (row) => row.raisedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function issuePage(db: Kysely<Tables>, args: PageArgs, filter: IssueFilter & { enterpriseId?: string }): Promise<IssuePage> {
  let matching = db.selectFrom('enterprise_issue');
  if (filter.status) matching = matching.where('status', '=', filter.status);
  if (filter.open === true) matching = matching.where('status', '<>', 'CONFIRMED');
  if (filter.open === false) matching = matching.where('status', '=', 'CONFIRMED');
  if (filter.projectId) matching = matching.where('projectId', '=', filter.projectId);
  if (filter.enterpriseId) matching = matching.where('enterpriseId', '=', filter.enterpriseId);
  return pageOf(matching.selectAll(), args, { keys: NEWEST, direction: 'desc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

type Parent = 'projectId' | 'enterpriseId';

/** The first issues of many parents in one statement, so that a list of projects with their issues stays at one. */
const firstIssues = perParent((parent, size: number) =>
  loadMany<Tables, IssueRow>(
    (db, ids) =>
      db
        .selectFrom(sql<{ id: string }>`unnest(${[...ids]}::text[])`.as<'parent'>(sql`parent(id)`))
        .innerJoinLateral(
          (eb) =>
            eb
              .selectFrom('enterprise_issue')
              .selectAll('enterprise_issue')
              .whereRef(`enterprise_issue.${parent}`, '=', 'parent.id')
              .orderBy('raisedAt', 'desc')
              .orderBy('enterprise_issue.id', 'desc')
              .limit(size)
              .as('issue'),
          (join) => join.onTrue(),
        )
        .selectAll('issue'),
    (row) => row[parent]!,
  ),
);

const issueCounts = perParent((parent) =>
  loadOne<Tables, { parent: string | null; count: number }>(
    (db, ids) =>
      db
        .selectFrom('enterprise_issue')
        .select([`${parent} as parent`, (eb) => eb.fn.countAll<number>().as('count')])
        .where(parent, '=', anyOf(ids))
        .groupBy(parent),
    (row) => row.parent!,
  ),
);

/** The issues of one project or enterprise: first pages of several are read together, later pages one by one. */
export async function issuesOf(ctx: Context, parent: Parent, id: string, args: PageArgs): Promise<IssuePage> {
  if (args.after) return ctx.read((db) => issuePage(db, args, { [parent]: id }));
  const first = pageSizeOf(args);
  const rows = await ctx.load(firstIssues(parent, first + 1), id);
  return connectionOf(rows, first, NEWEST, async () => (await ctx.load(issueCounts(parent, 0), id))?.count ?? 0);
}

/** A context batches by the identity of the loader, so there must be one for each parent and page size. */
function perParent<L>(make: (parent: Parent, size: number) => L): (parent: Parent, size: number) => L {
  const made = new Map<string, L>();
  return (parent, size) => {
    const key = `${parent} ${size}`;
    const loader = made.get(key) ?? make(parent, size);
    made.set(key, loader);
    return loader;
  };
}
