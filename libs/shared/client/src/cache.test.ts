import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { CONNECTIONS } from './cache.ts';

test('pages are joined for every list of the schema', () => {
  const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => [type.name, Object.values(type.getFields()).filter((field) => /Connection!?$/.test(String(field.type))).map((field) => field.name)] as const)
    .filter(([, fields]) => fields.length > 0);
  expect(CONNECTIONS).toEqual(Object.fromEntries(lists));
});
