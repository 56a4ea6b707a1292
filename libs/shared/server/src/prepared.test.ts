import { adminUrl } from '@gaoxin/testkit';
import { openSample, type Sample } from './sample.fixture.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample(adminUrl());
  await sample.owner.query(`insert into note (id, zone_id, enterprise_id, text, written_at) values
    ('a1', 'a', 'e1', 'one', '2022-07-29 09:00:00.123+08'), ('b1', 'b', 'e1', 'two', '2022-07-29 09:00+08')`);
});
afterAll(() => sample[Symbol.asyncDispose]());

const notesOf = (zone: string) => sample.read({ zone }, (db) => db.selectFrom('note').selectAll().execute());

/** The statements that the service's connections have prepared. */
const statements = async () => (await sample.raw<{ statement: string }>('a', `select statement from pg_prepared_statements where 1 = ?`, [1])).map((row) => row.statement);

test('a read is prepared once and answers each zone its own rows', async () => {
  for (const zone of ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']) expect((await notesOf(zone)).map((note) => note.zoneId)).toEqual([zone]);
  expect((await statements()).filter((text) => text.includes('"note"'))).toHaveLength(1);
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
