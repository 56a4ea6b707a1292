import { createHash } from 'node:crypto';
import type { Viewer, Role, ViewerKind } from '@gaoxin/server';
import type { Clock } from '@gaoxin/kernel';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

/** Whom a token speaks for, as far as it can be revoked: a person under a grant, or a third party. */
export type TokenSubject = { account: string; grant: string } | { client: string };

export interface VerifierOptions {
  keys: JWTVerifyGetKey;
  issuer: string;
  audience: string;
  /** Asked again after at most 30 s for each token. */
  isActive(subject: TokenSubject): Promise<boolean>;
  clock: Clock;
}

/** A revoked token is refused after at most this time. */
export const ACTIVE_FOR_MS = 30_000;
const CACHE_SIZE = 10_000;

/** Faults of the token itself; that the keys could not be fetched is not one. */
const BAD_TOKEN = /^ERR_(JW[TS]_|JWKS_NO_MATCHING_KEY|JOSE_)(?!GENERIC)/;

interface Verified {
  viewer: Viewer;
  subject: TokenSubject;
  expiresAt: number;
  checkedAt: number;
  active: Promise<boolean>;
}

/** Turns an access token into its viewer: null when it is forged, expired, meant for others or revoked. */
export function createVerifier({ keys, issuer, audience, isActive, clock }: VerifierOptions) {
  const cache = new Map<string, Verified>();

  async function verifySignature(token: string): Promise<Verified | null> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        typ: 'at+jwt',
        algorithms: ['ES256'],
        requiredClaims: ['sub', 'exp', 'zone', 'kind'],
        currentDate: clock.now(),
      });
      return { ...readClaims(payload), expiresAt: payload.exp! * 1000, checkedAt: -Infinity, active: Promise.resolve(false) };
    } catch (error) {
      if (error instanceof errors.JOSEError && BAD_TOKEN.test(error.code)) return null;
      throw error;
    }
  }

  return async function verify(token: string): Promise<Viewer | null> {
    const key = createHash('sha256').update(token).digest('base64url');
    const verified = cache.get(key) ?? (await verifySignature(token));
    const now = clock.now().getTime();
    if (!verified || verified.expiresAt <= now) {
      cache.delete(key);
      return null;
    }
    remember(cache, key, verified);
    if (now - verified.checkedAt >= ACTIVE_FOR_MS) {
      verified.checkedAt = now;
      verified.active = isActive(verified.subject);
      // A check that could not be made must not count as an answer.
      verified.active.catch(() => (verified.checkedAt = -Infinity));
    }
    return (await verified.active) ? verified.viewer : null;
  };
}

function remember(cache: Map<string, Verified>, key: string, verified: Verified): void {
  cache.delete(key);
  cache.set(key, verified);
  if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!);
}

function readClaims(claims: JWTPayload): { viewer: Viewer; subject: TokenSubject } {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : null);
  const id = claims.sub!;
  const grant = text('grant');
  return {
    viewer: {
      id,
      kind: claims.kind as ViewerKind,
      zone: text('zone')!,
      name: text('name') ?? id,
      roles: Array.isArray(claims.roles) ? (claims.roles as Role[]) : [],
      scopes: text('scope')?.split(' ') ?? [],
      official: text('official'),
      enterprise: text('enterprise'),
    },
    subject: grant === null ? { client: id } : { account: id, grant },
  };
}
