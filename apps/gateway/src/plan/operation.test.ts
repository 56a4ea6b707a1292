import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, GraphQLError, parse, validate, type OperationDefinitionNode } from 'graphql';
import { inProcess, type Executor, type OperationContext } from '../executors.ts';
import { createFederation } from '../federation.ts';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@inaccessible"])\n`;

const SDL = {
  houses: `
    type Query { house(id: ID!): House! houses(first: Int = 3): [House!]! things: [Thing!]! named: [Named!]! now: Clock @shareable }
    type Mutation { paint(id: ID!, colour: Colour!): House }
    type Clock @shareable { hour: Int }
    enum Colour { RED GREEN SECRET @inaccessible }
    interface Named { id: ID! name: String }
    union Thing = House | Tree
    type Tree implements Named { id: ID! name: String size: String! }
    type House implements Named @key(fields: "id") {
      id: ID! name: String colour: Colour colours: [[Colour]] size: Int! odd: String owner: Person strict: Person! neighbours: [House!]!
    }
    type Person @key(fields: "id", resolvable: false) { id: ID! }
  `,
  people: `
    type Query { me: Person }
    type Person @key(fields: "id") { id: ID! name: String! age: Int friend: Person pets(first: Int): [Pet!]! }
    type Pet { name: String! }
    type House @key(fields: "id") { id: ID! size: Int! @external guests: Int @requires(fields: "size") }
  `,
  moods: `
    type Query { now: Clock @shareable }
    type Clock @shareable { hour: Int minute: Int }
    type Person @key(fields: "id") { id: ID! mood(scale: Int = 1): Int }
  `,
};

const house = (n: number) => ({ __typename: 'House', id: `h${n}`, name: `House "${n}"\n\u2028 房`, colour: ['RED', 'GREEN', 'SECRET'][n % 3], colours: [['RED', null], ['SECRET']], size: n, odd: n % 2 ? '\ud800' : null, n });
const tree = { __typename: 'Tree', id: 't1', name: null, size: 'tall' };
const person = (id: string) => ({ id, name: `Person ${id}`, age: 30 });
const failing = (code: string) => {
  throw new GraphQLError('Not this one.', { extensions: { code } });
};

const RESOLVERS: Record<keyof typeof SDL, object> = {
  houses: {
    Query: {
      house: (_: unknown, { id }: { id: string }) => house(Number(id.slice(1))),
      houses: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_item, n) => house(n)),
      things: () => [house(1), tree],
      named: () => [tree, house(2)],
      now: () => ({ hour: 7 }),
    },
    Mutation: { paint: (_: unknown, { id }: { id: string }) => house(Number(id.slice(1))) },
    Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    House: {
      __resolveReference: ({ id }: { id: string }) => house(Number(id.slice(1))),
      owner: ({ n }: { n: number }) => (n % 4 === 3 ? null : { id: `p${n % 2}` }),
      strict: ({ n }: { n: number }) => ({ id: n === 1 ? 'lost' : 'p0' }),
      neighbours: ({ n }: { n: number }) => [house(n + 1), house(n + 2)],
    },
  },
  people: {
    Query: { me: () => person('p0') },
    Person: {
      __resolveReference: ({ id }: { id: string }) => (id === 'lost' ? failing('NOT_FOUND') : person(id)),
      age: ({ id }: { id: string }) => (id === 'p1' ? failing('FORBIDDEN') : 30),
      friend: ({ id }: { id: string }) => person(id === 'p0' ? 'p1' : 'p0'),
      pets: ({ id }: { id: string }, { first = 2 }: { first?: number }) => Array.from({ length: first }, (_item, n) => ({ name: `${id} ${n}` })),
    },
    House: { __resolveReference: (reference: object) => reference, guests: ({ size }: { size: number }) => size * 2 },
  },
  moods: {
    Query: { now: () => ({ hour: 7, minute: 30 }) },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id }), mood: ({ id }: { id: string }, { scale }: { scale: number }) => scale * id.length },
  },
};

const { supergraphSdl } = composeServices(Object.entries(SDL).map(([name, sdl]) => ({ name, typeDefs: parse(HEAD + sdl), url: `http://${name}` })));
const executors = new Map(
  Object.entries(SDL).map(([name, sdl]): [string, Executor] => {
    const schema = buildSubgraphSchema([{ typeDefs: parse(HEAD + sdl), resolvers: RESOLVERS[name as keyof typeof SDL] as never }]);
    return [name, inProcess({ name, schema, context: () => ({}), ready: async () => ({ ok: true, schemaVersion: '' }) })];
  }),
);
const federation = createFederation(supergraphSdl!, executors);
const hive = unifiedGraphHandler({
  unifiedGraph: buildSchema(supergraphSdl!, { assumeValid: true, assumeValidSDL: true }),
  getUnifiedGraphSDL: () => supergraphSdl!,
  onSubgraphExecute: ((service: string, fetch: Parameters<Executor>[0]) => executors.get(service)!(fetch)) as never,
});

const newContext = (): OperationContext => ({ caller: { viewer: null, locale: 'zh' }, failed: new Set(), contexts: new Map() });
const publicErrors = (errors: readonly GraphQLError[] = []) => errors.map(({ message, path, extensions }) => JSON.stringify({ message, path, code: extensions?.code })).sort();

async function ours(text: string, variables = {}) {
  const { schema, run } = await federation;
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const { data, errors } = await run({ document, operation: document.definitions[0] as OperationDefinitionNode, variables, context: newContext() });
  return { data: JSON.parse(data) as Record<string, never>, errors: publicErrors(errors) };
}

async function theirs(text: string, variables = {}) {
  const { executor } = await hive;
  const result = (await executor!({ document: parse(text), variables, context: newContext() })) as { data?: object; errors?: GraphQLError[] };
  return { data: JSON.parse(JSON.stringify(result.data ?? null)) as object, errors: publicErrors(result.errors) };
}

const PERSON = 'fragment P on Person { id name mood }';
const CONDITIONS = `query($a: Boolean!, $b: Boolean!) {
  houses { id @include(if: $a) owner @skip(if: $b) { name } owner { mood @include(if: $b) friend @include(if: $a) { name } } ...H @include(if: $b) }
} fragment H on House { name guests ...H2 @skip(if: $a) } fragment H2 on House { size colour }`;
const both = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));

test.each<[string, string, object?]>([
  ['an entity of three services', `{ house(id: "h2") { id name owner { ...P age friend { ...P } pets(first: 1) { name } } guests } } ${PERSON}`],
  ['lists of entities, some of them twice', `{ houses(first: 6) { owner { ...P } neighbours { owner { ...P } neighbours { guests } } } } ${PERSON}`],
  ['the same list under several names', `{ a: houses(first: 2) { ...H } b: houses(first: 3) { ...H } } fragment H on House { id owner { ...P } } ${PERSON}`],
  ['values that JSON escapes, enums and lists of lists', '{ houses { name odd colour colours __typename } }'],
  ['unions and interfaces', `{ things { ... on House { id owner { ...P } } ... on Tree { name } } named { id name ... on House { owner { name } } ... on Named { __typename } } } ${PERSON}`],
  ['fields of one name and two types', '{ things { ... on House { x: name } ... on Tree { x: name } } named { ... on Tree { y: name } ... on House { y: odd } } }'],
  ['a type that two services know', '{ now { hour minute } me { name mood } }'],
  ['a mutation', `mutation { a: paint(id: "h2", colour: RED) { owner { ...P } } b: paint(id: "h3", colour: GREEN) { guests owner { name } } } ${PERSON}`],
  ['entities that fail, where they are and where they must not be null', '{ houses { strict { name mood } owner { age } neighbours { strict { id name } } } }'],
  ['nothing but the type name', '{ __typename houses(first: 0) { id } }'],
  ...both.map((variables): [string, string, object] => [`conditions ${JSON.stringify(variables)}`, CONDITIONS, variables]),
  ['conditions that are known', '{ houses { id @skip(if: true) name @include(if: true) ... @include(if: false) { size } } }'],
])('%s: as Hive’s executor', async (_name, text, variables = {}) => {
  const [own, other] = [await ours(text, variables), await theirs(text, variables)];
  expect(own).toEqual(other);
  expect(JSON.stringify(own.data)).toBe(JSON.stringify(other.data));
});

// Hive's executor gives both what was asked for first.
test('an entity that stands in two places gets in each what was asked for there', async () => {
  const { data } = await ours('{ a: house(id: "h2") { owner { friend { mood(scale: 2) } } } b: house(id: "h2") { owner { friend { mood(scale: 5) } } } }');
  expect(data).toEqual({ a: { owner: { friend: { mood: 4 } } }, b: { owner: { friend: { mood: 10 } } } });
});

test('a response key cannot reach the prototype', async () => {
  await ours('{ houses { __proto__: owner { __proto__: friend { name mood } polluted: name } } }');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('fragments that double at every level are answered all the same', async () => {
  const levels = Array.from({ length: 12 }, (_, n) => `fragment F${n} on House { neighbours { ...F${n + 1} } neighbours { ...F${n + 1} } }`).join(' ');
  const deep = `{ houses(first: 0) { ...F0 } } ${levels} fragment F12 on House { id }`;
  expect((await ours(deep)).data).toEqual({ houses: [] });
});
