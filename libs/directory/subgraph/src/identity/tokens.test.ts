import { as } from '@gaoxin/testkit';
import { PASSWORD } from '../two-zones.fixture.ts';
import { listen, openIdentity, type RunningIdentity } from './identity.fixture.ts';
import { createIdentity } from './identity.ts';
import { Visitor, type Tokens } from './visitor.fixture.ts';

let running: RunningIdentity;
const visitor = () => new Visitor(running.origin);

beforeAll(async () => {
  running = await openIdentity();
});
beforeEach(() => running.clock.reset());
afterAll(() => running[Symbol.asyncDispose]());

const bank = (secret: string, body: Record<string, string> = {}) =>
  fetch(`${running.origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`demo-bank:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'service:read figures:read developer', ...body }),
  });

describe('a third party', () => {
  test('gets a token of its zone with its secret', async () => {
    const { access_token: token } = (await (await bank(running.bankSecret)).json()) as Tokens;
    expect(await running.identity.verify(token)).toEqual({
      id: 'demo-bank',
      kind: 'CLIENT',
      zone: 'dianjiang',
      name: '示例银行',
      roles: ['CLIENT'],
      scopes: ['service:read', 'figures:read', 'developer'],
      official: null,
      enterprise: null,
    });
  });

  test('is refused with another secret, even the stored hash, or a scope that it was not given', async () => {
    const { rows } = await running.pool.query<{ secret_hash: string }>(`SELECT secret_hash FROM identity.oauth_client WHERE id = 'demo-bank'`);
    expect((await bank('guess')).status).toBe(401);
    expect((await bank(rows[0]!.secret_hash)).status).toBe(401);
    expect(await (await bank(running.bankSecret, { scope: 'service:write' })).json()).toMatchObject({ error: 'invalid_scope' });
    expect(await (await bank(running.bankSecret, { resource: 'https://elsewhere.example' })).json()).toMatchObject({ error: 'invalid_target' });
  });
});

describe('refresh tokens', () => {
  test('rotate; one used twice ends the whole sign-in', async () => {
    const one = visitor();
    const first = await one.signIn('luowei', PASSWORD);
    const second = (await (await one.refresh(first.refresh_token)).json()) as Tokens;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await running.identity.verify(second.access_token)).toMatchObject({ id: 'a-luowei' });

    expect(await (await one.refresh(first.refresh_token)).json()).toMatchObject({ error: 'invalid_grant' });
    expect(await (await one.refresh(second.refresh_token)).json()).toMatchObject({ error: 'invalid_grant' });
  });

  test('are not in the database', async () => {
    const { refresh_token: token } = await visitor().signIn('luowei', PASSWORD);
    const { rows } = await running.pool.query<{ found: number }>(
      `SELECT count(*)::int AS found FROM identity.oidc_payload WHERE id = $1 OR payload::text LIKE '%' || $1 || '%'`,
      [token],
    );
    expect(rows).toEqual([{ found: 0 }]);
  });

  test('work in another process and after a restart', async () => {
    const { access_token: access, refresh_token: refresh } = await visitor().signIn('luowei', PASSWORD);
    const { server, origin } = await listen();
    await using again = await createIdentity({ pool: running.pool, origin: running.origin });
    server.on('request', again.handler);
    expect(await again.verify(access)).toMatchObject({ id: 'a-luowei' });
    expect((await new Visitor(origin).refresh(refresh)).status).toBe(200);
    server.closeAllConnections();
    server.close();
  });
});

describe('signing out', () => {
  const signOut = async (one: Visitor, hint: Record<string, string>) => {
    const page = await one.open(`/oidc/session/end?${new URLSearchParams(hint)}`);
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] ?? '';
    return { page, end: await one.open('/oidc/session/end/confirm', new URLSearchParams({ xsrf, logout: 'yes' })) };
  };

  test('ends the session, the refresh token and, within 30 s, the access token', async () => {
    const one = visitor();
    const tokens = await one.signIn('luowei', PASSWORD);
    expect(await running.identity.verify(tokens.access_token)).not.toBeNull();

    const { page, end } = await signOut(one, { id_token_hint: tokens.id_token, post_logout_redirect_uri: `${running.origin}/` });
    expect(page.text).toMatch(/退出登录[^]*<script nonce/);
    expect(end.url).toBe(`${running.origin}/`);
    expect((await one.refresh(tokens.refresh_token)).status).toBe(400);
    expect((await one.startSignIn()).url).toMatch(/\/oidc\/login\//);
    running.clock.pass(30);
    expect(await running.identity.verify(tokens.access_token)).toBeNull();
  });

  test('asks first when the link came from anywhere', async () => {
    const one = visitor();
    await one.signIn('luowei', PASSWORD);
    const { page, end } = await signOut(one, {});
    expect(page.text).not.toContain('<script');
    expect(end.text).toContain('已退出');
  });
});

describe('a suspended account', () => {
  const admin = as('ZONE_ADMIN', { id: 'a-qin' });
  const change = async (mutation: string, input: object) => {
    const { data } = await running.directory.ask<Record<string, { account: { version: number } | null; errors: object[] }>>(
      admin,
      `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { account { version suspended } errors { code } } }`,
      { input },
    );
    expect(data![mutation]!.errors).toEqual([]);
    return data![mutation]!.account!.version;
  };

  test('loses its token within 30 s, its refresh token and its session at once, and cannot sign in', async () => {
    const one = visitor();
    const tokens = await one.signIn('zhou', PASSWORD);
    await running.identity.verify(tokens.access_token);
    const version = await change('suspendAccount', { idempotencyKey: 'k1', accountId: 'a-zhou', version: 1, reason: '任期结束' });

    running.clock.pass(30);
    expect(await running.identity.verify(tokens.access_token)).toBeNull();
    expect((await one.refresh(tokens.refresh_token)).status).toBe(400);
    expect((await one.startSignIn()).url).toMatch(/\/oidc\/login\//);
    const refused = await visitor().fillIn('zhou', PASSWORD);
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('账号已停用') as string });
    expect((await visitor().fillIn('zhou', 'guess')).text).not.toContain('停用');

    await change('reinstateAccount', { idempotencyKey: 'k2', accountId: 'a-zhou', version });
    await expect(visitor().signIn('zhou', PASSWORD)).resolves.toHaveProperty('access_token');
    expect((await one.refresh(tokens.refresh_token)).status).toBe(400);
    expect((await one.startSignIn()).url).toMatch(/\/oidc\/login\//);
  });
});

describe('verify', () => {
  test('refuses what it did not sign or what is over', async () => {
    const { access_token: token, id_token: idToken } = await visitor().signIn('luowei', PASSWORD);
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    for (const bad of ['', 'nonsense', forged, idToken]) expect(await running.identity.verify(bad)).toBeNull();
    expect(await running.identity.verify(token)).not.toBeNull();
    running.clock.pass(301);
    expect(await running.identity.verify(token)).toBeNull();
  });
});
