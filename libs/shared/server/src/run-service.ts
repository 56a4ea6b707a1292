import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkServer, ensureDatabase, StartError } from '@gaoxin/postgres';
import { inProcessBus } from './bus.ts';
import { readConfig, type Config, type ServiceName } from './config.ts';
import { createLog, type Logger } from './log.ts';
import { natsBus } from './nats-bus.ts';
import { serve } from './serve.ts';
import type { Service, ServiceConfig } from './service.ts';
import { exitInTime, stopped, stopRequest } from './stop-request.ts';

/** What a process serves beside GraphQL, such as the directory's token issuer. */
export interface Beside extends AsyncDisposable {
  /** True when it took the request. */
  handler(req: IncomingMessage, res: ServerResponse): boolean;
}

interface Options {
  also?: (service: Service, config: Config, log: Logger) => Promise<Beside>;
}

/** The whole life of a service in a process of its own: from the environment to the clean end that a signal asks for. */
export async function runService(name: ServiceName, create: (config: ServiceConfig) => Promise<Service>, options: Options = {}): Promise<void> {
  const stop = stopRequest();
  exitInTime(stop);
  try {
    const config = readConfig();
    const log = createLog(config.logLevel);
    await using _running = await start(name, create, { ...options, config, log });
    log.info({ service: name, url: config.serviceUrls[name] }, 'ready');
    await stopped(stop);
    log.info({ service: name }, 'stopping');
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof StartError ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  }
  process.exit(0);
}

async function start(
  name: ServiceName,
  create: (config: ServiceConfig) => Promise<Service>,
  { config, log, also }: Options & { config: Config; log: Logger },
): Promise<AsyncDisposable> {
  const { secret, databaseUrl: adminUrl } = config;
  if (!adminUrl) throw new StartError('DATABASE_URL must be set: the PostgreSQL that holds the databases of the services.');
  if (!secret) throw new StartError('GAOXIN_SECRET must be set: the gateway signs with it what it sends to the services.');
  await checkServer(adminUrl);
  const databaseUrl = await ensureDatabase(adminUrl, `gaoxin_${name}`);
  const bus = config.natsUrl ? await natsBus({ url: config.natsUrl, log: log.child({ service: name }) }) : inProcessBus();
  const service = await create({ databaseUrl, clock: config.clock, bus, log });
  // Ended in reverse: requests, then relaying, then what others tell, and the database last.
  const stack = new AsyncDisposableStack();
  stack.use(service);
  stack.use(bus);
  if (config.natsUrl) stack.use(await service.work());
  else log.warn({ service: name }, 'NATS_URL is not set: facts wait in the outbox and do not reach the other services');
  const beside = also && stack.use(await also(service, config, log));
  stack.use(await serve(service, { ...placeOf(config.serviceUrls[name]), secret, also: beside && ((req, res) => beside.handler(req, res)) }));
  return stack;
}

/** Where to listen: only here when the gateway calls the service here, else on every address of the container. */
function placeOf(url: string): { port: number; host: string | undefined } {
  const { hostname, port, protocol } = new URL(url);
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return { port: Number(port) || (protocol === 'https:' ? 443 : 80), host: isLocal ? hostname.replace(/[[\]]/g, '') : undefined };
}
