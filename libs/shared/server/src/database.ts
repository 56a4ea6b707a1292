import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { EntitySchemaWithMeta } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { CompiledQuery, PostgresDialect } from 'kysely';
import { Client, Pool, types, TypeOverrides } from 'pg';
import { ColumnNames } from './column-names.ts';
import { MovedColumnsMigration, MovedRowsMigration, PlatformMigration, PLATFORM_TABLES } from './platform-tables.ts';
import { Reader } from './reader.ts';
import { readsOver, type Reads } from './reads.ts';
import { enterZone, PROTECT_TABLES } from './zone.ts';
import type { GuardedTables } from './zone-guard.ts';

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

export interface Database extends Reads, AsyncDisposable {
  /** The service's own role: sees only rows of the current zone. */
  em(): EntityManager;
  /** Connection string of the owner, for the relay and for administration. */
  ownerUrl: string;
  schemaVersion: string;
  ready(): Promise<boolean>;
}

const MAX_CONNECTIONS = 10;

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
  const reader = new Reader({ connectionString: ownerUrl, role: roleOf(definition.service), types: typeParsers(), nameOf: (column) => columnNames.nameOf(column) });
  const schemaVersion = definition.migrations.at(-1)?.name ?? 'none';
  return {
    em: () => orm.em.fork(),
    ...readsOver(reader, columnNames, guardedTables(definition)),
    ownerUrl,
    schemaVersion,
    ready: () => hasMigration(ownerUrl, schemaVersion),
    [Symbol.asyncDispose]: async () => {
      await reader[Symbol.asyncDispose]();
      await orm.close(true);
    },
  };
}

function dialectFor(service: string, connectionString: string): PostgresDialect {
  const pool = new Pool({ connectionString, max: MAX_CONNECTIONS, types: typeParsers() });
  // An idle connection that the server ends is no fault: the pool has dropped it. Unheard, the event would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({
    pool,
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
        { name: '000-platform-moved-columns', class: MovedColumnsMigration },
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

/** Whole seconds digit by digit and others in the form that JavaScript reads natively, many times faster than by the general parser. */
function instantOf(text: string): Date {
  if (text.length > 29 || text.charCodeAt(4) !== DASH || text.charCodeAt(0) === ZERO || !text.endsWith('+00')) return parseInstant(text);
  if (text.length > 22) return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
  const two = (at: number) => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
  return new Date(Date.UTC(two(0) * 100 + two(2), two(5) - 1, two(8), two(11), two(14), two(17)));
}

const ZERO = 0x30;
const DASH = 0x2d;
