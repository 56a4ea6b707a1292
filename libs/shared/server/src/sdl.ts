import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from './config.ts';

const folder = fileURLToPath(new URL('../../../../graphql/', import.meta.url));

/** Services with registers that are imported, exported and freed of duplicates. */
const WITH_REGISTERS: readonly ServiceName[] = ['directory', 'recruitment'];

/** The service's SDL: the shared part of the contract and its own, one file or a folder with a file for each area. */
export const sdlOf = (name: ServiceName): string =>
  ['shared.graphql', ...(WITH_REGISTERS.includes(name) ? ['registers.graphql'] : []), ...partsOf(name)].map((file) => readFileSync(folder + file, 'utf8')).join('\n');

function partsOf(name: ServiceName): string[] {
  if (!existsSync(`${folder}${name}`)) return [`${name}.graphql`];
  return readdirSync(`${folder}${name}`)
    .sort()
    .map((file) => `${name}/${file}`);
}
