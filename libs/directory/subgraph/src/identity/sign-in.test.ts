import { decodeJwt } from 'jose';
import { get } from 'node:http';
import { PASSWORD } from '../two-zones.fixture.ts';
import { openIdentity, type RunningIdentity } from './identity.fixture.ts';
import { Visitor } from './visitor.fixture.ts';

let running: RunningIdentity;
const visitor = () => new Visitor(running.origin);

beforeAll(async () => {
  running = await openIdentity();
});
afterAll(() => running[Symbol.asyncDispose]());

describe('a person', () => {
  test('signs in with code and PKCE and becomes a viewer', async () => {
    const { access_token: token } = await visitor().signIn('luowei', PASSWORD);
    const { exp, iat, aud, iss } = decodeJwt(token);
    expect({ lifetime: exp! - iat!, aud, iss }).toEqual({ lifetime: 300, aud: `${running.origin}/graphql`, iss: `${running.origin}/oidc` });
    expect(await running.identity.verify(token)).toEqual({
      id: 'a-luowei',
      kind: 'OFFICIAL',
      zone: 'dianjiang',
      name: '罗薇',
      roles: ['RECRUITER'],
      scopes: ['service:read', 'service:write', 'figures:read'],
      official: 'luowei',
      enterprise: null,
    });
  });

  test.each([
    ['13800000126', { kind: 'ENTERPRISE', roles: ['ENTERPRISE_REPRESENTATIVE'], enterprise: 'xinhua', official: null }],
    [' 138 0000 0126', { kind: 'ENTERPRISE' }],
    ['ＺＨＯＵ', { kind: 'EXPERIENCE_OFFICER', roles: ['EXPERIENCE_OFFICER'], official: null }],
    ['gao', { zone: 'pizhou' }],
  ])('%p', async (login, claims) => {
    expect(await running.identity.verify((await visitor().signIn(login, PASSWORD)).access_token)).toMatchObject(claims);
  });

  test('gets the developer scope only as an administrator', async () => {
    const scope = 'openid service:read developer';
    expect((await visitor().signIn('luowei', PASSWORD, { scope })).scope).toBe('service:read');
    expect((await visitor().signIn('qin', PASSWORD, { scope })).scope).toBe('service:read developer');
  });

  test('is known to the next portal without typing again', async () => {
    const one = visitor();
    await one.signIn('luowei', PASSWORD);
    expect((await one.startSignIn()).url).toMatch(/\/callback\?code=/);
  });

  test('is told the same for a wrong password and an unknown account', async () => {
    const [wrong, unknown] = [await visitor().fillIn('luowei', 'guess'), await visitor().fillIn('nobody', 'guess')];
    for (const page of [wrong, unknown]) {
      expect(page.status).toBe(401);
      expect(page.text).toContain('账号或密码不对。');
    }
    expect(wrong.text.replace('luowei', '')).not.toMatch(/停用/);
  });

  test('may come back to a page that was open too long', async () => {
    const page = await visitor().open('/oidc/login/long-forgotten');
    expect(page).toMatchObject({ status: 400 });
    expect(page.text).toContain('登录页已过期');
  });
});

describe('the sign-in page', () => {
  test('loads nothing from elsewhere and cannot be framed', async () => {
    const { headers, text } = await visitor().startSignIn();
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-[\w-]+'.*frame-ancestors 'none'/);
    expect(text).not.toMatch(/<script|(src|href)="https?:/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('speaks the language that the portal asks for, and another by its switch', async () => {
    const one = visitor();
    const page = await one.startSignIn({ ui_locales: 'en' });
    expect(page.text).toMatch(/<html lang="en">[^]*Sign in/);
    expect((await one.open(`${page.url}?ui_locales=zh-CN`)).text).toMatch(/<html lang="zh-CN">[^]*手机号或账号/);
  });

  test('escapes what was typed', async () => {
    expect((await visitor().fillIn('"><b>', 'guess')).text).toContain('value="&#34;&#62;&#60;b&#62;"');
  });

  test.each([
    ['another site', { origin: 'https://elsewhere.example' }, 400],
    ['a browser without the cookie', { cookie: '' }, 400],
  ])('refuses a form from %s', async (_from, headers, status) => {
    const one = visitor();
    const { url } = await one.startSignIn();
    expect(await one.open(url, new URLSearchParams({ login: 'luowei', password: PASSWORD }), headers)).toMatchObject({ status });
  });

  test('follows the public origin whatever host the request names', async () => {
    const one = visitor();
    const { url } = await one.startSignIn();
    const answer = await fetch(`${running.origin}/oidc/.well-known/openid-configuration`, { headers: { 'x-forwarded-host': 'elsewhere.example' } });
    expect(url.startsWith(`${running.origin}/oidc/login/`)).toBe(true);
    expect(await answer.json()).toMatchObject({ issuer: `${running.origin}/oidc`, token_endpoint: `${running.origin}/oidc/token` });
  });
});

describe('what is not registered', () => {
  test('an unknown client is told so in the product’s look, not redirected', async () => {
    const page = await visitor().startSignIn({ client_id: 'somebody' });
    expect(page).toMatchObject({ status: 400 });
    expect(page.text).toMatch(/登录没有开始[^]*invalid_client/);
  });

  test('a foreign redirect address is refused', async () => {
    expect((await visitor().startSignIn({ redirect_uri: 'https://elsewhere.example/' })).text).toContain('invalid_redirect_uri');
  });

  test('a request without PKCE goes back with an error', async () => {
    const page = await visitor().startSignIn({ code_challenge: '', code_challenge_method: '' });
    expect(page.url).toMatch(/\/callback\?error=invalid_request/);
  });

  test.each(['/oidc//', '/oidc//elsewhere.example/', '/oidc/%', '/oidc/nothing', '//', '/else'])('%s leads nowhere', async (path) => {
    const { hostname, port } = new URL(running.origin);
    const status = await new Promise((resolve, reject) => get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject));
    expect(status).toBe(404);
  });
});
