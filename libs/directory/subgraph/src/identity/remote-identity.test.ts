import { signCaller, CALLER_HEADER } from '@gaoxin/server';
import type { Server } from 'node:http';
import { PASSWORD } from '../two-zones.fixture.ts';
import { listen, openIdentity, type RunningIdentity } from './identity.fixture.ts';
import { createIdentity, type Identity } from './identity.ts';
import { createRemoteIdentity } from './remote-identity.ts';
import { Visitor } from './visitor.fixture.ts';

const secret = 'shared by the gateway and the directory';

/** A gateway and a directory as two servers over one database. */
let running: RunningIdentity;
let gateway: { server: Server; origin: string };
let directory: { server: Server; origin: string };
let local: Identity;
let remote: Identity;

beforeAll(async () => {
  running = await openIdentity();
  [gateway, directory] = await Promise.all([listen(), listen()]);
  local = await createIdentity({ pool: running.pool, origin: gateway.origin, secret, clock: running.clock });
  remote = createRemoteIdentity({
    directoryUrl: directory.origin,
    secret,
    issuer: `${gateway.origin}/oidc`,
    audience: `${gateway.origin}/graphql`,
    clock: running.clock,
  });
  directory.server.on('request', local.handler);
  gateway.server.on('request', remote.handler);
});

afterAll(async () => {
  for (const { server } of [gateway, directory]) {
    server.closeAllConnections();
    server.close();
  }
  await remote[Symbol.asyncDispose]();
  await local[Symbol.asyncDispose]();
  await running[Symbol.asyncDispose]();
});

const active = (query: string, headers: Record<string, string>) => fetch(`${directory.origin}/internal/active?${query}`, { headers });
const signed = (by = secret) => ({ [CALLER_HEADER]: signCaller({ viewer: null, locale: 'zh' }, by, running.clock.now()) });

test('people sign in through the gateway and lose their token within 30 s of signing out', async () => {
  const one = new Visitor(gateway.origin);
  const tokens = await one.signIn('luowei', PASSWORD);
  expect(await remote.verify(tokens.access_token)).toMatchObject({ id: 'a-luowei', zone: 'dianjiang', roles: ['RECRUITER'] });

  expect((await one.post('/oidc/token/revocation', { token: tokens.refresh_token })).status).toBe(200);
  running.clock.pass(29);
  expect(await remote.verify(tokens.access_token)).not.toBeNull();
  running.clock.pass(1);
  expect(await remote.verify(tokens.access_token)).toBeNull();
});

test('a forged token never reaches the directory as a question', async () => {
  expect(await remote.verify('nonsense')).toBeNull();
});

test('only who knows the secret may ask whether somebody is active', async () => {
  expect((await active('client=demo-bank', {})).status).toBe(403);
  expect((await active('client=demo-bank', signed('another secret'))).status).toBe(403);
  expect((await active('grant=only', signed())).status).toBe(400);
  expect(await (await active('client=demo-bank', signed())).json()).toEqual({ active: true });
  expect(await (await active('client=nobody', signed())).json()).toEqual({ active: false });
});

test('the directory limits each visitor, not the gateway, and believes no visitor’s own claim of an address', async () => {
  const from = async (headers: Record<string, string>) => {
    const one = new Visitor(directory.origin);
    const page = await one.startSignIn({ redirect_uri: `${gateway.origin}/callback` });
    const { status } = await one.open(page.url.replace(gateway.origin, directory.origin), new URLSearchParams({ login: 'x', password: 'x' }), headers);
    expect([401, 429]).toContain(status);
    const { rows } = await running.pool.query<{ key: string }>('SELECT key FROM identity.login_attempt ORDER BY id DESC LIMIT 1');
    return rows[0]!.key;
  };
  const direct = await from({});
  expect(await from({ 'x-forwarded-for': '203.0.113.7' })).toBe(direct);
  expect(await from({ 'x-forwarded-for': '203.0.113.7', ...signed() })).not.toBe(direct);
});

test('a directory that is down is a fault, not an answer', async () => {
  const nowhere = await listen();
  nowhere.server.close();
  await using lost = createRemoteIdentity({ directoryUrl: nowhere.origin, secret, issuer: `${gateway.origin}/oidc`, audience: `${gateway.origin}/graphql` });
  const token = (await new Visitor(gateway.origin).signIn('qin', PASSWORD)).access_token;
  await expect(lost.verify(token)).rejects.toThrow();

  const front = await listen();
  front.server.on('request', lost.handler);
  expect((await fetch(`${front.origin}/oidc/jwks`)).status).toBe(502);
  front.server.closeAllConnections();
  front.server.close();
});
