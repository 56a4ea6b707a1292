import { startPlatform, type Mode } from './platform.ts';

/**
 * Starts a fresh platform for the whole run and returns how to stop it. With GAOXIN_E2E_ORIGIN (and GAOXIN_E2E_SECRET,
 * the third party's) a running one is used, whose demo zones nobody has touched.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.GAOXIN_E2E_ORIGIN) return undefined;
  const platform = await startPlatform((process.env.GAOXIN_E2E_MODE ?? 'embedded') as Mode);
  process.env.GAOXIN_E2E_ORIGIN = platform.origin;
  process.env.GAOXIN_E2E_SECRET = platform.clientSecret;
  return platform.stop;
}
