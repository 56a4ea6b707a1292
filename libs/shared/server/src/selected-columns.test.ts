import { buildSchema, getOperationAST, Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { reading, RowColumns } from './selected-columns.ts';

const schema = buildSchema(`
  type Query { house(id: ID): House, houses: HouseConnection!, things: [Thing!]! }
  union Thing = House | Tree
  interface Named { name: String! }
  type House implements Named { id: ID!, name: String!, owner: Person, light: String, size: Int, extra: Int }
  type Tree { id: ID!, height: Int }
  type Person { id: ID!, light: String }
  type HouseConnection { nodes: [House!]!, edges: [HouseEdge!]!, totalCount: Int! }
  type HouseEdge { cursor: String!, node: House! }
`);
interface HouseRow {
  ownerId: string;
}
const fields = schema.getType('House') as unknown as { getFields(): Record<string, { resolve?: unknown }> };
fields.getFields()['owner']!.resolve = reading<HouseRow>()(['ownerId'], ({ ownerId }) => ({ id: ownerId }));
fields.getFields()['light']!.resolve = () => 'GREEN';

const entity = { properties: { id: 1, name: 1, ownerId: 1, size: 1, version: 1 } };
const columns = () => new RowColumns('House', entity, ['id']);

function selectionOf(text: string) {
  const document = parse(text);
  const fragments = document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
  const fieldNodes = getOperationAST(document)!.selectionSet.selections as FieldNode[];
  return { fieldNodes, fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])), schema };
}
const namesIn = (text: string) => columns().of(selectionOf(text))?.names;

test.each([
  ['fields of its own', '{ house { size __typename } }', ['id', 'size']],
  ['an alias', '{ house { area: size } }', ['id', 'size']],
  ['what a resolver says that it reads', '{ house { owner { id light } } }', ['id', 'ownerId']],
  ['fragments and conditions', 'query($a: Boolean!) { house { ...H ... on Named { name } size @skip(if: $a) } } fragment H on House { owner { id } }', ['id', 'name', 'ownerId', 'size']],
  ['a list of pages', '{ houses { nodes { name } edges { cursor node { size } } totalCount } }', ['id', 'name', 'size']],
  ['one of several types', '{ things { ... on House { name } ... on Tree { height } } }', ['id', 'name']],
])('%s decide over the columns', (_name, text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ['a resolver that does not say what it reads', '{ house { id light } }'],
  ['a field without a column', '{ house { id extra } }'],
  ['the same field twice', '{ house { id } house { size } }'],
])('%s needs all', (_name, text) => {
  expect(namesIn(text)).toBeUndefined();
});

test('the same columns are the same set, and only so many sets are kept', () => {
  const own = columns();
  const of = (text: string) => own.of(selectionOf(text));
  expect(of('{ house { size name } }')).toBe(of('{ house { name size } }'));

  const many = Array.from({ length: 6 }, (_, index) => `c${index}`);
  const wide = new RowColumns('Wide', { properties: Object.fromEntries(many.map((name) => [name, 1])) }, []);
  const type = buildSchema(`type Query { wide: Wide } type Wide { ${many.map((name) => `${name}: Int`).join(' ')} }`);
  const sets = Array.from({ length: 2 ** 6 - 1 }, (_, bits) => many.filter((_name, index) => ((bits + 1) >> index) % 2 === 1));
  const known = sets.filter((names) => wide.of({ ...selectionOf(`{ wide { ${names.join(' ')} } }`), schema: type }) !== undefined);
  expect(known).toHaveLength(30);
});
