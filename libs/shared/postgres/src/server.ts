import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Binaries, boundToParent, unprivileged } from './binaries.ts';
import { StartError } from './start-error.ts';

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

interface LaunchOptions {
  readonly folder: string;
  readonly durable: boolean;
  readonly password: string;
  readonly log: (line: string) => void;
}

const CRASH_RECOVERY_MS = 120_000;
const FAST_SHUTDOWN_MS = 7_000;

/** Runs `postgres` on the cluster in `folder` and returns when it answers. */
export async function launch(binaries: Binaries, options: LaunchOptions): Promise<Server> {
  const port = await freePort();
  const url = `postgres://gaoxin:${options.password}@127.0.0.1:${port}/postgres`;
  const child = run(binaries, options, port);
  const stop = (): Promise<void> => shutDown(binaries, child, join(options.folder, 'cluster'));
  try {
    await answers(url, child, options);
  } catch (error) {
    await stop();
    throw error;
  }
  const died = (): void => options.log(`PostgreSQL stopped unexpectedly; see ${join(options.folder, 'postgres.log')}`);
  child.once('exit', died).unref();
  return {
    url,
    stop() {
      child.off('exit', died);
      return stop();
    },
  };
}

function run({ postgres }: Binaries, { folder, durable }: LaunchOptions, port: number): ChildProcess {
  const settings = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, timezone: 'UTC', log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0 }),
  };
  const [program = postgres, ...args] = [
    ...unprivileged(), ...boundToParent(), postgres, '-D', join(folder, 'cluster'),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const output = openSync(join(folder, 'postgres.log'), 'w', 0o600);
  try {
    // A group of its own: Ctrl-C in the terminal must reach only us, who stop the server after its clients.
    return spawn(program, args, { stdio: ['ignore', output, output], detached: true });
  } finally {
    closeSync(output);
  }
}

async function answers(url: string, child: ChildProcess, { folder, log }: LaunchOptions): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const started = performance.now();
  for (let tries = 0; performance.now() - started < CRASH_RECOVERY_MS; tries++) {
    if (failure ?? hasEnded(child)) throw new StartError(`PostgreSQL did not start: ${failure?.message ?? lastLine(join(folder, 'postgres.log'))}`);
    if (tries === 100) log('PostgreSQL recovers from an unclean stop');
    if (await accepts(url)) return;
    await delay(20);
  }
  throw new StartError(`PostgreSQL did not become ready; see ${join(folder, 'postgres.log')}.`);
}

async function accepts(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function shutDown({ pgCtl }: Binaries, child: ChildProcess, cluster: string): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  if (process.platform === 'win32') spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast']);
  else child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), FAST_SHUTDOWN_MS);
  await ended;
  clearTimeout(late);
}

const hasEnded = (child: ChildProcess): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const lastLine = (file: string): string => readFileSync(file, 'utf8').trim().split('\n').findLast((line) => /FATAL|PANIC|error/.test(line)) ?? `see ${file}.`;
