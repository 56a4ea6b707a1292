import { anyOf, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { ImportRowRow, ImportRunRow, ImportTables } from './import.mapping.ts';
import type { RowOutcome } from './import-run.ts';

export type ImportRunPage = Connection<ImportRunRow>;
export type ImportRowPage = Connection<ImportRowRow>;

export const importRunById = loadOne<ImportTables, ImportRunRow>(
  (db, ids) => db.selectFrom('import_run').selectAll().where('id', '=', anyOf(ids)).execute(),
  (row) => row.id,
);

const NEWEST: SortKey<ImportRunRow>[] = [
  { column: sql`started_at`, of: (row) => row.startedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function importRunPage(db: Kysely<ImportTables>, args: PageArgs): Promise<ImportRunPage> {
  const runs = db.selectFrom('import_run');
  return pageOf(runs.selectAll(), args, { keys: NEWEST, direction: 'desc' }, async () => {
    const { count } = await runs.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

const BY_NUMBER: SortKey<ImportRowRow>[] = [{ column: sql`number`, of: (row) => row.number, type: 'integer' }];

/** Rows of a run in the order of the file; REJECTED has those with it that were refused when they were applied. */
export function importRowPage(db: Kysely<ImportTables>, runId: string, args: PageArgs & { outcome?: RowOutcome | null }): Promise<ImportRowPage> {
  let rows = db.selectFrom('import_row').where('runId', '=', runId);
  if (args.outcome) rows = rows.where('outcome', '=', args.outcome);
  return pageOf(rows.selectAll(), args, { keys: BY_NUMBER, direction: 'asc' }, async () => {
    const { count } = await rows.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}
