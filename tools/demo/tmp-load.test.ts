import { databaseUrl, ensureTemplate, cloneDatabase, dropDatabase } from '@gaoxin/postgres';
import { SERVICES } from '@gaoxin/server';
import { adminUrl } from '@gaoxin/testkit';
import { Client } from 'pg';
import { loadDemo } from './load-demo.ts';
import { openStage } from './stage.ts';
it('loads', async () => {
  const urls = {} as never as Record<(typeof SERVICES)[number], string>;
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  for (const name of SERVICES) { await admin.query(`create database tmpdemo_${name}`); urls[name] = databaseUrl(adminUrl(), `tmpdemo_${name}`); }
  { await using _ = await openStage(urls); }
  const t = Date.now();
  await loadDemo(urls, (s) => console.log(s));
  console.log('loaded in', Date.now() - t);
  await using stage = await openStage(urls);
  const c = new Client({ connectionString: urls.construction }); await c.connect();
  console.log((await c.query('select count(*) from dead_letter')).rows, (await c.query('select status, count(*) from enterprise_issue group by 1')).rows, (await c.query('select stage, count(*) from project group by 1')).rows);
  await c.end();
  for (const name of SERVICES) { void name; }
  await admin.end();
}, 300000);
