import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeers } from './peers.ts';

await installPeers();
// Loaded late: what is measured against is not there before.
const { compare } = await import('./compare.ts');
const folder = mkdtempSync(join(tmpdir(), 'gaoxin-bench-'));
try {
  await compare(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
