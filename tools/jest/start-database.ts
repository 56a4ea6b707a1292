import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '@gaoxin/postgres';

/** One PostgreSQL for the whole run; each test file clones its own database from a template. */
export default async function startDatabase(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gaoxin-test-'));
  const cluster = await startCluster({ dataDir, durable: false });
  process.env.GAOXIN_TEST_DATABASE_URL = cluster.url;
  globalThis.stopTestDatabase = async () => {
    await cluster[Symbol.asyncDispose]();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
