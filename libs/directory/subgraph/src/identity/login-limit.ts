import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './transaction.ts';

const WINDOW_MS = 15 * 60_000;
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Attempts within the window before the wait begins. Many people may share one office's address. */
const FREE_ATTEMPTS = { account: 5, address: 20 };

export interface Attempt {
  /** Above 0: nothing was counted; try again after that time. */
  waitMs: number;
  /** Forgets the failures of the account, and this attempt. */
  succeeded(): Promise<void>;
}

/**
 * Counts one attempt to sign in, before the password is looked at, so that a burst of parallel guesses is not free.
 * From the sixth within 15 minutes on an account doubles its wait with each failure, 10 s to 5 min; an unknown
 * login is limited like a known one.
 */
export async function beginAttempt(pool: Pool, login: string, address: string, now: Date): Promise<Attempt> {
  const account = keyOf('account', login);
  const keys = [
    { key: account, free: FREE_ATTEMPTS.account },
    { key: keyOf('address', address), free: FREE_ATTEMPTS.address },
  ];
  const begun = await inTransaction(pool, async (client) => {
    const waits: number[] = [];
    for (const { key, free } of keys) waits.push(await waitOf(client, key, free, now));
    const waitMs = Math.max(...waits);
    if (waitMs > 0) return { waitMs, ids: [] };
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO identity.login_attempt (key, at) SELECT unnest($1::text[]), $2 RETURNING id',
      [keys.map(({ key }) => key), now],
    );
    return { waitMs, ids: rows.map(({ id }) => id) };
  });
  return {
    waitMs: begun.waitMs,
    succeeded: async () => {
      await pool.query('DELETE FROM identity.login_attempt WHERE key = $1 OR id = ANY($2)', [account, begun.ids]);
    },
  };
}

async function waitOf(client: PoolClient, key: string, free: number, now: Date): Promise<number> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const { rows } = await client.query<{ count: number; last: Date }>(
    'SELECT count(*)::int AS count, max(at) AS last FROM identity.login_attempt WHERE key = $1 AND at > $2',
    [key, new Date(now.getTime() - WINDOW_MS)],
  );
  const { count, last } = rows[0]!;
  if (count < free) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (count - free), LONGEST_WAIT_MS);
  return Math.max(0, last.getTime() + wait - now.getTime());
}

/** Attempts that no longer count. */
export async function forgetAttempts(pool: Pool, now: Date): Promise<void> {
  await pool.query('DELETE FROM identity.login_attempt WHERE at < $1', [new Date(now.getTime() - WINDOW_MS)]);
}

// Hashed: people type passwords into the wrong box.
const keyOf = (kind: string, text: string) => createHash('sha256').update(`${kind}:${text}`).digest('base64url');
