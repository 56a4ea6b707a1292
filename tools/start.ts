import { exitInTime, readConfig, stopped, stopRequest } from '@gaoxin/server';
import { announcement } from './announcement.ts';
import { reportFailure } from './failure.ts';
import { openDatabase, portMustBeFree, providePortals, say } from './surroundings.ts';

/** The whole platform in one process beside one PostgreSQL, until somebody asks it to stop. */
async function main(stop: AbortSignal): Promise<void> {
  const config = readConfig();
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

const stop = stopRequest();
exitInTime(stop);
try {
  await main(stop);
  process.exit(0);
} catch (error) {
  if (!stop.aborted) reportFailure(error);
  process.exit(1);
}
