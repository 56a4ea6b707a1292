import { dropDatabase, ensureDatabase } from '@gaoxin/postgres';
import { SERVICES, type ServiceName } from '@gaoxin/server';
import { Client } from 'pg';
import { DEMO_NOW, loadDemo } from './load-demo.ts';

const STATE_DATABASE = 'gaoxin_demo';

export interface Demo {
  databaseUrls: Record<ServiceName, string>;
  /** Secret of the third party `demo-bank`. */
  clientSecret: string;
  /** Add to real time to get the demo's: it runs on from Friday 2022-07-29 8:50, where the load ended. */
  clockShiftMs: number;
}

/**
 * The databases of all services with the demo zones in them, loaded on first use. A load that was interrupted is
 * begun anew, so nobody ever sees half of it.
 */
export async function provideDemo(adminUrl: string, onProgress: (sentence: string) => void): Promise<Demo> {
  const state = new Client({ connectionString: await ensureDatabase(adminUrl, STATE_DATABASE) });
  await state.connect();
  try {
    await state.query('create table if not exists loaded (client_secret text not null, clock_shift_ms bigint not null)');
    const { rows } = await state.query<{ client_secret: string; clock_shift_ms: string }>('select * from loaded');
    if (rows[0]) {
      return { databaseUrls: await databases(adminUrl), clientSecret: rows[0].client_secret, clockShiftMs: Number(rows[0].clock_shift_ms) };
    }
    for (const name of SERVICES) await dropDatabase(adminUrl, `gaoxin_${name}`);
    const databaseUrls = await databases(adminUrl);
    onProgress('Loading the five demo zones …');
    const clientSecret = await loadDemo(databaseUrls, onProgress);
    const clockShiftMs = DEMO_NOW.getTime() - Date.now();
    await state.query('insert into loaded values ($1, $2)', [clientSecret, clockShiftMs]);
    return { databaseUrls, clientSecret, clockShiftMs };
  } finally {
    await state.end();
  }
}

async function databases(adminUrl: string): Promise<Record<ServiceName, string>> {
  const urls = {} as Record<ServiceName, string>;
  for (const name of SERVICES) urls[name] = await ensureDatabase(adminUrl, `gaoxin_${name}`);
  return urls;
}
