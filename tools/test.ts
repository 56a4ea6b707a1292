import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, prepareMachine } from './machine.ts';
import { run } from './programs.ts';
import { stopRequest } from '../libs/shared/server/src/stop-request.ts';
import { NOTHING, ofCheck, ofJest, ofPlaywright, sum, type Tally } from './tally.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'gaoxin-reports-'));
const stop = stopRequest();

interface Place {
  readonly folder?: string;
  readonly minutes?: number;
  readonly env?: Record<string, string>;
}

/** Runs a script of ours or of a package. A runner that hangs is ended, and then counts as failed. */
function node(args: readonly string[], { folder = '', minutes = 5, env = {} }: Place = {}): Promise<number> {
  return run(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: join(root, folder),
    env: { ...process.env, ...env },
    signal: AbortSignal.any([stop, AbortSignal.timeout(minutes * 60_000)]),
  });
}

const bin = (path: string): string => join(root, 'node_modules', path);

/** In this order; `npm test -- lint unit` runs only those, and what is no stage goes to Jest and Playwright. */
const STAGES: Record<string, (args: readonly string[]) => Promise<Tally>> = {
  drift: async () => ofCheck(await node(['tools/generate.ts', '--check'])),
  lint: async () => ofCheck(await node([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'])),
  types: async () => ofCheck(await node([bin('@typescript/native/bin/tsc'), '-p', 'tsconfig.json'])),
  unit: async (args) => {
    const report = join(reports, 'jest.json');
    const jest = ['--experimental-vm-modules', bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, '--maxWorkers=2', ...args];
    return ofJest(report, await node(jest, { minutes: 8 }));
  },
  e2e: async (args) => {
    const report = join(reports, 'playwright.json');
    const env = { GAOXIN_CHROMIUM: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const playwright = [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...args];
    return ofPlaywright(report, await node(playwright, { folder: 'apps/e2e', minutes: 8, env }));
  },
};

async function main(words: readonly string[]): Promise<Tally> {
  const chosen = words.filter((word) => word in STAGES);
  const args = words.filter((word) => !(word in STAGES));
  const names = Object.keys(STAGES).filter((name) => chosen.length === 0 || chosen.includes(name));
  if (names.some((name) => name === 'unit' || name === 'e2e')) await prepareMachine(stop);

  let total = NOTHING;
  const lines: string[] = [];
  for (const name of names) {
    if (stop.aborted) break;
    process.stdout.write(`\n── ${name}\n`);
    const started = performance.now();
    const tally = await STAGES[name]!(args);
    total = sum(total, tally);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1).padStart(6);
    lines.push(`${tally.failed === 0 ? '✓' : '✗'} ${name.padEnd(6)} ${seconds} s  ${describe(tally)}`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return total;
}

const describe = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const total = await main(process.argv.slice(2)).finally(() => rmSync(reports, { recursive: true, force: true }));
process.stdout.write(`${describe(total)}\n`);
process.exit(stop.aborted || total.failed > 0 ? 1 : 0);
