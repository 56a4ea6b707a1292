import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Slice {
  readonly service: string;
  readonly aggregate: string;
  readonly useCase: string;
}

const camel = (kebab: string): string => kebab.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
const pascal = (kebab: string): string => camel(`-${kebab}`);
/** `advance-lead` of `lead` → `lead:advance` */
const act = ({ aggregate, useCase }: Slice): string => `${camel(aggregate)}:${camel(useCase.replace(`-${aggregate}`, ''))}`;

const production = (slice: Slice): string => `import { ${pascal(slice.aggregate)} } from '@gaoxin/${slice.service}-domain';
import { useCase } from '@gaoxin/server';
import type { ${pascal(slice.useCase)}Input } from '../generated/resolvers-types.ts';

export const ${camel(slice.useCase)} = useCase('${act(slice)}', async (tx, input: ${pascal(slice.useCase)}Input) => {
  const ${camel(slice.aggregate)} = await tx.load(${pascal(slice.aggregate)}, input.${camel(slice.aggregate)}Id, { version: input.version, path: ['${camel(slice.aggregate)}Id'] });
  tx.allow(${camel(slice.aggregate)});
  tx.record(${camel(slice.aggregate)}.${act(slice).split(':')[1]}(tx.now));
  return ${camel(slice.aggregate)};
});
`;

const test = ({ service, useCase }: Slice): string => `import { as, openService, type TestService } from '@gaoxin/testkit';
import { create${pascal(service)} } from '../create.ts';

describe('${camel(useCase)}', () => {
  let ${service}: TestService;
  beforeAll(async () => {
    ${service} = await openService(create${pascal(service)}, { name: '${service}' });
  });
  afterAll(() => ${service}[Symbol.asyncDispose]());

  it.todo('does what a user asked for');
  it.todo('refuses a stale version, another zone and a wrong role with nothing written');
});
`;

const remaining = (slice: Slice): string => `
Still to write by hand, in this order:
  graphql/${slice.service}${existsSync(join(root, 'graphql', slice.service)) ? '/<area>' : ''}.graphql                                input ${pascal(slice.useCase)}Input, ${pascal(slice.useCase)}Payload, the mutation; then npm run generate
  libs/${slice.service}/domain/src/${slice.aggregate}.ts          the rule: ${act(slice).split(':')[1]}(now) returns the event; and its table of cases in ${slice.aggregate}.test.ts
  libs/${slice.service}/subgraph/src/policy.ts                    '${act(slice)}', and a row 'Mutation.${camel(slice.useCase)}' of access
  libs/${slice.service}/subgraph/src/${slice.aggregate}/${slice.aggregate}.resolvers.ts   ${camel(slice.useCase)}: mutation(${camel(slice.useCase)}, (${camel(slice.aggregate)}) => ({ ${camel(slice.aggregate)} })),
`;

function read([service, aggregate, useCase]: readonly string[]): Slice | undefined {
  const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  if (!service || !aggregate || !useCase || ![service, aggregate, useCase].every((word) => kebab.test(word))) return undefined;
  return existsSync(join(root, 'libs', service, 'subgraph')) ? { service, aggregate, useCase } : undefined;
}

const slice = read(process.argv.slice(2));
if (!slice) {
  process.stderr.write('Usage: npm run new:use-case SERVICE AGGREGATE VERB-PHRASE, such as: recruitment lead advance-lead\n');
  process.exit(1);
}
const folder = join('libs', slice.service, 'subgraph/src', slice.aggregate);
mkdirSync(join(root, folder), { recursive: true });
for (const [file, content] of [
  [`${slice.useCase}.ts`, production(slice)],
  [`${slice.useCase}.test.ts`, test(slice)],
] as const) {
  if (existsSync(join(root, folder, file))) {
    process.stderr.write(`${join(folder, file)} is there already.\n`);
    process.exit(1);
  }
  writeFileSync(join(root, folder, file), content);
  process.stdout.write(`${join(folder, file)}\n`);
}
process.stdout.write(remaining(slice));
