import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const PORTALS = ['shell', 'officials', 'enterprise', 'experience'];
const SOURCES = [
  'apps/portals/**/*',
  'libs/shared/{ui,client,kernel}/**/*',
  'graphql/operations.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tools/build-portals.ts',
];

const stampOf = (portal: string): string => join(root, 'apps/portals', portal, 'dist/.sources');

/** Whether every portal has been built from exactly the sources that lie here now. */
export function portalsAreFresh(): boolean {
  const sources = fingerprint();
  return PORTALS.every((portal) => existsSync(stampOf(portal)) && readFileSync(stampOf(portal), 'utf8') === sources);
}

/** Call after a successful build. */
export function markPortalsFresh(): void {
  const sources = fingerprint();
  for (const portal of PORTALS) writeFileSync(stampOf(portal), sources);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const ignored = /(^|\/)(node_modules|dist)(\/|$)|\.test\.tsx?$/;
  for (const file of globSync(SOURCES, { cwd: root, exclude: (path) => ignored.test(path) }).sort()) {
    const path = join(root, file);
    if (!ignored.test(file) && statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
