import { spawn, type SpawnOptions } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute path of a program of this machine, if it is installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end with our output. Returns its exit code, or 1 when a signal or `stop` ended it. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  child.once('error', (error) => {
    if (error.name !== 'AbortError') process.stderr.write(`${program}: ${error.message}\n`);
    if (child.pid === undefined) resolve(1);
  });
  child.once('close', (code) => resolve(code ?? 1));
  return promise;
}
