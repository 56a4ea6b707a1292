import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { checkServer, cloneDatabase, databaseUrl, dropDatabase, ensureDatabase, ensureTemplate, StartError } from './index.ts';

const admin = process.env.GAOXIN_TEST_DATABASE_URL ?? '';
const unique = (): string => `postgres_test_${randomBytes(6).toString('hex')}`;

async function run(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('concurrent callers fill a template once and each gets an independent copy', async () => {
  const template = unique();
  let fills = 0;
  const fill = async (url: string): Promise<void> => {
    fills++;
    await run(url, 'CREATE TABLE zone AS SELECT 1 AS n');
  };
  await Promise.all([1, 2, 3].map(() => ensureTemplate(admin, template, fill)));
  expect(fills).toBe(1);

  const [one, two] = await Promise.all([unique(), unique()].map((name) => cloneDatabase(admin, template, name)));
  await run(one!, 'UPDATE zone SET n = 2');
  expect(await run(two!, 'SELECT n FROM zone')).toEqual([{ n: 1 }]);
  await Promise.all([one!, two!, databaseUrl(admin, template)].map((url) => dropDatabase(admin, new URL(url).pathname.slice(1))));
});

test('a template whose filling fails is not left half-made', async () => {
  const template = unique();
  await expect(ensureTemplate(admin, template, () => Promise.reject(new Error('bad seed')))).rejects.toThrow('bad seed');
  const url = await ensureTemplate(admin, template, async (draft) => void (await run(draft, 'CREATE TABLE zone AS SELECT 1 AS n')));
  expect(await run(url, 'SELECT n FROM zone')).toEqual([{ n: 1 }]);
  await dropDatabase(admin, template);
});

test('two processes may ensure the same database, and dropping it does not wait for its users', async () => {
  const name = unique();
  const [url] = await Promise.all([ensureDatabase(admin, name), ensureDatabase(admin, name)]);
  const user = new Client(url);
  const farewells: string[] = [];
  user.on('error', (error) => farewells.push(error.message));
  await user.connect();
  await dropDatabase(admin, name);
  await expect(user.query('SELECT 1')).rejects.toThrow();
  expect(farewells[0]).toMatch(/terminating connection/);
});

test.each([
  ['not a url', /not a URL of the form/],
  ['mysql://localhost/x', /not a URL of the form/],
  ['postgres://gaoxin:x@127.0.0.1:1/postgres', /usable PostgreSQL at 127\.0\.0\.1:1: .*ECONNREFUSED.*\.$/],
])('a wrong DATABASE_URL %s is one sentence', async (url, message) => {
  await expect(checkServer(url)).rejects.toThrow(StartError);
  await expect(checkServer(url)).rejects.toThrow(message);
});

test('a wrong password is one sentence', async () => {
  const wrong = new URL(admin);
  wrong.password = 'wrong';
  await expect(checkServer(wrong.href)).rejects.toThrow(/password authentication failed/);
});
