import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve, type Service } from '@gaoxin/server';
import { startGateway } from './gateway.ts';
import { SECRET, services, startSubject, supergraph, type Subject } from './subjects.fixture.ts';

const JOIN = 'query Join($id: ID!) { project(id: $id) { id title score enterprise { id name } neighbours { score } } }';
const JOINED = {
  project: {
    id: '7',
    title: 'Project 7',
    score: 1,
    enterprise: { id: 'e7', name: 'Enterprise e7' },
    neighbours: [{ score: 2 }, { score: 2 }],
  },
};

/** The same services, each behind the server that it has in a process of its own. */
async function startRemote(names = ['building', 'people', 'scores']) {
  const stack = new AsyncDisposableStack();
  const urls: Record<string, string> = {};
  for (const service of services()) {
    if (!names.includes(service.name)) {
      urls[service.name] = 'http://127.0.0.1:1';
      continue;
    }
    const server = stack.use(await serve(service as unknown as Service, { port: 0, secret: SECRET }));
    urls[service.name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const subject = stack.use(await startSubject({ services: urls }));
  return Object.assign(stack, { subject });
}

describe.each(['in process', 'over HTTP'])('services %s', (mode) => {
  const stack = new AsyncDisposableStack();
  let gateway: Subject;
  beforeAll(async () => {
    gateway = mode === 'in process' ? stack.use(await startSubject()) : stack.use(await startRemote()).subject;
  });
  afterAll(() => stack.disposeAsync());

  test('join entities of three services', async () => {
    expect(await gateway.post({ query: JOIN, variables: { id: '7' } }, 'developer')).toEqual({ status: 200, data: JOINED });
  });

  test('run a mutation and join its result', async () => {
    const query = 'mutation Rename($input: RenameInput!) { __typename rename(input: $input) { __typename title score enterprise { name } } }';
    const { data } = await gateway.post({ query, variables: { input: { id: '12', title: 'New' } } }, 'developer');
    expect(data).toEqual({
      __typename: 'Mutation',
      rename: { __typename: 'Project', title: 'New', score: 2, enterprise: { name: 'Enterprise e12' } },
    });
  });

  test('answer for every type of a union, behind a fragment or not', async () => {
    const query = 'query($id: Boolean!) { subjects { __typename ... on Project { id @include(if: $id) ...S } ... on Note { text } } } fragment S on Project { score }';
    const { data } = await gateway.post({ query, variables: { id: false } }, 'developer');
    expect(data).toEqual({ subjects: [{ __typename: 'Project', score: 1 }, { __typename: 'Note', text: 'a note' }] });
  });

  test('learn who asks and in which language', async () => {
    const ask = (headers: Record<string, string>) => gateway.post({ query: '{ me greeting }' }, 'client', headers);
    expect((await ask({ 'accept-language': 'en-GB,zh;q=0.5' })).data).toEqual({ me: 'client', greeting: 'Hello' });
    expect((await ask({ 'accept-language': 'fr' })).data).toEqual({ me: 'client', greeting: '你好' });
  });

  test('keep an unexpected error to themselves and log it under the id that the caller gets', async () => {
    const { status, errors, data, extensions } = await gateway.post({ query: '{ broken me }' }, 'developer');
    expect([status, data, extensions]).toEqual([200, { broken: null, me: 'developer' }, { partial: ['building'] }]);
    const [error] = errors!;
    expect([error!.extensions.code, error!.path]).toEqual(['INTERNAL', ['broken']]);
    expect(JSON.stringify(error)).not.toContain('password');
    expect(gateway.logged.some((line) => line.includes(error!.extensions.id as string))).toBe(true);
  });

  test('say no in their own words', async () => {
    const { errors, extensions } = await gateway.post({ query: '{ refused }' }, 'developer');
    expect(errors).toEqual([{ message: 'Not yours.', path: ['refused'], extensions: { code: 'FORBIDDEN' } }]);
    expect(extensions).toBeUndefined();
  });
});

test('a service that is down costs its own nullable fields only', async () => {
  await using remote = await startRemote(['building', 'people']);
  const { status, data, errors, extensions } = await remote.subject.post({ query: JOIN, variables: { id: '7' } }, 'developer');
  expect(status).toBe(200);
  expect(data).toEqual({ project: { ...JOINED.project, score: null, neighbours: [{ score: null }, { score: null }] } });
  expect(extensions).toEqual({ partial: ['scores'] });
  expect(errors?.every(({ extensions: { code } }) => code === 'INTERNAL')).toBe(true);
});

test('ready says the schema version of every service, and not ready when one is down', async () => {
  await using gateway = await startSubject();
  const ready = await fetch(`${gateway.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    {
      ok: true,
      supergraph: expect.stringMatching(/^[0-9a-f]{16}$/),
      services: {
        building: { ok: true, schemaVersion: 'building-1' },
        people: { ok: true, schemaVersion: 'people-1' },
        scores: { ok: true, schemaVersion: 'scores-1' },
      },
    },
  ]);
  await using remote = await startRemote(['building', 'people']);
  const notReady = await fetch(`${remote.subject.url}/readyz`);
  expect([notReady.status, (await notReady.json()) as unknown]).toMatchObject([503, { ok: false, services: { scores: { ok: false } } }]);
  expect((await fetch(`${remote.subject.url}/healthz`)).status).toBe(200);
});

test('a port in use gets one clear sentence', async () => {
  await using other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const start = startSubject({ config: { port, origin: '', secret: undefined, logLevel: 'info' } });
  await expect(start).rejects.toThrow(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`);
});

test('services in other processes need the secret', async () => {
  const start = startGateway({
    config: { port: 0, origin: '', secret: undefined, logLevel: 'info' },
    services: { building: 'http://127.0.0.1:1' },
    supergraph,
    documents: {},
    identity: { verify: async () => null, handler: () => undefined },
  });
  await expect(start).rejects.toThrow('GAOXIN_SECRET must be set');
});
