import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../programs.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs what the benchmark measures against from the lock file beside, once. */
export async function installPeers(): Promise<void> {
  const wanted = createHash('sha256').update(readFileSync(`${folder}package-lock.json`)).digest('hex');
  const stamp = `${folder}node_modules/.installed-from`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the peers of the benchmark …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { cwd: folder })
    : await run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('The peers could not be installed; npm says why above.');
  writeFileSync(stamp, wanted);
}
