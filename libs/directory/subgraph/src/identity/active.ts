import type { Clock } from '@gaoxin/kernel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pool } from 'pg';
import { isSigned } from './forwarding.ts';
import type { TokenSubject } from './token-verifier.ts';

/** Where the gateway of another process asks whether a token's subject may still act. */
export const ACTIVE_PATH = '/internal/active';

/** Whether the person is not suspended and the grant not revoked, or the third party not suspended. */
export async function isActive(pool: Pool, subject: TokenSubject): Promise<boolean> {
  const { rows } = await ('client' in subject
    ? pool.query<{ active: boolean }>(
        'SELECT EXISTS (SELECT FROM identity.oauth_client WHERE id = $1 AND NOT suspended) AS active',
        [subject.client],
      )
    : pool.query<{ active: boolean }>(
        `SELECT EXISTS (SELECT FROM account WHERE id = $1 AND NOT suspended)
            AND EXISTS (SELECT FROM identity.oidc_payload WHERE kind = 'Grant' AND id = $2 AND expires_at > now()) AS active`,
        [subject.account, subject.grant],
      ));
  return rows[0]!.active;
}

/** `GET /internal/active?account=…&grant=…` or `?client=…`, signed: answers `{ "active": boolean }`. */
export async function answerActive(
  pool: Pool,
  { req, res, params, secret, clock }: { req: IncomingMessage; res: ServerResponse; params: URLSearchParams; secret: string; clock: Clock },
): Promise<void> {
  const [account, grant, client] = ['account', 'grant', 'client'].map((name) => params.get(name));
  const subject: TokenSubject | null = client ? { client } : account && grant ? { account, grant } : null;
  if (!isSigned(req, secret, clock)) return void res.writeHead(403).end();
  if (!subject) return void res.writeHead(400).end();
  try {
    const active = await isActive(pool, subject);
    res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ active }));
  } catch (error) {
    res.writeHead(503).end();
    throw error;
  }
}
