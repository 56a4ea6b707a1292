import { setImmediate as turn } from 'node:timers/promises';
import { adminUrl } from '@gaoxin/testkit';
import { sql } from 'kysely';
import { openSample, type Sample } from './sample.fixture.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample(adminUrl());
  await sample.owner.query(`insert into note (id, zone_id, enterprise_id, text, written_at) values
    ('a1', 'a', 'e1', 'one', '2022-07-29 09:00:00.123+08'), ('b1', 'b', 'e1', 'two', '2022-07-29 09:00+08')`);
});
afterAll(() => sample[Symbol.asyncDispose]());

const notesOf = (zone: string) => sample.read({ zone }, (db) => db.selectFrom('note').selectAll().execute());

/** SQL that met no guard, over the connections of the reads. */
const raw = async <Row>(zone: string, text: ReturnType<typeof sql<Row>>) => (await sample.read({ zone }, (db) => text.execute(db))).rows;

test('a read is prepared once and answers each zone its own rows', async () => {
  for (const zone of ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']) expect((await notesOf(zone)).map((note) => note.zoneId)).toEqual([zone]);
  const statements = await raw('a', sql<{ statement: string }>`select statement from pg_prepared_statements where 1 = ${1}`);
  expect(statements.filter(({ statement }) => statement.includes('"note"'))).toHaveLength(1);
});

test('many reads under way at once see each its own zone, with the guard or without', async () => {
  const zones = Array.from({ length: 60 }, (_, index) => 'ab'[(index * 7) % 3 % 2]!);
  const guarded = await Promise.all(zones.map(notesOf));
  expect(guarded.map((notes) => notes.map(({ zoneId }) => zoneId))).toEqual(zones.map((zone) => [zone]));
  const unguarded = await Promise.all(zones.map((zone) => raw(zone, sql<{ zoneId: string }>`select zone_id from note`)));
  expect(unguarded).toEqual(zones.map((zone) => [{ zoneId: zone }]));
});

test('one that fails disturbs none of those around it', async () => {
  const fail = raw('a', sql`select 1 / length(text) from note where id = 'a1' and 1 / (length(text) - 3) > ${0}`);
  const others = [notesOf('a'), fail.catch((error: Error) => error.message), notesOf('b'), notesOf('a')];
  expect(await Promise.all(others)).toMatchObject([[{ id: 'a1' }], 'division by zero', [{ id: 'b1' }], [{ id: 'a1' }]]);
});

test('nothing but a select can be read', async () => {
  await expect(raw('a', sql`delete from note`)).rejects.toThrow('Only a select');
  await expect(sample.read({ zone: 'a' }, (db) => db.transaction().execute(async () => 1))).rejects.toThrow('Only a select');
});

test('a column that appears meanwhile disturbs nobody', async () => {
  await notesOf('a');
  await sample.owner.query('alter table note add column mood text');
  expect(await notesOf('a')).toMatchObject([{ id: 'a1', mood: null }]);
  expect(await notesOf('a')).toHaveLength(1);
});

test('columns arrive under the names of the entity, instants as dates', async () => {
  expect(await notesOf('a')).toMatchObject([{ enterpriseId: 'e1', writtenAt: new Date('2022-07-29T01:00:00.123Z') }]);
});

test.each(['2022-07-29 01:02:03+00', '1969-12-31 23:59:59+00', '0050-03-01 00:00:00+00', '12022-07-29 01:02:03.5+00', '2022-07-29 09:00:00.000001+08'])(
  'the instant %s is read as PostgreSQL means it',
  async (text) => {
    const [row] = await raw('a', sql<{ at: Date; ms: string }>`select ${text}::timestamptz as at, (extract(epoch from ${text}::timestamptz) * 1000) as ms`);
    expect(row!.at.getTime()).toBe(Math.floor(Number(row!.ms)));
  },
);

test('reads go on after the server ended their connections', async () => {
  await notesOf('a');
  await sample.owner.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  await turn();
  expect(await notesOf('b')).toMatchObject([{ id: 'b1' }]);
});
