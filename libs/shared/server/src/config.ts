import { shiftedClock, systemClock, type Clock } from '@gaoxin/kernel';
import { StartError } from '@gaoxin/postgres';

/** Everything that can be set from outside. Read once, here; the table in README.md documents each variable. */
export interface Config {
  port: number;
  /** Public origin, which is also the base of the token issuer. */
  origin: string;
  /** Where the embedded PostgreSQL and its secrets live. */
  dataDir: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | undefined;
  /** A NATS server with JetStream; without it events travel in process. */
  natsUrl: string | undefined;
  /** Where the gateway finds each service when the services are processes of their own. */
  serviceUrls: Record<ServiceName, string>;
  /** Signs the viewer between processes. Undefined in the embedded run, where nothing crosses a process. */
  secret: string | undefined;
  clock: Clock;
  logLevel: string;
}

export const SERVICES = ['directory', 'recruitment', 'construction', 'rating', 'courier'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** First port of the services in the distributed run; the service at index i listens on this port + i. */
const FIRST_SERVICE_PORT = 4101;

/**
 * @throws StartError with one sentence for a person, naming the variable, when a value cannot be used.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = portOf(env.PORT ?? '4000', 'PORT');
  const serviceUrls = Object.fromEntries(
    SERVICES.map((name, index) => [
      name,
      urlOf(env[`${name.toUpperCase()}_URL`] ?? `http://127.0.0.1:${FIRST_SERVICE_PORT + index}`, `${name.toUpperCase()}_URL`),
    ]),
  ) as Record<ServiceName, string>;
  return {
    port,
    origin: urlOf(env.GAOXIN_ORIGIN ?? `http://localhost:${port}`, 'GAOXIN_ORIGIN'),
    dataDir: env.GAOXIN_DATA ?? '.data',
    databaseUrl: env.DATABASE_URL === undefined ? undefined : urlOf(env.DATABASE_URL, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    natsUrl: env.NATS_URL === undefined ? undefined : urlOf(env.NATS_URL, 'NATS_URL', ['nats:', 'tls:']),
    serviceUrls,
    secret: env.GAOXIN_SECRET,
    clock: env.GAOXIN_CLOCK_SHIFT_MS ? shiftedClock(Number(env.GAOXIN_CLOCK_SHIFT_MS)) : systemClock,
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}

function portOf(text: string, name: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartError(`${name} must be a port from 1 to 65535, not "${text}".`);
  return port;
}

function urlOf(text: string, name: string, protocols = ['http:', 'https:']): string {
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new StartError(`${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
  }
  return text.replace(/\/$/, '');
}
