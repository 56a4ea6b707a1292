import { adminUrl } from '@gaoxin/testkit';
import type { Selectable } from 'kysely';
import { anyOf, loadMany, loadOne } from './loader.ts';
import { openSample, type Sample, type SampleTables } from './sample.fixture.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample(adminUrl());
  await sample.owner.query(`insert into note (id, zone_id, enterprise_id, text, written_at)
    select zone || n, zone, 'e' || n % 2, 'text ' || n, '2022-07-29' from unnest(array['a', 'b']) zone, generate_series(1, 4) n`);
});
afterAll(() => sample[Symbol.asyncDispose]());

type Note = Selectable<SampleTables['note']>;
const A = { zone: 'a', enterprise: null };

/** Loads several times: the first time the statement is built, then it is known. */
async function idsOf(loader: Parameters<typeof sample.database.loads<SampleTables, Note>>[0], scope: typeof A | { zone: string; enterprise: string }, keys: string[]) {
  const asked = [];
  for (let time = 0; time < 3; time++) asked.push((await sample.database.loads(loader, { scope, keys, columns: undefined })).map(({ id }) => id).sort());
  expect(asked[1]).toEqual(asked[0]);
  expect(asked[2]).toEqual(asked[0]);
  return asked[0];
}

const byId = loadOne<SampleTables, Note>((db, ids) => db.selectFrom('note').selectAll().where('id', '=', anyOf(ids)), (row) => row.id);
const byEnterprise = loadMany<SampleTables, Note>(
  (db, ids) => db.selectFrom('note').selectAll().where('enterpriseId', '=', anyOf(ids)).where('version', '=', 1),
  (row) => row.enterpriseId,
);

test('a kept statement gets the keys and the scope of each batch', async () => {
  expect(await idsOf(byId, A, ['a1'])).toEqual(['a1']);
  expect(await idsOf(byId, A, ['a2'])).toEqual(['a2']);
  expect(await idsOf(byId, A, ['a1', 'a3', 'b1'])).toEqual(['a1', 'a3']);
  expect(await idsOf(byId, { zone: 'b', enterprise: null }, ['a1', 'b1'])).toEqual(['b1']);
  expect(await idsOf(byId, { zone: 'a', enterprise: 'e1' }, ['a1', 'a2'])).toEqual(['a1']);
  expect(await idsOf(byId, { zone: 'a', enterprise: 'e0' }, ['a1', 'a2'])).toEqual(['a2']);
  expect(await idsOf(byEnterprise, A, ['e0', 'e1'])).toEqual(['a1', 'a2', 'a3', 'a4']);
});

test('a statement that depends on its keys in its own way is built each time', async () => {
  const byPart = loadOne<SampleTables, Note>((db, keys) => db.selectFrom('note').selectAll().where('id', '=', anyOf(keys.map((key) => key.slice(1)))), (row) => row.id);
  const listed = loadOne<SampleTables, Note>((db, keys) => db.selectFrom('note').selectAll().where('id', 'in', keys), (row) => row.id);
  const counted = loadOne<SampleTables, Note>((db, keys) => db.selectFrom('note').selectAll().where('id', '=', anyOf(keys)).limit(keys.length), (row) => row.id);
  const same = loadOne<SampleTables, Note>((db, keys) => db.selectFrom('note').selectAll().where('id', '=', keys[0]!.startsWith('x') ? 'a1' : 'a2'), (row) => row.id);
  expect([await idsOf(byPart, A, ['/a1']), await idsOf(byPart, A, ['/a2'])]).toEqual([['a1'], ['a2']]);
  expect([await idsOf(same, A, ['y']), await idsOf(same, A, ['x'])]).toEqual([['a2'], ['a1']]);
  expect([await idsOf(listed, A, ['a1', 'a2']), await idsOf(listed, A, ['a2', 'a3', 'a4'])]).toEqual([['a1', 'a2'], ['a2', 'a3', 'a4']]);
  expect(await idsOf(counted, A, ['a1', 'a2', 'a3', 'a4'])).toEqual(['a1', 'a2', 'a3', 'a4']);
});

test('a loader that runs its statement itself is asked each time', async () => {
  const own = loadOne<SampleTables, Note>(async (db, ids) => (await db.selectFrom('note').selectAll().where('id', '=', anyOf(ids)).execute()), (row) => row.id);
  expect([await idsOf(own, A, ['a1']), await idsOf(own, A, ['a2', 'a3'])]).toEqual([['a1'], ['a2', 'a3']]);
});
