import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SERVICES } from '@gaoxin/server';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPTS = { embedded: 'tools/start.ts', distributed: 'tools/start-distributed.ts' } as const;
export type Mode = keyof typeof SCRIPTS;

export interface Platform {
  readonly origin: string;
  /** Secret of the third party `demo-bank`, as announced to whoever starts the platform. */
  readonly clientSecret: string;
  /** Ends every process and removes the data. */
  readonly stop: () => Promise<void>;
}

/** Starts the platform as a newcomer does, on free ports, with the demo zones in a folder of its own. */
export async function startPlatform(mode: Mode): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'gaoxin-e2e-'));
  const [port, ...servicePorts] = await freePorts(1 + SERVICES.length);
  const serviceUrls = SERVICES.map((name, index) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${servicePorts[index]}`]);
  const env = { ...process.env, ...Object.fromEntries(serviceUrls), PORT: String(port), GAOXIN_DATA: folder, LOG_LEVEL: 'warn' };
  // The channel ends the platform when this process dies, however it dies.
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPTS[mode]], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  });
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const clientSecret = await announcedSecret(child);
    return { origin: `http://localhost:${port}`, clientSecret, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Shows the progress until `Ready`, and afterwards only what the platform complains of. */
async function announcedSecret(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let secret = '';
  child.once('error', reject);
  child.once('exit', (code, signal) => reject(new Error(`The platform ended before it was ready (${signal ?? code}).`)));
  createInterface({ input: child.stdout! }).on('line', (line) => {
    secret = /^\s+demo-bank\s+(\S+)/.exec(line)?.[1] ?? secret;
    if (line.startsWith('Ready ')) resolve(secret);
    if (/^[A-Z{]/.test(line)) process.stderr.write(`  ${line}\n`);
  });
  return promise;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Ports that nobody listens on now; all are held at once, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
