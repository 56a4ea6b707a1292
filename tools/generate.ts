import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenContext } from '@graphql-codegen/cli';
import { codegen, documentsOf, PORTALS, type Mappers } from '../codegen.ts';
import { breakingChanges } from './breaking-changes.ts';
import { compose, type Composition } from './compose.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const PERSISTED = 'persisted-documents.json';

type Files = Map<string, string>;

/**
 * Everything that is derived from the SDL and the portals' documents, by path from the root.
 *
 * @throws Error when the subgraphs do not compose or a portal's operations were lost on the way.
 */
export async function generated(composition: Composition = compose()): Promise<Files> {
  const config = { ...codegen(composition, mappersOf), cwd: root, silent: true };
  const outputs = (await generate(config as unknown as CodegenContext, false)) as { filename: string; content: string }[];
  const files: Files = new Map([
    ['graphql/supergraph.graphql', composition.supergraph],
    ['graphql/schema.graphql', composition.publicSchema],
    ['graphql/operations.json', operations(outputs)],
  ]);
  for (const { filename, content } of outputs) {
    if (!filename.endsWith(PERSISTED)) files.set(filename, content);
  }
  return files;
}

/** The persisted documents of all portals in one table, from hash to document. */
function operations(outputs: { filename: string; content: string }[]): string {
  const all: Record<string, string> = {};
  for (const portal of PORTALS) {
    const output = outputs.find(({ filename }) => filename === `${documentsOf(portal)}${PERSISTED}`);
    const own = JSON.parse(output?.content ?? '{}') as Record<string, string>;
    if (Object.keys(own).length === 0 && hasOperations(portal)) {
      throw new Error(`The operations of apps/portals/${portal} are missing from its persisted documents.`);
    }
    Object.assign(all, own);
  }
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

const hasOperations = (portal: string) =>
  globSync(`${root}apps/portals/${portal}/src/**/*.{ts,tsx}`, { exclude: (path) => path.endsWith('/generated') }).some((file) =>
    /\bgraphql\(\s*`\s*(query|mutation|subscription)\b/.test(readFileSync(file, 'utf8')),
  );

/** The mappers of a service: one file, or one in the folder of each area. */
function mappersOf(service: string): Mappers {
  const files = globSync(`${root}libs/${service}/subgraph/src/{mappers.json,*/mappers.json}`).sort();
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Mappers)) as Mappers;
}

const drifted = ([path, content]: [string, string]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== content;

function write(files: Files): void {
  for (const [path, content] of [...files].filter(drifted)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, content);
    console.log(`wrote ${path}`);
  }
}

/** Problems that keep a change from being accepted, one line each. */
function problems(files: Files): string[] {
  return [
    ...[...files].filter(drifted).map(([path]) => `${path} is not what the SDL and the documents say. Run "npm run generate".`),
    ...breakingChanges(root, files.get('graphql/schema.graphql') ?? ''),
  ];
}

if (import.meta.main) {
  try {
    const files = await generated();
    if (process.argv.includes('--check')) {
      const found = problems(files);
      for (const line of found) console.error(line);
      process.exitCode = found.length === 0 ? 0 : 1;
    } else {
      write(files);
    }
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

/** Code generation reports a batch of errors, whose own message says only that there were some. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('\n');
  return error instanceof Error ? error.message : String(error);
}
