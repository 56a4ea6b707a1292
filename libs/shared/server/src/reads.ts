import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { ColumnNames } from './column-names.ts';
import { LoaderStatements, only, type Batch, type Loader } from './loader.ts';
import type { Reader } from './reader.ts';
import { ZoneGuard, type GuardedTables } from './zone-guard.ts';
import type { Scope } from './zone.ts';

export interface Reads {
  /** Reads within a scope; statements are guarded by `ZoneGuard`. */
  reads<DB>(scope: Scope): Kysely<DB>;
  /** One batch of a loader, read within a scope. */
  loads<DB, Row>(loader: Loader<DB, Row>, batch: Batch): Promise<Row[]>;
}

const MAX_CACHED_SCOPES = 1000;

/** What a service reads over its reader, each statement with the scope in it. */
export function readsOver(reader: Reader, columnNames: ColumnNames, tables: GuardedTables): Reads {
  const guarded = new Map<string, Kysely<never>>();
  const reads = ({ zone, enterprise }: Scope): Kysely<never> => {
    const key = `${zone}|${enterprise ?? ''}`;
    let db = guarded.get(key);
    if (!db) {
      // The guard writes column names as they are in the database, so it runs after the names were translated.
      const plugins = [columnNames, new ZoneGuard({ zone, enterprise }, tables)];
      db = new Kysely({ dialect: new PostgresDialect({ pool: poolOf(reader, zone) }), plugins });
      if (guarded.size >= MAX_CACHED_SCOPES) guarded.clear();
      guarded.set(key, db);
    }
    return db;
  };
  const statements = new LoaderStatements(reads);
  return {
    reads: <DB>(scope: Scope) => reads(scope) as unknown as Kysely<DB>,
    loads: async <DB, Row>({ fetch }: Loader<DB, Row>, batch: Batch) => {
      const built = statements.of(fetch as never, batch);
      if (built) return (await reader.rows(batch.scope.zone, built.text, built.values)) as Row[];
      const found = fetch(reads(batch.scope) as unknown as Kysely<DB>, batch.keys);
      if (!('compile' in found)) return found;
      statements.keep(fetch as never, batch);
      return only(found, batch.columns).execute();
    },
  };
}

/** The reader as Kysely knows connections; there is nothing to take or to give back. */
function poolOf(reader: Reader, zone: string): PostgresPool {
  const query = async (text: string, values: readonly unknown[]) => ({ command: 'SELECT' as const, rows: await reader.rows(zone, text, values) });
  const client = { query: query as never, release: () => undefined };
  return { options: {}, connect: async () => client, end: async () => undefined };
}
