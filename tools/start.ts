import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '@gaoxin/server';
import { orStartError, reportFailure } from './failure.ts';
import type { DemoAccount } from './stack.ts';
import { stopRequest } from './stop-request.ts';
import { openDatabase, portMustBeFree, providePortals, say } from './surroundings.ts';

const STOP_WITHIN_MS = 9_000;

/** The whole platform in one process beside one PostgreSQL, until somebody asks it to stop. */
async function main(stop: AbortSignal): Promise<void> {
  const config = orStartError(() => readConfig());
  await portMustBeFree(config.port);
  await using resources = new AsyncDisposableStack();
  const [databaseUrl, { startStack }] = await Promise.all([openDatabase(config, resources), import('./stack.ts')]);
  if (!stop.aborted) await providePortals(stop);
  if (stop.aborted) return;
  const stack = resources.use(await startStack({ config: { ...config, databaseUrl }, onProgress: say }));
  say(announcement(config.origin, stack.accounts));
  say(`Ready ${config.origin}`);
  await stopped(stop);
  say('Stopping …');
}

const stopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => (stop.aborted ? resolve() : stop.addEventListener('abort', () => resolve(), { once: true })));

function announcement(origin: string, accounts: readonly DemoAccount[]): string {
  const places = [
    ['高新区干部 Officials', `${origin}/officials`],
    ['企业 Enterprises', `${origin}/enterprise`],
    ['体验官 Experience officers', `${origin}/experience`],
    ['GraphQL', `${origin}/graphql`],
  ];
  const rows = accounts.map(({ login, password, who }) => `  ${login.padEnd(16)} ${password.padEnd(16)} ${who}`);
  return ['', ...places.map(([name, url]) => `  ${url!.padEnd(40)} ${name}`), '', ...rows, ''].join('\n');
}

const stop = stopRequest();
stop.addEventListener('abort', () => void delay(STOP_WITHIN_MS, undefined, { ref: false }).then(() => process.exit(1)));
try {
  await main(stop);
  process.exit(0);
} catch (error) {
  if (!stop.aborted) reportFailure(error);
  process.exit(1);
}
