import { globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createRsbuild, loadConfig, mergeRsbuildConfig } from '@rsbuild/core';

const PORTALS = ['shell', 'officials', 'enterprise', 'experience'] as const;
const COMPRESSIBLE = '**/*.{js,css,html,json,svg}';
const WORTH_COMPRESSING_BYTES = 1024;

const folder = fileURLToPath(new URL('../apps/portals/', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/portals/', import.meta.url));

/**
 * Builds the shell and its remotes into apps/portals/<name>/dist, every text asset beside its .br and .gz.
 *
 * @throws Error when a portal does not compile
 */
export async function buildPortals({ onProgress }: { onProgress: (line: string) => void }): Promise<void> {
  for (const [index, portal] of PORTALS.entries()) {
    onProgress(`Building portals: ${portal} (${index + 1} of ${PORTALS.length})`);
    await build(join(folder, portal));
  }
}

/** Builds aside and swaps at the end, so that a running gateway never serves half a portal. */
async function build(cwd: string): Promise<void> {
  const aside = join(cache, `${basename(cwd)}-${process.pid}`);
  const { content } = await loadConfig({ cwd });
  const rsbuild = await createRsbuild({
    cwd,
    config: mergeRsbuildConfig(content, { mode: 'production', logLevel: 'error', output: { distPath: { root: aside }, cleanDistPath: true } }),
  });
  const { close } = await rsbuild.build();
  await close();
  const files = globSync(COMPRESSIBLE, { cwd: aside }).map((file) => join(aside, file));
  await Promise.all(files.filter((file) => statSync(file).size >= WORTH_COMPRESSING_BYTES).map(compress));
  const dist = join(cwd, 'dist');
  rmSync(dist, { recursive: true, force: true });
  renameSync(aside, dist);
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const [small, smaller] = await Promise.all([toGzip(content), toBrotli(content, quality)]);
  writeFileSync(`${file}.gz`, small);
  writeFileSync(`${file}.br`, smaller);
}
