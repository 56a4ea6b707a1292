import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { StartError } from '@gaoxin/postgres';

export interface NatsServer extends AsyncDisposable {
  readonly url: string;
}

const STOP_WITHIN_MS = 5_000;

/** The NATS server of this machine, if it is installed. Debian puts it where only the administrator's PATH looks. */
export const findNatsServer = (): string | undefined =>
  ['nats-server', '/usr/sbin/nats-server', '/usr/local/sbin/nats-server'].find((program) => spawnSync(program, ['--version']).status === 0);

/**
 * Starts a NATS server with JetStream on 127.0.0.1 that keeps its streams in `dataDir`; on Linux it ends with this
 * process, however that goes.
 * @throws StartError when it is not installed or does not start.
 */
export async function startNatsServer({ dataDir, port = 0 }: { dataDir: string; port?: number }): Promise<NatsServer> {
  const program = findNatsServer();
  if (!program) throw new StartError('The NATS server is not installed: run "apt-get install nats-server", or set NATS_URL to one that runs elsewhere.');
  const usedPort = port || (await freePort());
  const bound = process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'TERM'] : [];
  const [command = program, ...args] = [...bound, program, '-a', '127.0.0.1', '-p', String(usedPort), '-js', '-sd', dataDir];
  // A group of its own: Ctrl-C in the terminal must reach only us, who stop it after its clients.
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  await isReady(child);
  child.unref();
  return { url: `nats://127.0.0.1:${usedPort}`, [Symbol.asyncDispose]: () => stop(child) };
}

async function isReady(child: ChildProcess): Promise<void> {
  let last = 'it ended at once';
  const lines = createInterface({ input: child.stderr! });
  child.once('error', (error) => (last = error.message));
  for await (const line of lines) {
    last = line;
    if (line.includes('Server is ready')) break;
  }
  if (!last.includes('Server is ready')) throw new StartError(`The NATS server did not start: ${last}.`);
  child.stderr!.resume();
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
