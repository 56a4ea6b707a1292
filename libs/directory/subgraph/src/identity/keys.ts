import { exportJWK, calculateJwkThumbprint, generateKeyPair, type JWK } from 'jose';
import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { inTransaction } from './transaction.ts';

export interface Keys {
  /** Private ES256 keys. The first signs, all of them verify. */
  signing: JWK[];
  /** The first signs cookies, all of them verify. */
  cookie: string[];
}

/**
 * The keys of this installation, made on first use. To rotate, insert a newer row, restart, and set `retired_at` of
 * the old row once nothing signed with it is alive: 5 minutes for tokens, 12 hours for cookies.
 */
export const loadKeys = (pool: Pool): Promise<Keys> =>
  inTransaction(pool, async (client) => {
    // Several processes may start at once on an empty database.
    await client.query('LOCK TABLE identity.signing_key IN SHARE ROW EXCLUSIVE MODE');
    const { rows } = await client.query<{ use: 'token' | 'cookie'; secret: JWK | string }>(
      'SELECT use, secret FROM identity.signing_key WHERE retired_at IS NULL ORDER BY created_at DESC, id DESC',
    );
    const keys: Keys = {
      signing: rows.filter(({ use }) => use === 'token').map(({ secret }) => secret as JWK),
      cookie: rows.filter(({ use }) => use === 'cookie').map(({ secret }) => secret as string),
    };
    const add = (use: string, secret: JWK | string) =>
      client.query('INSERT INTO identity.signing_key (use, secret) VALUES ($1, $2)', [use, JSON.stringify(secret)]);
    if (keys.signing.length === 0) await add('token', (keys.signing[0] = await newSigningKey()));
    if (keys.cookie.length === 0) await add('cookie', (keys.cookie[0] = randomBytes(32).toString('base64url')));
    return keys;
  });

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

/** What may be published of a private key. */
export const publicPart = ({ d: _private, ...jwk }: JWK): JWK => jwk;
