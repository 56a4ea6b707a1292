import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startSubject, type Answer, type Subject } from './subjects.fixture.ts';

const GREETING = 'query Greeting { greeting }';
const PROJECT = 'query Project($id: ID!) { project(id: $id) { id } }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

let gateway: Subject;
beforeAll(async () => {
  gateway = await startSubject({ documents: { [hash(GREETING)]: GREETING, [hash(PROJECT)]: PROJECT } });
});
afterAll(async () => gateway[Symbol.asyncDispose]());

const codeOf = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code];
const freeForm = (query: string, variables?: object) => gateway.post({ query, variables }, 'developer');

describe('limits', () => {
  const deep = (levels: number) => `{ projects(first: 1) { nodes { ${'neighbours { '.repeat(levels)} id ${'}'.repeat(levels)} } } }`;
  const bomb = (levels: number) =>
    `{ ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${levels} on Query { me }`;

  test.each([
    ['tokens', `{ ${'me '.repeat(2_100)} }`],
    ['fields', `{ ${'me '.repeat(600)} }`],
    ['aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['directives', `{ me ${'@include(if: true) '.repeat(40)} }`],
    ['rootFields', `{ ${'me '.repeat(25)} }`],
    ['rootFields', bomb(6)],
    ['depth', deep(20)],
    ['cost', deep(5)],
    ['cost', '{ projects(first: 20000) { nodes { id } } }'],
  ])('refuse too many %s', async (limit, query) => {
    const answer = await freeForm(query);
    expect(codeOf(answer)).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(answer.errors![0]!.extensions.limit).toBe(limit);
  });

  test('count a size that comes in a variable, or from the default of the contract', async () => {
    const query = 'query($n: Int) { projects(first: $n) { nodes { neighbours { neighbours { id } } } } }';
    expect(codeOf(await freeForm(query, { n: 100 }))).toEqual([400, 'LIMIT_EXCEEDED']);
    expect((await freeForm(query, { n: 5 })).status).toBe(200);
    expect((await freeForm('{ projects { nodes { id } } }')).data).toHaveProperty('projects.nodes.length', 20);
  });

  test('answer a fragment bomb at once', async () => {
    const started = performance.now();
    expect(codeOf(await freeForm(bomb(60)))).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('refuse a body of 2 MB', async () => {
    expect(codeOf(await gateway.post({ query: `{ me } #${'x'.repeat(2_000_000)}` }, 'developer'))).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('do not echo what was sent', async () => {
    const { errors } = await freeForm(`{ ${'x'.repeat(100_000)} }`);
    expect(errors![0]!.extensions.code).toBe('VALIDATION_FAILED');
    expect(errors![0]!.message.length).toBeLessThan(300);
  });
});

describe('requests', () => {
  test.each([
    ['a syntax error', { query: '{ me' }, [400, 'SYNTAX_ERROR']],
    ['an unknown field', { query: '{ meh }' }, [400, 'VALIDATION_FAILED']],
    ['a batch', [{ query: '{ me }' }], [400, 'BATCHING_DISABLED']],
    ['no JSON', '{', [400, 'BAD_REQUEST']],
    ['null', 'null', [400, 'BAD_REQUEST']],
    ['a query that is a number', { query: 5 }, [400, 'BAD_REQUEST']],
    ['variables that are a list', { query: '{ me }', variables: [] }, [400, 'BAD_REQUEST']],
    ['two operations and no name', { query: 'query A { me } query B { me }' }, [400, 'BAD_REQUEST']],
    ['the schema beside rows', { query: '{ me __schema { queryType { name } } }' }, [400, 'VALIDATION_FAILED']],
  ])('%s is refused', async (_name, body, expected) => {
    expect(codeOf(await gateway.post(body, 'developer'))).toEqual(expected);
  });

  test('hints at the schema are not given', async () => {
    expect((await freeForm('{ projec { id } }')).errors![0]!.message).toBe('Cannot query field "projec" on type "Query".');
  });

  test('other methods and media types are refused', async () => {
    expect((await fetch(`${gateway.url}/graphql`, { method: 'PUT' })).status).toBe(405);
    expect((await fetch(`${gateway.url}/graphql`, { method: 'POST', body: 'query=x' })).status).toBe(415);
  });

  test('only the type name is an answer too', async () => {
    expect((await freeForm('{ ...F } fragment F on Query { __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('variables', () => {
  const rename = 'mutation($input: RenameInput!) { rename(input: $input) { title } }';
  const messages = { zh: expect.any(String), en: expect.any(String) };

  test.each([
    ['a wrong type', { input: { id: '1', title: 5 } }, ['input', 'title']],
    ['a missing field', { input: { id: '1' } }, ['input']],
    ['an unknown field', { input: { id: '1', title: 'a', tilte: 'b' } }, ['input']],
    ['a date that is no text', { input: { id: '1', title: 'a', on: 5 } }, ['input', 'on']],
    ['a number out of range', { input: { id: '1', title: 'a', size: 2 ** 40 } }, ['input', 'size']],
    ['nothing', {}, ['input']],
  ])('%s is named with its place', async (_name, variables, path) => {
    const answer = await gateway.post({ query: rename, variables }, 'developer');
    expect(codeOf(answer)).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', messages, path });
  });

  test('a literal of a wrong type is refused', async () => {
    expect(codeOf(await freeForm('{ project(id: "1", asOf: 5) { id } }'))).toEqual([400, 'VALIDATION_FAILED']);
    expect((await freeForm('{ project(id: "1", asOf: "2022-07-25") { asOf } }')).data).toEqual({ project: { asOf: '2022-07-25' } });
  });
});

describe('access', () => {
  test.each([
    ['a token that is not good', { documentId: hash(GREETING) }, 'forged', [401, 'UNAUTHENTICATED']],
    ['a free-form query without a token', { query: GREETING }, undefined, [403, 'DOCUMENT_NOT_TRUSTED']],
    ['a free-form query of a portal', { query: GREETING }, 'official', [403, 'DOCUMENT_NOT_TRUSTED']],
    ['a document that is not registered', { documentId: hash('{ me }') }, 'official', [400, 'DOCUMENT_UNKNOWN']],
    ['an inherited name as a document', { documentId: 'constructor' }, 'official', [400, 'DOCUMENT_UNKNOWN']],
    ['a field behind sign-in', { documentId: hash(PROJECT), variables: { id: '1' } }, undefined, [401, 'UNAUTHENTICATED']],
    ['a field without its scope', { query: '{ report }' }, 'client', [403, 'FORBIDDEN']],
    ['a nested field without its scope', { query: '{ project(id: 1) { enterprise { phone } } }' }, 'limited', [403, 'FORBIDDEN']],
    ['a field hidden by @skip', { query: '{ me report @skip(if: true) }' }, 'client', [403, 'FORBIDDEN']],
    ['introspection without the developer scope', { query: '{ ...F } fragment F on Query { __schema { queryType { name } } }' }, 'client', [403, 'INTROSPECTION_FORBIDDEN']],
  ])('%s is refused', async (_name, body, token, expected) => {
    expect(codeOf(await gateway.post(body, token))).toEqual(expected);
  });

  test('a malformed authorization header is a 401', async () => {
    expect(codeOf(await gateway.post({ documentId: hash(GREETING) }, undefined, { authorization: 'Basic x' }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('registered documents, third parties and one of two sets of scopes pass', async () => {
    expect((await gateway.post({ documentId: hash(GREETING) })).data).toEqual({ greeting: '你好' });
    expect((await gateway.post({ documentId: hash(PROJECT), variables: { id: '1' } }, 'official')).data).toEqual({ project: { id: '1' } });
    expect((await gateway.post({ query: '{ project(id: 1) { enterprise { phone } } }' }, 'client')).status).toBe(200);
    expect((await freeForm('{ report }')).data).toEqual({ report: 'half a year' });
  });

  test('a developer sees the public schema and nothing of the federation', async () => {
    const { status, data } = await freeForm(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(JSON.stringify(data)).toContain('"Project"');
    expect(JSON.stringify(data)).not.toMatch(/join__|_entities|link__/);
  });
});
