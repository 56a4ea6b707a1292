// Plain JavaScript without dependencies: it runs on a fresh clone, on any Node from 18 on, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

const say = (line) => process.stderr.write(`${line}\n`);

/** @returns {Record<string, { version?: string, link?: boolean, optional?: boolean }> | undefined} */
function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

const lockFile = join(root, 'package-lock.json');
const wanted = packagesOf(lockFile) ?? {};
const stamp = join(modules, '.installed-from');
const fingerprint = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/**
 * Installed by us from this very lock file, or by somebody's `npm install` with the same result. npm writes its own
 * copy of the lock as the last step, so a half-done install does not count.
 */
function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  const present = packagesOf(join(modules, '.package-lock.json'));
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.startsWith('node_modules/')) return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

async function install() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const needed = Object.entries(wanted).filter(([path, { optional, link }]) => path.startsWith('node_modules/') && !optional && !link);
  say('Installing packages from the lock file …');
  const showing = setInterval(() => {
    const done = needed.filter(([path]) => existsSync(join(root, path, 'package.json'))).length;
    say(`Installing packages: ${done} of ${needed.length}`);
  }, 5_000);
  const { code } = await run(npm?.endsWith('.js') ? process.execPath : 'npm', npm?.endsWith('.js') ? [npm, ...args] : args, {
    cwd: root,
    shell: windows && !npm,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  clearInterval(showing);
  if (code !== 0) {
    say('The packages could not be installed; npm says why above. Check the network and start again.');
    process.exit(code);
  }
  writeFileSync(stamp, fingerprint());
}

/** Node 24, which the lock file brings for the common platforms, else the running Node if it is new enough. */
function findNode() {
  const name = { darwin: 'node-bin-darwin', win32: 'node-win', linux: 'node-linux' }[process.platform];
  const locked = join(modules, `${name}-${process.arch}`, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(locked) && spawnSync(locked, ['--version']).status === 0) return locked;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  say(`Gaoxin needs Node 24 on ${process.platform} ${process.arch}; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a program to its end. Passes signals on, and stops it when npm, which started us, is gone. */
function run(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, options);
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const parent = process.ppid;
    const watching = process.env.npm_lifecycle_event && setInterval(() => process.ppid !== parent && forward('SIGTERM'), 500);
    const end = (code) => {
      clearInterval(watching);
      for (const signal of signals) process.off(signal, forward);
      resolve({ code });
    };
    child.once('error', (error) => {
      say(`${program} could not be started: ${error.message}`);
      end(1);
    });
    child.once('exit', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

const [script, ...args] = process.argv.slice(2);
if (!isInstalled()) await install();
const node = findNode();
const { code } = await run(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  cwd: root,
  env: {
    // Libraries check more of what they are given while developing; the platform itself runs as it would on a server.
    ...(script?.startsWith('tools/start') && { NODE_ENV: 'production' }),
    ...process.env,
    PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
  },
  // The channel tells the script when this process is gone, however it went.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.exit(code);
