import { buildSchema, parse, print, validate } from 'graphql';
import { withoutFragments } from './flatten.ts';

const schema = buildSchema(`
  interface Named { name: String }
  type Person implements Named { id: ID! name: String friends(first: Int): [Person!]! pet: Pet }
  type Dog implements Named { name: String barks: Boolean owner: Person }
  type Cat implements Named { name: String owner: Person }
  union Pet = Dog | Cat
  type Query { me: Person named: [Named!]! }
`);

const flat = (text: string) => {
  const document = withoutFragments(schema, parse(text));
  expect(validate(schema, document)).toEqual([]);
  return print(document).replaceAll(/\s+/g, ' ').trim();
};

test.each([
  ['a fragment of the same type', '{ me { ...P } } fragment P on Person { id name }', '{ me { id name } }'],
  ['an interface of the type', '{ me { ... on Named { name } id } }', '{ me { name id } }'],
  ['fragments in fragments that ask for the same', '{ me { ...A ...B } } fragment A on Person { pet { ...D } id } fragment B on Person { id pet { __typename } } fragment D on Pet { ... on Dog { barks } }',
    '{ me { pet { ... on Dog { barks } __typename } id } }'],
  ['aliases and arguments', '{ me { ...A friends(first: 1) { name } } } fragment A on Person { friends(first: 1) { id } all: friends { id } }',
    '{ me { friends(first: 1) { id name } all: friends { id } } }'],
])('%s is put in place', (_what, text, expected) => expect(flat(text)).toBe(expected));

test.each([
  ['a type of several', '{ named { ...D name } } fragment D on Dog { barks owner { ...P } } fragment P on Person { id }', '{ named { ... on Dog { barks owner { id } } name } }'],
  ['a directive', 'query ($yes: Boolean!) { me { ...P @include(if: $yes) id @skip(if: $yes) id } } fragment P on Person { name }',
    'query ($yes: Boolean!) { me { ... on Person @include(if: $yes) { name } id @skip(if: $yes) id } }'],
])('%s keeps its fragment', (_what, text, expected) => expect(flat(text)).toBe(expected));

test('a document whose fragments double at every level stays as it is', () => {
  const levels = Array.from({ length: 14 }, (_, level) => `fragment F${level} on Person { a: friends { ...F${level + 1} } b: friends { ...F${level + 1} } }`);
  const document = parse(`{ me { ...F0 } } ${levels.join(' ')} fragment F14 on Person { id }`);
  expect(withoutFragments(schema, document)).toBe(document);
});
