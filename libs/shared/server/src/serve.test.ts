import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { adminUrl, as } from '@gaoxin/testkit';
import { parse } from 'graphql';
import { ServiceContext } from './context.ts';
import { AT, openSample, write, type Sample, type SampleTables } from './sample.fixture.ts';
import { serve } from './serve.ts';
import type { Service } from './service.ts';
import { CALLER_HEADER, signCaller } from './viewer.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SECRET = 'a secret of the installation';
const NOTES = '{ me notes }';

let sample: Sample;
let waiting: PromiseWithResolvers<void>;
let asked: PromiseWithResolvers<void>;
beforeAll(async () => {
  sample = await openSample(adminUrl());
  await sample.act(as('RECRUITER'), write, { idempotencyKey: 'k', text: 'here' });
  await sample.act(as('RECRUITER', { zone: 'kunshan' }), write, { idempotencyKey: 'k', text: 'there' });
});
beforeEach(() => {
  waiting = Promise.withResolvers();
  asked = Promise.withResolvers();
});
afterAll(() => sample[Symbol.asyncDispose]());

type Context = ServiceContext<SampleTables>;
const resolvers = {
  Query: {
    me: (_root: unknown, _args: unknown, ctx: Context) => ctx.viewer.name,
    notes: async (_root: unknown, _args: unknown, ctx: Context) => (await ctx.read((db) => db.selectFrom('note').select('text').execute())).map((row) => row.text),
    slow: async () => {
      asked.resolve();
      await waiting.promise;
      return 'done';
    },
  },
};

async function open() {
  const { database } = sample;
  const place = { em: () => database.em(), reads: database.reads, loads: database.loads, clock: AT, policy: {}, constraints: {} };
  const service = {
    schema: buildSubgraphSchema([{ typeDefs: parse('type Query { me: String! notes: [String!]! slow: String! }'), resolvers: resolvers as never }]),
    context: (caller: ConstructorParameters<typeof ServiceContext>[1]) => new ServiceContext(place, caller),
    ready: async () => ({ ok: true, schemaVersion: '001-sample' }),
  } as unknown as Service;
  const server = await serve(service, { port: 0, secret: SECRET });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const signed = (zone = 'dianjiang', at = new Date(), secret = SECRET) => signCaller({ viewer: as('RECRUITER', { zone, name: '周以宁' }), locale: 'zh' }, secret, at);
const ask = (url: string, caller: string | undefined, query = NOTES) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(caller && { [CALLER_HEADER]: caller }) },
    body: JSON.stringify({ query }),
  });

it('runs what the gateway signed, in the scope of the caller', async () => {
  await using served = await open();
  expect(await (await ask(served.url, signed())).json()).toEqual({ data: { me: '周以宁', notes: ['here'] } });
  expect(await (await ask(served.url, signed('kunshan'))).json()).toEqual({ data: { me: '周以宁', notes: ['there'] } });
});

it('runs nothing else', async () => {
  await using served = await open();
  const [body, mac] = signed().split('.');
  const forged = `${Buffer.from(Buffer.from(body!, 'base64url').toString().replace('dianjiang', 'kunshan')).toString('base64url')}.${mac}`;
  const callers = [undefined, '', 'x', 'x.y', body, forged, signed('dianjiang', new Date(), 'another secret'), signed('dianjiang', new Date(Date.now() - 61_000))];
  const answers = await Promise.all(callers.map((caller) => ask(served.url, caller)));
  expect(answers.map((answer) => answer.status)).toEqual(callers.map(() => 401));
  expect((await ask(served.url, signed(), `{ me } #${'x'.repeat(1_000_000)}`)).status).toBe(413);
});

it('answers a body that is no JSON as a bad request, and says whether it is ready', async () => {
  await using served = await open();
  const headers = { 'content-type': 'application/json', [CALLER_HEADER]: signed() };
  expect((await fetch(`${served.url}/graphql`, { method: 'POST', headers, body: '{' })).status).toBe(400);
  const ready = await fetch(`${served.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { ok: true, schemaVersion: '001-sample' }]);
});

it('lets a running request end before it closes, and does not wait for idle connections', async () => {
  const served = await open();
  const idle = request(`${served.url}/readyz`, { agent: undefined, headers: { connection: 'keep-alive' } }).end();
  await once(idle, 'response').then(([response]) => (response as NodeJS.ReadableStream).resume());
  const answer = ask(served.url, signed(), '{ slow }');
  await asked.promise;
  const closed = served[Symbol.asyncDispose]();
  waiting.resolve();
  expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
  // What earlier files of the worker left behind is not collected while the clock runs.
  collectGarbage();
  const answered = performance.now();
  await closed;
  expect(performance.now() - answered).toBeLessThan(1_000);
  await expect(ask(served.url, signed())).rejects.toThrow();
});

it('says in one sentence that its port is taken', async () => {
  await using served = await open();
  const { port } = served.server.address() as AddressInfo;
  await expect(serve({ schema: buildSubgraphSchema([{ typeDefs: parse('type Query { me: String }') }]) } as unknown as Service, { port, secret: SECRET })).rejects.toThrow(
    `Port ${port} is in use`,
  );
});
