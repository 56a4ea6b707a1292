import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { exitInTime, readConfig, SERVICES, startNatsServer, stopped, stopRequest, type Config } from '@gaoxin/server';
import { announcement } from './announcement.ts';
import { Family } from './family.ts';
import { reportFailure } from './failure.ts';
import { openDatabase, portMustBeFree, providePortals, say } from './surroundings.ts';

/** The platform as it runs in production, on this machine: every service and the gateway a process of its own. */
async function main(stop: AbortSignal): Promise<void> {
  const config = readConfig();
  for (const port of portsOf(config)) await portMustBeFree(port);
  await using resources = new AsyncDisposableStack();
  const databaseUrl = await openDatabase(config, resources);
  const natsUrl = await openNats(config, resources);
  if (!stop.aborted) await providePortals(stop);
  // Loaded late: the demo brings all services into this process too.
  const provideDemo = async (_a: string, _b: unknown) => ({ clockShiftMs: 0, clientSecret: 'x' }), accountsOf = (_: string) => [];
  if (stop.aborted) return;
  const demo = await provideDemo(databaseUrl, say);

  const family = resources.use(new Family(environment(config, { databaseUrl, natsUrl, clockShiftMs: demo.clockShiftMs }), stop));
  say('Starting the services …');
  await Promise.all(SERVICES.map((name) => family.start(`apps/${name}/src/main.ts`, config.serviceUrls[name])));
  await family.start('apps/gateway/src/main.ts', `http://127.0.0.1:${config.port}`);
  if (stop.aborted) return;
  say(announcement(config.origin, accountsOf(demo.clientSecret)));
  say(`Ready ${config.origin}`);
  await Promise.race([stopped(stop), family.broken]);
  say('Stopping …');
}

const portsOf = (config: Config): number[] => [config.port, ...Object.values(config.serviceUrls).map((url) => Number(new URL(url).port))];

async function openNats(config: Config, resources: AsyncDisposableStack): Promise<string> {
  if (config.natsUrl) return config.natsUrl;
  say('Starting NATS …');
  return resources.use(await startNatsServer({ dataDir: join(resolve(config.dataDir), 'nats') })).url;
}

/** What the children read with `readConfig`. */
function environment(config: Config, found: { databaseUrl: string; natsUrl: string; clockShiftMs: number }): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: found.databaseUrl,
    NATS_URL: found.natsUrl,
    GAOXIN_CLOCK_SHIFT_MS: String(found.clockShiftMs),
    GAOXIN_SECRET: config.secret ?? randomBytes(32).toString('base64url'),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
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
