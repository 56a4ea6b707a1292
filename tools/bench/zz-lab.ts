import { existsSync } from 'node:fs';
import { startCluster, ensureDatabase, databaseUrl } from '@gaoxin/postgres';
import { inProcessBus, createLog } from '@gaoxin/server';
import { systemClock } from '@gaoxin/kernel';
import { Client } from 'pg';
import { CREATE } from './services.ts';
import { provideRows } from './rows.ts';
import { startSubjects } from './subjects.ts';
import { measure } from './measure.ts';
import { databaseMeter } from './processes.ts';
import { QUESTIONS, rowsOf } from './questions.ts';
const had = existsSync('/tmp/lab/cluster');
await using stack = new AsyncDisposableStack();
const cluster = stack.use(await startCluster({ dataDir: '/tmp/lab' }));
const databaseUrls: Record<string, string> = {};
for (const [name, create] of Object.entries(CREATE)) { databaseUrls[name] = await ensureDatabase(cluster.url, `gaoxin_${name}`); await using _ = await create({ databaseUrl: databaseUrls[name], clock: systemClock, bus: inProcessBus(), log: createLog('warn') }); }
const sharedUrl = had ? databaseUrl(cluster.url, 'bench_all') : await provideRows(cluster.url);
const shared = new Client(sharedUrl); await shared.connect(); stack.defer(() => shared.end());
if (process.env.SQL) { for (const q of process.env.SQL.split(';;')) { const r = await shared.query(q); for (const one of [r].flat()) if (one.rows?.[0]?.['QUERY PLAN']) console.log(one.rows.map((x: any) => x['QUERY PLAN']).join('\n')); } process.exit(0) }
const subjects = (await startSubjects({ databaseUrls, sharedUrl, secret: 'x' }, shared, stack)).filter((s) => new RegExp(process.env.ONLY ?? '.').test(s.name));
let step = 0;
const ms = Number(process.env.MS ?? 1500);
const acc: Record<string, number[][]> = {};
for (let r = 0; r < Number(process.env.ROUNDS ?? 3); r++) for (const q of QUESTIONS) for (const c of [1, 16]) for (const s of subjects) {
  if (process.env.Q && !q.name.includes(process.env.Q)) continue;
  const m = await measure(s, () => { step = (step + 619) % (2000 - rowsOf(q)); return s.request(q, 1 + step % (1999 - rowsOf(q))); }, { concurrency: c, forMs: ms, database: databaseMeter(shared) });
  (acc[`${q.name}|${c}|${s.name}`] ??= []).push([m.perSecond, m.latency, m.cpu, m.databaseCpu]);
}
const med = (v: number[]) => v.toSorted((a, b) => a - b)[v.length >> 1]!;
for (const [k, v] of Object.entries(acc)) console.log(k.padEnd(50), ['rps', 'ms', 'cpu us', 'pg us'].map((n, i) => `${n} ${med(v.map((x) => x[i]!)).toFixed(2)}`).join('  '));
