import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { checkServer, startCluster, StartError } from '@gaoxin/postgres';
import { portalsAreFresh } from './portals.ts';
import { run } from './programs.ts';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** @throws StartError when somebody else listens there. */
export async function portMustBeFree(port: number): Promise<void> {
  const probe = createServer().listen(port);
  try {
    await once(probe, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw new StartError(`Port ${port} is reserved for the administrator; set PORT to another one.`);
    throw new StartError(`Port ${port} is in use; stop the program that uses it or set PORT to another one.`);
  }
  probe.close();
  await once(probe, 'close');
}

/** The PostgreSQL server to use: the one of DATABASE_URL, else the embedded one, which `resources` then stops. */
export async function openDatabase(settings: { databaseUrl: string | undefined; dataDir: string }, resources: AsyncDisposableStack): Promise<string> {
  if (settings.databaseUrl) {
    await checkServer(settings.databaseUrl);
    return settings.databaseUrl;
  }
  say('Starting PostgreSQL …');
  const dataDir = join(resolve(settings.dataDir), 'postgres');
  return resources.use(await startCluster({ dataDir, log: say })).url;
}

/** Builds the portals when their sources changed, in a process of its own whose memory goes when it is done. */
export async function providePortals(stop: AbortSignal): Promise<void> {
  if (portalsAreFresh()) return;
  say('Building the portals …');
  const code = await run(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/build.ts'], { signal: stop });
  if (code !== 0 && !stop.aborted) throw new StartError('The portals could not be built; the reason is above.');
}
