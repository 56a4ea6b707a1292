import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from './start-error.ts';

/**
 * Makes this process the one user of `dataDir`, or says who is. What a killed owner left running is shut down first.
 * Returns the release.
 */
export async function takeOwnership(dataDir: string): Promise<() => void> {
  const file = join(dataDir, 'owner');
  const me = `${process.pid} ${birth(process.pid)}`;
  try {
    writeFileSync(file, me, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = readFileSync(file, 'utf8');
    const pid = Number.parseInt(owner, 10);
    if (owner === me || (isAlive(pid) && owner === `${pid} ${birth(pid)}`)) {
      throw new StartError(`The data folder ${dataDir} is in use by process ${pid}; stop it or set GAOXIN_DATA to another folder.`);
    }
    writeFileSync(file, me);
  }
  await stopOrphan(join(dataDir, 'cluster'));
  return () => rmSync(file, { force: true });
}

async function stopOrphan(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  const pid = postmaster(lock);
  if (pid === undefined) return;
  for (const [signal, seconds] of [['SIGINT', 10], ['SIGQUIT', 10]] as const) {
    for (let left = seconds * 20; left > 0 && commandOf(pid).includes(cluster); left--) {
      if (left === seconds * 20) process.kill(pid, signal);
      await delay(50);
    }
  }
  // The number may belong to another program by now, and PostgreSQL would take that for a running server.
  if (process.platform !== 'win32') rmSync(lock, { force: true });
}

function postmaster(lock: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// A pid comes back after a reboot or a restarted container; together with its start time it does not.
function birth(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  const stat = readProc(pid, 'stat');
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // In a container whose first process reaps nobody, the dead stay listed for ever.
  return state === 'Z' || state === 'X' ? '' : (rest[18] ?? '');
}

const commandOf = (pid: number): string => (process.platform === 'linux' ? readProc(pid, 'cmdline') : ps(pid, 'command='));

function readProc(pid: number, file: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid: number, column: string): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
