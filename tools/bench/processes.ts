import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import type { Meter, Target } from './measure.ts';
import type { Place, Usage } from './subject.ts';

export interface Started extends Target, AsyncDisposable {
  url: string;
}

/** Starts `subjects/<name>.ts` in a process of its own; CPU counts that process and those it leans on. */
export async function start(name: string, place: Partial<Place>, leansOn: readonly Started[] = []): Promise<Started> {
  const child = fork(fileURLToPath(new URL(`./subjects/${name}.ts`, import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning', ...process.execArgv.filter((arg) => arg.startsWith('--cpu-prof'))],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_PLACE: JSON.stringify(place) },
  });
  const { port } = (await told(child, name)) as { port: number };
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const own = async () => {
    child.send('cpu');
    return ((await told(child, name)) as Usage).microseconds;
  };
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    agent,
    cpu: async () => (await Promise.all([own(), ...leansOn.map((one) => one.cpu())])).reduce((sum, one) => sum + one),
    async [Symbol.asyncDispose]() {
      agent.destroy();
      if (child.connected) child.disconnect();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (const one of leansOn) await one[Symbol.asyncDispose]();
    },
  };
}

async function told(child: ChildProcess, name: string): Promise<unknown> {
  const ended = new AbortController();
  const exit = () => ended.abort(new Error(`${name} ended unexpectedly.`));
  child.once('exit', exit);
  try {
    const [message] = await once(child, 'message', { signal: ended.signal });
    return message;
  } finally {
    child.off('exit', exit);
  }
}

/** CPU of PostgreSQL's processes for clients; nothing where the system does not tell. */
export const databaseMeter = (admin: Client): Meter => async () => {
  const { rows } = await admin.query<{ pid: number }>(`select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`);
  return new Map(rows.map(({ pid }) => [pid, nanosecondsOf(pid)]));
};

function nanosecondsOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
}
