import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitInTime, stopRequest } from '@gaoxin/server';
import { installPeers } from './peers.ts';

const stop = stopRequest();
exitInTime(stop);
await installPeers();
// Loaded late: what is measured against is not there before.
const { compare } = await import('./compare.ts');
const folder = mkdtempSync(join(tmpdir(), 'gaoxin-bench-'));
try {
  await compare(folder, stop);
} catch (error) {
  if (!stop.aborted) throw error;
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
