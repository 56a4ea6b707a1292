import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { StartError } from '@gaoxin/postgres';
import type { ServiceContext } from './context.ts';
import type { Service } from './service.ts';
import { CALLER_HEADER, verifyCaller } from './viewer.ts';

const MAX_BODY = 1_000_000;
const CLOSE_AFTER_MS = 4_000;

/**
 * Serves one service to the gateway over HTTP with Apollo Server. Nothing runs for a request that the gateway did not
 * sign, entity look-ups included. `also` answers paths of its own first, such as the directory's token issuer.
 */
export async function serve(
  service: Service,
  options: { port: number; host?: string | undefined; secret: string; also?: ((req: IncomingMessage, res: ServerResponse) => boolean) | undefined },
): Promise<Server & AsyncDisposable> {
  const apollo = new ApolloServer<ServiceContext>({
    schema: service.schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await apollo.start();
  const server = createServer((req, res) => {
    if (options.also?.(req, res)) return;
    void answer(req, res, apollo, service, options.secret).catch(() => res.writeHead(500).end());
  });
  await listen(server, options);
  return Object.assign(server, {
    [Symbol.asyncDispose]: async () => {
      await close(server);
      await apollo.stop();
    },
  });
}

async function listen(server: Server, options: { port: number; host?: string | undefined }): Promise<void> {
  const host = 'host' in options ? options.host : '127.0.0.1';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(options.port, host, resolve);
  await promise.catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new StartError(`Port ${options.port} is in use; stop the program that uses it or give the service another URL.`) : error;
  });
}

/** Lets running requests end, up to a limit; their connections would stay open for the next ones. */
async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_AFTER_MS);
  await promise;
  clearInterval(idle);
  clearTimeout(late);
}

async function answer(req: IncomingMessage, res: ServerResponse, apollo: ApolloServer<ServiceContext>, service: Service, secret: string) {
  if (req.url === '/readyz') {
    const state = await service.ready();
    return void res.writeHead(state.ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state));
  }
  const caller = verifyCaller(req.headers[CALLER_HEADER]?.toString(), secret, new Date());
  if (!caller) return void res.writeHead(401).end();
  const file = /^\/files(?:\/([\w-]+))?$/.exec(req.url ?? '');
  if (file && service.files) return service.files(req, res, caller, file[1] ?? null);
  const body = await bodyOf(req);
  if (body === null) return void res.writeHead(413).end();
  const content = parsed(body);
  if (content === undefined) return void res.writeHead(400).end();
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) if (value) headers.set(name, String(value));
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: req.method ?? 'POST', headers, search: '', body: content },
    context: async () => service.context(caller),
  });
  res.writeHead(response.status ?? 200, Object.fromEntries(response.headers));
  if (response.body.kind === 'complete') return void res.end(response.body.string);
  for await (const chunk of response.body.asyncIterator) res.write(chunk);
  res.end();
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function bodyOf(req: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
