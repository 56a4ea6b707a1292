import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSubject, type Subject } from './subjects.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gaoxin-portals-'));
const SCRIPT = 'console.log("shell");'.repeat(100);
let gateway: Subject;

beforeAll(async () => {
  const shell = join(folder, 'shell');
  const officials = join(folder, 'officials');
  mkdirSync(join(shell, 'static'), { recursive: true });
  mkdirSync(officials);
  writeFileSync(join(shell, 'index.html'), '<html lang="zh-CN"><script nonce="__CSP_NONCE__" src="/static/main.1a2b3c4d5e.js"></script></html>');
  writeFileSync(join(shell, 'static/main.1a2b3c4d5e.js'), SCRIPT);
  writeFileSync(join(shell, 'static/main.1a2b3c4d5e.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(officials, 'mf-manifest.json'), '{}');
  gateway = await startSubject({ portals: { shell, remotes: { officials } } });
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(gateway.url + path, { headers });

test.each(['/', '/officials/leads/7', '/callback', '/index.html'])('%s is the page of the shell', async (path) => {
  const response = await get(path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(await response.text()).toContain('lang="zh-CN"');
});

test('every page has a nonce of its own, and the policy allows only that', async () => {
  const nonces = await Promise.all(
    ['/', '/'].map(async (path) => {
      const response = await get(path);
      const nonce = /nonce="([^"]+)"/.exec(await response.text())![1]!;
      expect(response.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}';`);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(nonces[0]).not.toBe('__CSP_NONCE__');
});

test('hashed assets are kept for ever and travel compressed, manifests are asked for again', async () => {
  const asset = await get('/static/main.1a2b3c4d5e.js', { 'accept-encoding': 'br' });
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('br');
  expect(await asset.text()).toBe(SCRIPT);
  const manifest = await get('/remotes/officials/mf-manifest.json');
  expect([manifest.status, manifest.headers.get('cache-control')]).toEqual([200, 'no-cache']);
});

test.each(['/static/gone.js', '/remotes/officials/gone.js', '/remotes/nobody/mf-manifest.json', '/remotes/officials/index.html', '/..%2fsubjects.ts'])(
  '%s is not found',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('the run-time configuration names issuer and remotes', async () => {
  expect(await (await get('/config.json')).json()).toEqual({
    issuer: 'http://localhost/oidc',
    remotes: { officials: '/remotes/officials/mf-manifest.json' },
  });
});

test('a browser that opens /graphql gets GraphiQL, which loads nothing from elsewhere', async () => {
  const response = await get('/graphql', { accept: 'text/html' });
  const policy = response.headers.get('content-security-policy')!;
  expect(await response.text()).toContain(`<script nonce="${/'nonce-([^']+)'/.exec(policy)![1]}">`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('http');
});

test('the issuer answers under its path', async () => {
  expect(await (await get('/oidc/jwks')).text()).toBe('the issuer');
});

test.each(['/', '/graphql', '/healthz', '/static/main.1a2b3c4d5e.js'])('%s carries the security headers', async (path) => {
  const { headers } = await get(path);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
});
