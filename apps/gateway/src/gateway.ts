import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog, type Config, type FileHandler, type Logger } from '@gaoxin/server';
import { createDocuments } from './documents.ts';
import { graphqlEndpoint } from './endpoint.ts';
import { inProcess, type Executor, type LocalService } from './executors.ts';
import { contained, unexpected } from './failures.ts';
import { createFederation } from './federation.ts';
import { fileEndpoint, filesOverHttp } from './files.ts';
import { asksForGraphiql, serveGraphiql } from './graphiql.ts';
import { healthOf, probeLocal, probeRemote, type Probe } from './health.ts';
import { overHttp } from './over-http.ts';
import { notFound, pathOf, servePortals, type Portals } from './portals.ts';
import type { Identity } from './viewer.ts';

export interface GatewayOptions {
  config: Pick<Config, 'port' | 'origin' | 'secret' | 'logLevel'>;
  /** Services in this process, or the address of each that runs in a process of its own. */
  services: readonly LocalService[] | Readonly<Record<string, string>>;
  supergraph: string;
  /** Registered documents by their hash. */
  documents: Readonly<Record<string, string>>;
  identity: Identity;
  portals?: Portals;
  log?: Logger;
}

export interface Gateway extends AsyncDisposable {
  readonly port: number;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

const CLOSE_AFTER_MS = 8_000;

/**
 * Serves GraphQL, identity, health and portals on one port.
 *
 * @throws Error with one sentence for a person when the port cannot be had or the secret is missing.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, supergraph, documents, identity } = options;
  const log = options.log ?? createLog(config.logLevel);
  await using connections = new AsyncDisposableStack();
  const { executors, probes, fileHandlers } = connect(options, log, connections);
  const federation = await createFederation(supergraph, executors);
  const graphql = graphqlEndpoint({ federation, documents: createDocuments(federation.schema, supergraph, documents), identity, log });
  const files = fileEndpoint(fileHandlers, identity);
  const hash = createHash('sha256').update(supergraph).digest('hex').slice(0, 16);
  const portals = options.portals;
  const pages = portals ? servePortals(portals) : (_req: IncomingMessage, res: ServerResponse) => notFound(res);
  const route = (path: string): Handler => {
    if (path === '/graphql') return (req, res) => (asksForGraphiql(req) ? serveGraphiql(req, res) : graphql(req, res));
    if (path === '/healthz') return (_req, res) => sendJson(res, 200, { ok: true });
    if (path === '/readyz') return async (_req, res) => sendHealth(res, await healthOf(hash, probes));
    if (path === '/config.json') return (_req, res) => sendJson(res, 200, publicConfig(config.origin, portals));
    if (path.startsWith('/files/')) return (req, res) => files(req, res, path);
    return path === '/oidc' || path.startsWith('/oidc/') ? (req, res) => identity.handler(req, res) : pages;
  };
  const server = createServer((req, res) => {
    for (const [name, value] of SECURITY_HEADERS) res.setHeader(name, value);
    const answer = async () => route(pathOf(req))(req, res);
    answer().catch((error: unknown) => fail(res, error, log));
  });
  const port = await listen(server, config.port);
  const open = connections.move();
  open.defer(() => close(server));
  return { port, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

function connect({ services, config }: GatewayOptions, log: Logger, connections: AsyncDisposableStack) {
  const executors = new Map<string, Executor>();
  const probes = new Map<string, Probe>();
  const fileHandlers = new Map<string, FileHandler>();
  if (isLocal(services)) {
    for (const service of services) {
      executors.set(service.name, contained(service.name, inProcess(service), log));
      probes.set(service.name, probeLocal(service));
      if (service.files) fileHandlers.set(service.name, service.files);
    }
    return { executors, probes, fileHandlers };
  }
  if (!config.secret) throw new Error('GAOXIN_SECRET must be set when the services run in processes of their own.');
  for (const [name, url] of Object.entries(services)) {
    executors.set(name, contained(name, connections.use(overHttp(url, config.secret)), log));
    probes.set(name, probeRemote(url));
    fileHandlers.set(name, filesOverHttp(url, config.secret));
  }
  return { executors, probes, fileHandlers };
}

const isLocal = (services: GatewayOptions['services']): services is readonly LocalService[] => Array.isArray(services);

const SECURITY_HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
  ['cross-origin-opener-policy', 'same-origin'],
] as const;

/** What the portals need to know at run time. */
const publicConfig = (origin: string, portals: Portals | undefined) => ({
  issuer: `${origin}/oidc`,
  remotes: Object.fromEntries(Object.keys(portals?.remotes ?? {}).map((name) => [name, `/remotes/${name}/mf-manifest.json`])),
});

const sendHealth = (res: ServerResponse, health: { ok: boolean }) => sendJson(res, health.ok ? 200 : 503, health);

function sendJson(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' }).end(JSON.stringify(body));
}

function fail(res: ServerResponse, error: unknown, log: Logger): void {
  const { message, extensions } = unexpected(error, log);
  if (res.headersSent) res.destroy();
  else sendJson(res, 500, { errors: [{ message, extensions }] });
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, resolve);
  await promise.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new Error(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`);
    if (error.code === 'EACCES') throw new Error(`Port ${port} is not allowed for this user. Set PORT to one above 1023.`);
    throw error;
  });
  return (server.address() as AddressInfo).port;
}

/** Lets running requests end, up to a limit. */
async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const deadline = setTimeout(() => server.closeAllConnections(), CLOSE_AFTER_MS);
  await promise;
  clearTimeout(deadline);
}
