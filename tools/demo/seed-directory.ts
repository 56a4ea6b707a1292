import { newId } from '@gaoxin/kernel';
import { hashPassword, registerThirdParty, setPassword } from '@gaoxin/directory-subgraph';
import { Pool } from 'pg';
import { readAccounts, readDepartments, readEnterprises, readOfficials, readZones } from './people.ts';
import type { Row } from './read-rows.ts';

/** Everybody in the demo signs in with it; it protects nothing but made-up data. */
export const DEMO_PASSWORD = 'gaoxin-2022';
export const DEMO_CLIENT = 'demo-bank';

/**
 * Inserts zones, departments, officials, enterprises, accounts and the bank's program, and tells the other services of
 * them. Returns the secret that was made for the bank's program.
 */
export async function seedDirectory(databaseUrl: string, startedAt: Date): Promise<string> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await insert(pool, 'zone', readZones(), ({ cells: c }) => [c.id, c.id, c.name_zh, c.name_en, c.brand_zh, c.brand_en, true, 1], [
      'id', 'zone_id', 'name_zh', 'name_en', 'brand_zh', 'brand_en', 'sample', 'version',
    ]);
    await insert(pool, 'department', readDepartments(), ({ cells: c }) => [c.id, c.zone, c.name_zh, c.name_en, Number(c.position)], [
      'id', 'zone_id', 'name_zh', 'name_en', 'position',
    ]);
    await insert(
      pool,
      'official',
      readOfficials(),
      ({ cells: c }) => [c.id, c.zone, c.department, c.name, c.title_zh, c.title_en, c.phone || null, c.roles.split(';')],
      ['id', 'zone_id', 'department_id', 'name', 'title_zh', 'title_en', 'phone', 'roles'],
    );
    await insert(
      pool,
      'enterprise',
      readEnterprises(),
      ({ cells: c }) => [
        c.id, c.zone, c.id, c.uscc || null, c.name, c.short_name, c.industry || null, c.contact_name || null, c.contact_phone || null,
        c.sample === 'true', startedAt,
      ],
      ['id', 'zone_id', 'enterprise_id', 'uscc', 'name', 'short_name', 'industry', 'contact_name', 'contact_phone', 'sample', 'registered_at'],
    );
    await seedAccounts(pool);
    await tellOthers(pool, startedAt);
    return await registerThirdParty(pool, {
      id: DEMO_CLIENT,
      zone: 'dianjiang',
      name: '示例银行',
      scopes: ['service:read', 'figures:read', 'developer'],
    });
  } finally {
    await pool.end();
  }
}

async function seedAccounts(pool: Pool): Promise<void> {
  const accounts = readAccounts();
  await insert(
    pool,
    'account',
    accounts,
    ({ cells: c }) => [c.id, c.zone, c.login, c.kind, c.name, c.official || null, c.enterprise || null, false, 1],
    ['id', 'zone_id', 'login', 'kind', 'name', 'official_id', 'enterprise_id', 'suspended', 'version'],
  );
  const hash = await hashPassword(DEMO_PASSWORD);
  for (const { cells } of accounts) await setPassword(pool, cells.id, hash);
}

/** What the other services have to know of the directory. */
async function tellOthers(pool: Pool, at: Date): Promise<void> {
  const tell = <Column extends string>(type: string, rows: readonly Row<Column | 'zone'>[], payloadOf: (cells: Row<Column | 'zone'>['cells']) => object) =>
    insert(pool, 'outbox', rows, ({ cells }) => [newId(), cells.zone, type, at, at, 'demo', JSON.stringify(payloadOf(cells))], [
      'id', 'zone_id', 'type', 'occurred_at', 'recorded_at', 'actor', 'payload',
    ]);
  await tell('directory.department.founded', readDepartments(), (c) => ({ departmentId: c.id }));
  const loginOf = new Map(readAccounts().map(({ cells }) => [cells.official, cells.login]));
  await tell('directory.official.appointed', readOfficials(), (c) => ({ officialId: c.id, name: c.name, login: loginOf.get(c.id) ?? null, roles: c.roles.split(';') }));
  await tell('directory.enterprise.registered', readEnterprises(), (c) => ({ enterpriseId: c.id, uscc: c.uscc || null, name: c.name, shortName: c.short_name }));
  await tell('directory.account.opened', readAccounts(), (c) => ({ accountId: c.id, kind: c.kind }));
}

async function insert<R extends Row>(pool: Pool, table: string, rows: readonly R[], valuesOf: (row: R) => unknown[], columns: string[]): Promise<void> {
  const holders = columns.map((_, index) => `$${index + 1}`).join(', ');
  for (const row of rows) await pool.query(`insert into ${table} (${columns.join(', ')}) values (${holders})`, valuesOf(row));
}
