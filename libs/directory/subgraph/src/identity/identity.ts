import { systemClock, type Clock } from '@gaoxin/kernel';
import type { Viewer } from '@gaoxin/server';
import { createLocalJWKSet } from 'jose';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Koa from 'koa';
import type { Pool } from 'pg';
import { ACTIVE_PATH, answerActive, isActive } from './active.ts';
import { addressOf, speakAs } from './forwarding.ts';
import { loadKeys, publicPart } from './keys.ts';
import { forgetAttempts } from './login-limit.ts';
import { loginPages } from './login.ts';
import { secureHeaders } from './pages/page.ts';
import { forgetExpired } from './payload-store.ts';
import { audienceOf, createProvider, MOUNT } from './provider.ts';
import { createVerifier } from './token-verifier.ts';

const SWEEP_MS = 10 * 60_000;

/** Who people and programs are. */
export interface Identity extends AsyncDisposable {
  /** Answers everything under `<origin>/oidc`; pass the request as it came, with its whole path. */
  handler(req: IncomingMessage, res: ServerResponse): void;
  /** The viewer of an access token, or null. A revocation takes effect within 30 s. */
  verify(token: string): Promise<Viewer | null>;
}

export interface IdentityOptions {
  /** Connected to the directory's database as its owner; stays the caller's to close. */
  pool: Pool;
  /** Where browsers reach the system; the issuer is `<origin>/oidc`. */
  origin: string;
  /** Shared with the gateway when that is another process. */
  secret?: string;
  /** Real time: tokens are read by others, so a demo's calendar must not enter here. */
  clock?: Clock;
  onError?: (error: unknown) => void;
}

/** The OpenID provider, with everything it knows in PostgreSQL, so that any number of processes may run it. */
export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const { pool, origin, secret, clock = systemClock, onError = () => {} } = options;
  // An idle connection that breaks, as when PostgreSQL restarts, must not end the process; the next query opens another.
  pool.on('error', onError);
  const keys = await loadKeys(pool);
  const provider = createProvider(pool, origin, keys);
  const app: Koa = provider;
  provider.on('server_error', (_ctx, error) => onError(error));
  app.on('error', onError);
  provider.proxy = true;
  provider.use(secureHeaders);
  provider.use(loginPages({ provider, pool, origin, clock, addressOf: (req) => addressOf(req, { origin, secret, clock }) }));
  const answer = provider.callback();

  const sweep = () => Promise.all([forgetExpired(pool), forgetAttempts(pool, clock.now())]).catch(onError);
  const sweeper = setInterval(sweep, SWEEP_MS).unref();

  return {
    handler(req, res) {
      const [path, query = ''] = (req.url ?? '').split('?');
      if (path === ACTIVE_PATH && secret) {
        return void answerActive(pool, { req, res, params: new URLSearchParams(query), secret, clock }).catch(onError);
      }
      if (!path?.startsWith(`${MOUNT}/`)) return void res.writeHead(404).end();
      speakAs(origin, req);
      Object.assign(req, { originalUrl: req.url, url: req.url!.slice(MOUNT.length) });
      void answer(req, res);
    },
    verify: createVerifier({
      keys: createLocalJWKSet({ keys: keys.signing.map(publicPart) }),
      issuer: provider.issuer,
      audience: audienceOf(origin),
      isActive: (subject) => isActive(pool, subject),
      clock,
    }),
    async [Symbol.asyncDispose]() {
      clearInterval(sweeper);
    },
  };
}
