import { setImmediate as turn } from 'node:timers/promises';
import { adminUrl, as } from '@gaoxin/testkit';
import { openDatabase } from './database.ts';
import { PLATFORM_TABLES } from './platform-tables.ts';
import { openSample, SAMPLE, write, type Sample } from './sample.fixture.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample(adminUrl());
  for (const zone of ['dianjiang', 'kunshan']) {
    await sample.act(as('RECRUITER', { zone }), write, { idempotencyKey: 'k', text: zone });
  }
});
afterAll(() => sample[Symbol.asyncDispose]());

describe('row-level security, for SQL that met no guard', () => {
  it('shows the rows of the current zone and nothing without one', async () => {
    const texts = async (zone: string) => (await sample.raw<{ text: string }>(zone, 'select text from note')).map((row) => row.text);
    expect([await texts('dianjiang'), await texts('kunshan'), await texts('')]).toEqual([['dianjiang'], ['kunshan'], []]);
    expect(await sample.database.em().execute('select 1 from note')).toEqual([]);
  });

  it('holds on every pooled connection, whichever zone it served last', async () => {
    const zones = Array.from({ length: 60 }, (_, index) => (index % 2 ? 'dianjiang' : 'kunshan'));
    const seen = await Promise.all(zones.map((zone) => sample.raw<{ text: string }>(zone, 'select text from note')));
    expect(seen.map((rows) => rows.map((row) => row.text).join())).toEqual(zones);
  });

  it('refuses to write into another zone, or to move a row there', async () => {
    const insert = `insert into note (id, zone_id, enterprise_id, text, written_at) values ('x', ?, 'e1', '', now())`;
    await expect(sample.raw('dianjiang', insert, ['kunshan'])).rejects.toThrow('row-level security');
    await expect(sample.raw('', insert, ['dianjiang'])).rejects.toThrow('row-level security');
    await expect(sample.raw('dianjiang', `update note set zone_id = 'kunshan'`)).rejects.toThrow('row-level security');
  });

  it('changes and removes nothing of another zone', async () => {
    await sample.raw('dianjiang', `update note set text = 'taken' where text = 'kunshan'`);
    await sample.raw('dianjiang', `delete from note where text = 'kunshan'`);
    expect(await sample.raw('kunshan', 'select text from note')).toEqual([{ text: 'kunshan' }]);
  });

  it('covers every table that has a zone, and only the known platform tables have none', async () => {
    const { rows } = await sample.owner.query<{ name: string; zone: boolean; safe: boolean }>(
      `select relname as name, exists (select from pg_attribute where attrelid = c.oid and attname = 'zone_id') as zone,
              relrowsecurity and exists (select from pg_policy where polrelid = c.oid) as safe
       from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    expect(rows.filter((row) => row.zone && !row.safe)).toEqual([]);
    expect(rows.filter((row) => !row.zone).map((row) => row.name).sort()).toEqual([...PLATFORM_TABLES.zoneless].sort());
  });

  it('lets the service add to its history but not alter it', async () => {
    for (const table of ['audit', 'outbox']) {
      await expect(sample.raw('dianjiang', `update ${table} set actor = 'nobody'`)).rejects.toThrow('permission denied');
      await expect(sample.raw('dianjiang', `delete from ${table}`)).rejects.toThrow('permission denied');
    }
    await expect(sample.raw('dianjiang', 'truncate note')).rejects.toThrow('permission denied');
    await expect(sample.raw('dianjiang', 'alter table note disable row level security')).rejects.toThrow('must be owner');
  });
});

it('goes on after the server ended its idle connections', async () => {
  await sample.raw('dianjiang', 'select 1');
  await sample.owner.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  await turn();
  expect(await sample.raw('dianjiang', 'select text from note')).toEqual([{ text: 'dianjiang' }]);
});

it('opens the same new database from several processes at once', async () => {
  const url = new URL(sample.database.ownerUrl);
  const name = `${sample.name}_twice`;
  await sample.owner.query(`create database ${name}`);
  url.pathname = `/${name}`;
  const opened = await Promise.allSettled([1, 2, 3].map(() => openDatabase(SAMPLE, url.href)));
  for (const one of opened) if (one.status === 'fulfilled') await one.value[Symbol.asyncDispose]();
  await sample.owner.query(`drop database ${name} with (force)`);
  expect(opened.filter((one) => one.status === 'rejected')).toEqual([]);
});
