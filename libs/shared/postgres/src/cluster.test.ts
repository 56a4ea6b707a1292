import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { StartError, startCluster } from './index.ts';

let home: string;
let dataDir: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gaoxin-postgres-'));
  dataDir = join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const start = () => startCluster({ dataDir, durable: false });

async function query(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the cluster, says its URL and stays. */
async function startElsewhere(): Promise<{ owner: ChildProcess; url: string }> {
  const program = `
    import { startCluster } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    const cluster = await startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    process.stdout.write(cluster.url);
    setInterval(() => {}, 1_000);`;
  const owner = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(owner.stdout, 'data')) as [Buffer];
  return { owner, url: url.toString() };
}


test('keeps its data from one start to the next and stops when disposed', async () => {
  let before: string;
  {
    await using cluster = await start();
    before = cluster.url;
    await query(cluster.url, "CREATE TABLE zone AS SELECT '垫江' AS name");
    expect(await query(cluster.url, 'SELECT version()')).toEqual({ version: expect.stringMatching(/^PostgreSQL 18/) });
  }
  await expect(query(before, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  await using again = await start();
  expect(await query(again.url, 'SELECT name FROM zone')).toEqual({ name: '垫江' });
}, 30_000);

test('only the owner may read the password', async () => {
  await using cluster = await start();
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  const stranger = new URL(cluster.url);
  stranger.password = 'guess';
  await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
}, 30_000);

test('a second start on the folder says who uses it, and leaves the first alone', async () => {
  await using cluster = await start();
  await expect(start()).rejects.toThrow(StartError);
  await expect(start()).rejects.toThrow(`in use by process ${process.pid}`);
  expect(await query(cluster.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
}, 30_000);

test('after kill -9 the server is gone and the next start has what was committed', async () => {
  const { owner, url } = await startElsewhere();
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  await using cluster = await start();
  await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  expect(await query(cluster.url, 'SELECT n FROM kept')).toEqual({ n: 7 });
}, 30_000);

test('starts over when a first start was killed while it made the files', async () => {
  mkdirSync(join(dataDir, 'new-left'), { recursive: true });
  writeFileSync(join(dataDir, 'new-left/PG_VERSION'), '18');
  writeFileSync(join(dataDir, 'owner'), '999999 1');
  await using cluster = await start();
  expect(await query(cluster.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
  expect(existsSync(join(dataDir, 'new-left'))).toBe(false);
}, 30_000);

test('recovers when the pid of a dead server now belongs to another program', async () => {
  await (await start())[Symbol.asyncDispose]();
  writeFileSync(join(dataDir, 'cluster/postmaster.pid'), `${process.ppid}\n`);
  await using cluster = await start();
  expect(await query(cluster.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
}, 30_000);

test.each([
  ['a file', () => join(home, 'file')],
  ['below a file', () => join(home, 'file/below')],
  ['where nothing can be made', () => (process.platform === 'linux' ? '/proc/gaoxin/data' : join(home, 'file/below'))],
])('a folder that is %s is one sentence', async (_case, folder) => {
  writeFileSync(join(home, 'file'), '');
  await expect(startCluster({ dataDir: folder() })).rejects.toThrow(/^The data folder .* cannot be written; .*\.$/);
});
