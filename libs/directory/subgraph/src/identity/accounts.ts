import type { Pool } from 'pg';
import type { Role, ViewerKind } from '@gaoxin/server';

/** What a token says about a person. */
export interface AccountClaims {
  zone: string;
  kind: ViewerKind;
  roles: Role[];
  name: string;
  official: string | null;
  enterprise: string | null;
}

/** The claims of an account that may act, read anew for every token; null when it is suspended or absent. */
export async function claimsOf(pool: Pool, accountId: string): Promise<AccountClaims | null> {
  const { rows } = await pool.query<AccountClaims>(
    `SELECT a.zone_id AS zone, a.kind, coalesce(o.name, a.name) AS name, a.official_id AS official, a.enterprise_id AS enterprise,
            CASE a.kind WHEN 'OFFICIAL' THEN o.roles
                        WHEN 'ENTERPRISE' THEN ARRAY['ENTERPRISE_REPRESENTATIVE']
                        ELSE ARRAY[a.kind] END AS roles
     FROM account a LEFT JOIN official o ON o.id = a.official_id
     WHERE a.id = $1 AND NOT a.suspended`,
    [accountId],
  );
  return rows[0] ?? null;
}

export interface Credential {
  accountId: string;
  passwordHash: string;
  suspended: boolean;
}

export async function credentialOf(pool: Pool, login: string): Promise<Credential | null> {
  const { rows } = await pool.query<Credential>(
    `SELECT a.id AS "accountId", c.password_hash AS "passwordHash", a.suspended
     FROM account a JOIN identity.credential c ON c.account_id = a.id WHERE a.login = $1`,
    [login],
  );
  return rows[0] ?? null;
}

/** Sets the password, scrypt-hashed, of an account that has been inserted. */
export async function setPassword(pool: Pool, accountId: string, passwordHash: string): Promise<void> {
  await pool.query(
    `INSERT INTO identity.credential (account_id, password_hash) VALUES ($1, $2)
     ON CONFLICT (account_id) DO UPDATE SET password_hash = excluded.password_hash`,
    [accountId, passwordHash],
  );
}

/** The form in which logins are stored and compared: phone numbers are typed with spaces. */
export const normaliseLogin = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
