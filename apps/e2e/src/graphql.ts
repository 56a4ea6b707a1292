import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { origin } from './people.ts';

export interface Answer<Data> {
  data?: Data;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

type Operation = { query: string } | { documentId: string };

/** One request to the gateway, as a client without a browser sends it. */
export async function ask<Data>(token: string, operation: Operation, variables: object = {}): Promise<Answer<Data>> {
  const response = await post(token, operation, variables);
  return (await response.json()) as Answer<Data>;
}

export const post = (token: string, operation: Operation, variables: object = {}): Promise<Response> =>
  fetch(`${origin()}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/graphql-response+json', 'accept-language': 'zh-CN' },
    body: JSON.stringify({ ...operation, variables }),
  });

/** The registered document of a portal that begins this way, such as `mutation ConfirmIssue`. */
export function documentOf(beginning: string): { documentId: string } {
  const registered = JSON.parse(readFileSync(new URL('../../../graphql/operations.json', import.meta.url), 'utf8')) as Record<string, string>;
  const found = Object.entries(registered).find(([, text]) => text.includes(`${beginning}(`) || text.includes(`${beginning} {`));
  if (!found) throw new Error(`No portal registers ${beginning}.`);
  return { documentId: found[0] };
}

/** The token with which this window's portal speaks to the gateway. */
export const tokenOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'))!;
    return (JSON.parse(sessionStorage.getItem(key)!) as { access_token: string }).access_token;
  });

/** A token for free-form queries, which whoever is signed in in this window and administers the zone may ask for. */
export async function developerTokenOf(page: Page): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'gaoxin-portal', redirect_uri: `${origin()}/callback` };
  const asked = new URLSearchParams({
    ...client,
    response_type: 'code',
    scope: 'openid service:read service:write developer',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const answer = await page.request.get(`/oidc/auth?${asked}`, { maxRedirects: 0 });
  const code = new URL(answer.headers().location!).searchParams.get('code')!;
  return tokenFor({ ...client, grant_type: 'authorization_code', code, code_verifier: verifier });
}

/** The token of the third party of the demo, which acts for nobody but itself. */
export function thirdPartyToken(): Promise<string> {
  const credentials = Buffer.from(`demo-bank:${process.env.GAOXIN_E2E_SECRET}`).toString('base64');
  return tokenFor({ grant_type: 'client_credentials', scope: 'service:read figures:read developer' }, { authorization: `Basic ${credentials}` });
}

async function tokenFor(form: Record<string, string>, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(`${origin()}/oidc/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}
