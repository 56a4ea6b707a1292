import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AdapterPayload, ClientMetadata } from 'oidc-provider';
import type { Pool } from 'pg';

export const PORTAL_CLIENT = 'gaoxin-portal';

/** Scopes of the GraphQL API. */
export const SCOPES = ['service:read', 'service:write', 'figures:read', 'developer'] as const;
export type Scope = (typeof SCOPES)[number];

/** Where a portal runs alone under `npm run dev:…`; the page's own origin is added to these. */
const DEVELOPMENT_ORIGINS = [3001, 3002, 3003, 3004].map((port) => `http://localhost:${port}`);

/** The portals: a public client, code with PKCE, refresh tokens that rotate. */
export function portalClient(origin: string): ClientMetadata {
  const origins = [origin, ...DEVELOPMENT_ORIGINS];
  return {
    client_id: PORTAL_CLIENT,
    client_name: 'Gaoxin',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: origins.map((base) => `${base}/callback`),
    post_logout_redirect_uris: origins.map((base) => `${base}/`),
    scope: `openid profile ${SCOPES.join(' ')}`,
  };
}

/** A program of a third party, which acts for itself within one zone. */
export interface ThirdParty {
  id: string;
  zone: string;
  name: string;
  scopes: Scope[];
}

/** Registers a third party, or gives it a new secret. Returns the secret, of which only a hash is kept. */
export async function registerThirdParty(pool: Pool, { id, zone, name, scopes }: ThirdParty): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await pool.query(
    `INSERT INTO identity.oauth_client (id, zone_id, name, scopes, secret_hash) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET zone_id = excluded.zone_id, name = excluded.name, scopes = excluded.scopes,
       secret_hash = excluded.secret_hash`,
    [id, zone, name, scopes, hashSecret(secret)],
  );
  return secret;
}

/** Name and zone of a third party that may still act, else null. */
export async function findThirdParty(pool: Pool, id: string): Promise<{ zone: string; name: string } | null> {
  const { rows } = await pool.query<{ zone: string; name: string }>(
    'SELECT zone_id AS zone, name FROM identity.oauth_client WHERE id = $1 AND NOT suspended',
    [id],
  );
  return rows[0] ?? null;
}

/** The provider's view of a third party. Its `client_secret` is the stored hash, see {@link matchesSecret}. */
export async function findClient(pool: Pool, id: string): Promise<AdapterPayload | undefined> {
  const { rows } = await pool.query<{ name: string; scopes: string[]; secret_hash: string }>(
    'SELECT name, scopes, secret_hash FROM identity.oauth_client WHERE id = $1 AND NOT suspended',
    [id],
  );
  const client = rows[0];
  return client && {
    client_id: id,
    client_name: client.name,
    client_secret: client.secret_hash,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: client.scopes.join(' '),
  };
}

// A fast hash is enough: the secret is 256 random bits, not a word that somebody chose.
const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url');

export const matchesSecret = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash));
