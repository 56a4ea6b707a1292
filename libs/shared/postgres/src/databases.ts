import { Client, escapeIdentifier } from 'pg';
import { StartError } from './start-error.ts';

/** The same server and user, another database. */
export function databaseUrl(base: string, name: string): string {
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

/** Makes the database `name` if it is missing. Safe to call from several processes at once. Returns its URL. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  await withClient(adminUrl, async (admin) => {
    if (!(await exists(admin, name))) await admin.query(`CREATE DATABASE ${escapeIdentifier(name)}`).catch(ignoreDuplicate);
  });
  return databaseUrl(adminUrl, name);
}

/**
 * Makes the database `name` once and lets `fill` bring its schema and rows; every later or concurrent caller,
 * in any process, waits for it and gets it whole. `fill` must close its connections. Returns its URL.
 */
export async function ensureTemplate(adminUrl: string, name: string, fill: (url: string) => Promise<void>): Promise<string> {
  await withClient(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    if (await exists(admin, name)) return;
    const draft = `${name}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(draft)} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${escapeIdentifier(draft)}`);
    await fill(databaseUrl(adminUrl, draft));
    await admin.query(`ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`);
  });
  return databaseUrl(adminUrl, name);
}

/** Copies the database `template`, which nobody may be connected to, into a new database `name`. Returns its URL. */
export async function cloneDatabase(adminUrl: string, template: string, name: string): Promise<string> {
  await withClient(adminUrl, (admin) => admin.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`));
  return databaseUrl(adminUrl, name);
}

/** Removes the database `name` if it is there, disconnecting whoever still uses it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`));
}

/**
 * Connects once to a server that somebody else runs.
 * @throws StartError with one sentence that says what is wrong with the URL or the server.
 */
export async function checkServer(url: string): Promise<void> {
  let place: string;
  try {
    const { protocol, host } = new URL(url);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError(protocol);
    place = host;
  } catch {
    throw new StartError('DATABASE_URL is not a URL of the form postgres://user:password@host:5432/postgres.');
  }
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new StartError(`DATABASE_URL does not lead to a usable PostgreSQL at ${place}: ${reason(error)}.`);
  }
}

async function withClient<T>(connectionString: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await act(client);
  } finally {
    await client.end();
  }
}

async function exists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

// Two callers may both have seen nothing: the catalogue's unique index lets one through.
function ignoreDuplicate(error: Error & { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}

function reason(error: unknown): string {
  const { code, message } = error as Error & { code?: string };
  return message || code || 'no answer';
}
