import { readFileSync } from 'node:fs';
import { Kind, parse, visit, type StringValueNode } from 'graphql';

const schema = parse(readFileSync(new URL('../graphql/schema.graphql', import.meta.url), 'utf8'));

test('every type, field and enum value of the contract says what it is, in English and then in Chinese', () => {
  const silent: string[] = [];
  const look = (name: string, description: StringValueNode | undefined) => {
    const [english, chinese] = description?.value.split('\n') ?? [];
    if (!english || !/[\u4e00-\u9fff]/.test(chinese ?? '')) silent.push(name);
  };
  visit(schema, {
    enter: (node) => {
      if ('description' in node && 'name' in node && node.name && node.kind !== Kind.INPUT_VALUE_DEFINITION) {
        look(node.name.value, node.description as StringValueNode | undefined);
      }
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) node.fields?.forEach((field) => look(`${node.name.value}.${field.name.value}`, field.description));
    },
  });
  expect(silent).toEqual([]);
});
