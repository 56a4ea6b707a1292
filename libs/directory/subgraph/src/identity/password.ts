import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** About 0.2 s and 32 MiB for one guess. Each stored hash names its own cost, so that this can be raised. */
const COST = { log2N: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** A salted scrypt hash, `scrypt$log2N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.log2N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the password is the hashed one. Without a hash the answer is no, after the same work. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, log2N, r, p, salt = '', hash = ''] = (stored ?? ABSENT).split('$');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), { log2N: Number(log2N), r: Number(r), p: Number(p) });
  return timingSafeEqual(actual, Buffer.from(hash, 'base64url')) && stored !== null;
}

const zeros = (bytes: number) => Buffer.alloc(bytes).toString('base64url');
const ABSENT = ['scrypt', COST.log2N, COST.r, COST.p, zeros(SALT_BYTES), zeros(HASH_BYTES)].join('$');

function derive(password: string, salt: Buffer, { log2N, r, p }: typeof COST): Promise<Buffer> {
  const N = 2 ** log2N;
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    // NFKC: the same password typed with a full-width input method is the same password.
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
