import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse } from 'graphql';
import { checkCost, checkShape, checkSize } from './limits.ts';

const contract = (file: string) => readFileSync(new URL(`../../../graphql/${file}`, import.meta.url), 'utf8');
const schema = buildSchema(contract('schema.graphql'), { assumeValid: true });

describe('what the portals ask', () => {
  const operations = Object.values(JSON.parse(contract('operations.json')) as Record<string, string>).map((text) => {
    const document = parse(text);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
    return [operation.name!.value, document, operation] as const;
  });

  it.each(operations)('%s stays within the limits of a request', (_name, document, operation) => {
    checkSize(document);
    checkShape(document, operation);
    checkCost(schema, document, operation, {});
  });
});
