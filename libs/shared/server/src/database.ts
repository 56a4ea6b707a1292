import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { EntitySchemaWithMeta } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { CompiledQuery, PostgresDialect, type Kysely } from 'kysely';
import { Client, Pool, types, TypeOverrides } from 'pg';
import { ColumnNames } from './column-names.ts';
import { MovedRowsMigration, PlatformMigration, PLATFORM_TABLES } from './platform-tables.ts';
import { prepared } from './prepared.ts';
import { enterZone, PROTECT_TABLES, type Scope } from './zone.ts';
import { ZoneGuard, type GuardedTables } from './zone-guard.ts';

/** Tables and columns of a service for Kysely: tables as in the database, columns as the entities' properties. */
export type TablesOf<Entities extends readonly EntitySchemaWithMeta[]> = InferKyselyDB<
  Entities[number],
  { columnNamingStrategy: 'property' }
>;

export interface MigrationStep {
  name: string;
  class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

export interface DatabaseDefinition {
  service: string;
  entities: readonly EntitySchemaWithMeta[];
  migrations: readonly MigrationStep[];
  /** Tables without a zone, such as the zones themselves. */
  zoneless?: readonly string[];
}

export interface Database extends AsyncDisposable {
  /** The service's own role: sees only rows of the current zone. */
  em(): EntityManager;
  /** Reads within a scope; statements are guarded by `ZoneGuard`. */
  reads<DB>(scope: Scope): Kysely<DB>;
  /** Connection string of the owner, for the relay and for administration. */
  ownerUrl: string;
  schemaVersion: string;
  ready(): Promise<boolean>;
}

const MAX_CONNECTIONS = 10;
const MAX_CACHED_SCOPES = 1000;

const columnNames = new ColumnNames();
const roleOf = (service: string) => `gaoxin_${service}`;

/**
 * Opens the service's database, created and migrated when necessary.
 * @throws when a migration fails: a half-migrated service never serves.
 */
export async function openDatabase(definition: DatabaseDefinition, ownerUrl: string): Promise<Database> {
  await migrate(definition, ownerUrl);
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [...definition.entities],
    discovery: { warnWhenNoEntities: false },
    driverOptions: dialectFor(definition.service, ownerUrl),
    allowGlobalContext: false,
  });
  const tables = guardedTables(definition);
  const guarded = new Map<string, Kysely<unknown>>();
  const schemaVersion = definition.migrations.at(-1)?.name ?? 'none';
  return {
    em: () => orm.em.fork(),
    reads: <DB>(scope: Scope) => {
      const key = `${scope.zone}|${scope.enterprise ?? ''}`;
      let db = guarded.get(key);
      if (!db) {
        // The guard writes column names as they are in the database, so it runs after the names were translated.
        db = (orm.em.fork().getKysely() as unknown as Kysely<unknown>)
          .withPlugin(columnNames)
          .withPlugin(new ZoneGuard(scope, tables));
        if (guarded.size >= MAX_CACHED_SCOPES) guarded.clear();
        guarded.set(key, db);
      }
      return db as Kysely<DB>;
    },
    ownerUrl,
    schemaVersion,
    ready: () => hasMigration(ownerUrl, schemaVersion),
    [Symbol.asyncDispose]: () => orm.close(true),
  };
}

function dialectFor(service: string, connectionString: string): PostgresDialect {
  const pool = new Pool({ connectionString, max: MAX_CONNECTIONS, types: typeParsers() });
  // An idle connection that the server ends is no fault: the pool has dropped it. Unheard, the event would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({
    pool: prepared(pool),
    onCreateConnection: async (connection) => void (await connection.executeQuery(CompiledQuery.raw(`set role ${roleOf(service)}`))),
    onReserveConnection: enterZone,
  });
}

function guardedTables(definition: DatabaseDefinition): GuardedTables {
  const withEnterprise = definition.entities.filter((entity) => 'enterpriseId' in entity.properties);
  return {
    zoneless: new Set([...(definition.zoneless ?? []), ...PLATFORM_TABLES.zoneless]),
    perEnterprise: new Set(withEnterprise.map((entity) => entity.init().meta.tableName)),
  };
}

/** One process at a time; the others wait here and find everything done. */
async function migrate(definition: DatabaseDefinition, ownerUrl: string): Promise<void> {
  const turn = new Client({ connectionString: ownerUrl });
  await turn.connect();
  try {
    await turn.query(`select pg_advisory_lock(hashtextextended('migrate', 0))`);
    await migrateAlone(definition, ownerUrl);
  } finally {
    await turn.end();
  }
}

async function migrateAlone(definition: DatabaseDefinition, ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [...definition.entities],
    extensions: [Migrator],
    migrations: {
      snapshot: false,
      silent: true,
      migrationsList: [
        { name: '000-platform', class: PlatformMigration },
        { name: '000-platform-moved-rows', class: MovedRowsMigration },
        ...definition.migrations,
      ],
    },
  });
  try {
    await orm.migrator.up();
    const role = roleOf(definition.service);
    await orm.em.fork().execute(PROTECT_TABLES);
    await orm.em.fork().execute(grantsFor(role));
  } finally {
    await orm.close(true);
  }
}

/** The role cannot change history: outbox and audit rows are added, never altered by the service itself. */
const grantsFor = (role: string) => `
do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$;
grant ${role} to current_user;
grant usage on schema public to ${role};
grant select, insert, update, delete on all tables in schema public to ${role};
grant usage on all sequences in schema public to ${role};
revoke update, delete on audit, outbox from ${role};
revoke delete on idempotency from ${role}`;

async function hasMigration(url: string, name: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from mikro_orm_migrations where name = $1', [name]);
    return rowCount === 1;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Instants arrive as Date; calendar days and decimals stay text, as the contract sends them. */
function typeParsers(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.DATE, (text: string) => text);
  overrides.setTypeParser(types.builtins.NUMERIC, (text: string) => text);
  overrides.setTypeParser(types.builtins.INT8, Number);
  overrides.setTypeParser(types.builtins.TIMESTAMPTZ, instantOf);
  return overrides;
}

const parseInstant = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => Date;

/** In the form that JavaScript reads natively, several times faster than by the general parser, wherever it has it. */
function instantOf(text: string): Date {
  const isPlain = text.length <= 29 && text.charCodeAt(4) === 0x2d && text.endsWith('+00');
  return isPlain ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : parseInstant(text);
}
