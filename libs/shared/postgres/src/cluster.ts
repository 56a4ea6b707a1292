import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Binaries, boundToParent, findBinaries, unprivileged } from './binaries.ts';
import { launch, type Server } from './server.ts';
import { takeOwnership } from './ownership.ts';
import { StartError } from './start-error.ts';

export interface ClusterOptions {
  /** Folder of this cluster alone; made when missing. */
  readonly dataDir: string;
  /** `false` trades safety against power loss for speed: only for data that may vanish, such as that of tests. */
  readonly durable?: boolean;
  /** Receives a line per step that takes noticeable time. */
  readonly log?: (line: string) => void;
}

/** A running PostgreSQL. Disposing it disconnects everybody and shuts it down. */
export interface Cluster extends AsyncDisposable {
  /** Connects as the superuser, who owns everything, to the database `postgres`. */
  readonly url: string;
}

/**
 * Starts the embedded PostgreSQL 18 on a free port of 127.0.0.1, making its files on first use.
 * The server dies with this process, also by `kill -9`, and the next start recovers.
 * @throws StartError if the folder is in use or not writable, or the machine cannot run PostgreSQL.
 */
export async function startCluster({ dataDir, durable = true, log = () => {} }: ClusterOptions): Promise<Cluster> {
  const folder = makeFolder(resolve(dataDir));
  const release = await takeOwnership(folder);
  let server: Server;
  let password: string;
  try {
    const binaries = findBinaries();
    password = readPassword(folder);
    if (!existsSync(join(folder, 'cluster'))) {
      log('Creating the database cluster');
      initialise(binaries, folder, durable);
    }
    server = await launch(binaries, { folder, durable, password, log });
  } catch (error) {
    release();
    throw error;
  }
  return {
    url: server.url,
    async [Symbol.asyncDispose]() {
      await server.stop();
      release();
    },
  };
}

function makeFolder(folder: string): string {
  try {
    makeWithParents(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new StartError(`The data folder ${folder} cannot be written; give this user the right to it or set GAOXIN_DATA to another folder.`);
  }
  return folder;
}

// Not `recursive: true`: Node never returns from that where the system answers ENOENT although the parent exists, as in /proc.
function makeWithParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeWithParents(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function readPassword(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file) || readFileSync(file, 'utf8') === '') writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

// Made beside and renamed at the end, so that a start killed half-way leaves nothing that looks like a cluster.
function initialise({ initdb }: Binaries, folder: string, durable: boolean): void {
  for (const entry of readdirSync(folder)) if (entry.startsWith('new-')) rmSync(join(folder, entry), { recursive: true, force: true });
  const fresh = mkdtempSync(join(folder, 'new-'));
  const [program = initdb, ...args] = [
    ...unprivileged(), ...boundToParent(), initdb, '--pgdata', fresh, '--username', 'gaoxin', '--pwfile', join(folder, 'password'),
    '--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new StartError(`PostgreSQL could not create its files in ${folder}: ${(error?.message ?? stderr).trim().split('\n').at(-1)}`);
  renameSync(fresh, join(folder, 'cluster'));
}
