import { mkdtempSync } from 'node:fs';
import { startCluster, ensureDatabase } from '@gaoxin/postgres';
import { inProcessBus, createLog } from '@gaoxin/server';
import { systemClock } from '@gaoxin/kernel';
import { CREATE } from './services.ts';
import { provideRows } from './rows.ts';
import { fork } from 'node:child_process';
await using cluster = await startCluster({ dataDir: mkdtempSync('/tmp/bench-') });
console.time('migrate');
for (const [name, create] of Object.entries(CREATE)) { await using _ = await create({ databaseUrl: await ensureDatabase(cluster.url, `gaoxin_${name}`), clock: systemClock, bus: inProcessBus(), log: createLog('warn') }); }
console.timeEnd('migrate');
console.time('rows');
const sharedUrl = await provideRows(cluster.url);
console.timeEnd('rows');
const child = fork(new URL('./subjects/postgraphile.ts', import.meta.url), { env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_PLACE: JSON.stringify({ sharedUrl }) } });
const port = await new Promise<number>((r) => child.once('message', (m: any) => r(m.port)));
const ask = async (query: string) => { const a = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ query }) }); console.log(a.status, (await a.text()).slice(0, 4000)); };
await ask('{ __schema { queryType { fields { name args { name type { name kind ofType { name } } } } } } __type(name: "Project") { fields { name type { name ofType { name } } } } o: __type(name: "ProjectsOrderBy") { enumValues { name } } oo: __type(name: "ProjectOrderBy") { enumValues { name } } }');
child.disconnect();
