import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitInTime, stopRequest } from '@gaoxin/server';
import { installPeers } from './peers.ts';

const stop = stopRequest();
exitInTime(stop);

/** `npm run bench` runs every part, `npm run bench -- leads` one. Loaded late: what is measured against is not there before. */
const PARTS: Record<string, (folder: string) => Promise<void>> = {
  gateway: async (folder) => {
    await installPeers();
    const { compare } = await import('./compare.ts');
    await compare(folder, stop);
  },
  leads: async (folder) => (await import('./leads.ts')).compareLeads(folder, stop),
  registers: async (folder) => (await import('./registers.ts')).compareRegisters(folder),
};

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'gaoxin-bench-'));
  try {
    await part(folder);
  } catch (error) {
    if (!stop.aborted) throw error;
    process.exitCode = 1;
    break;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
