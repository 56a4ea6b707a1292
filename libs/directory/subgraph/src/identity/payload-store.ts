import { createHash } from 'node:crypto';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import { findClient } from './oauth-client.ts';

/** These ids are the credential itself, so only their hash is stored: a stolen backup signs nobody in. */
const BEARER_KINDS = new Set(['RefreshToken', 'AuthorizationCode']);

/** Sessions, grants, codes and refresh tokens of the OpenID provider in `identity.oidc_payload`. */
export class PayloadStore implements Adapter {
  readonly #pool: Pool;
  readonly #kind: string;

  constructor(pool: Pool, kind: string) {
    this.#pool = pool;
    this.#kind = kind;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { jti, ...rest } = payload;
    const stored = this.#isBearer ? rest : { jti, ...rest };
    await this.#pool.query(
      `INSERT INTO identity.oidc_payload (kind, id, payload, grant_id, uid, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
       ON CONFLICT (kind, id) DO UPDATE SET payload = excluded.payload,
         grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
      [this.#kind, this.#keyOf(id), stored, payload.grantId ?? null, payload.uid ?? null, expiresIn],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.#kind === 'Client') return findClient(this.#pool, id);
    const payload = await this.#findBy('id', this.#keyOf(id));
    return payload && this.#isBearer ? { ...payload, jti: id } : payload;
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('uid', uid);
  }

  async findByUserCode(): Promise<undefined> {}

  /** @throws InvalidGrant for the second of two uses at the same instant. */
  async consume(id: string): Promise<void> {
    const { rowCount } = await this.#pool.query(
      'UPDATE identity.oidc_payload SET consumed_at = now() WHERE kind = $1 AND id = $2 AND consumed_at IS NULL',
      [this.#kind, this.#keyOf(id)],
    );
    if (rowCount === 0) throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.#pool.query('DELETE FROM identity.oidc_payload WHERE kind = $1 AND id = $2', [this.#kind, this.#keyOf(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#pool.query('DELETE FROM identity.oidc_payload WHERE kind = $1 AND grant_id = $2', [this.#kind, grantId]);
  }

  async #findBy(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const { rows } = await this.#pool.query<{ payload: AdapterPayload; consumed: number | null }>(
      `SELECT payload, extract(epoch FROM consumed_at)::int AS consumed FROM identity.oidc_payload
       WHERE kind = $1 AND ${column} = $2 AND expires_at > now()`,
      [this.#kind, value],
    );
    const row = rows[0];
    return row && (row.consumed === null ? row.payload : { ...row.payload, consumed: row.consumed });
  }

  #keyOf(id: string): string {
    return this.#isBearer ? createHash('sha256').update(id).digest('base64url') : id;
  }

  get #isBearer(): boolean {
    return BEARER_KINDS.has(this.#kind);
  }
}

export async function forgetExpired(pool: Pool): Promise<void> {
  await pool.query('DELETE FROM identity.oidc_payload WHERE expires_at < now()');
}
