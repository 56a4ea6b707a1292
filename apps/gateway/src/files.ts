import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as secureRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { CALLER_HEADER, signCaller, type FileHandler } from '@gaoxin/server';
import { Refusal } from './refusals.ts';
import { localeOf, viewerOf, type Identity } from './viewer.ts';

const PATH = /^\/files\/([a-z]+)(?:\/([\w-]+))?$/;
const TIMEOUT_MS = 60_000;
/** What of a request and of its answer goes on to the other side. */
const ONWARD = ['content-type', 'content-length', 'x-file-name'];
const BACK = ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cache-control', 'connection'];

/**
 * Answers /files/<service> and /files/<service>/<id>: the gateway says who asks, the service that keeps the files does the
 * rest. Neither holds more than one file in memory.
 */
export function fileEndpoint(handlers: ReadonlyMap<string, FileHandler>, identity: Pick<Identity, 'verify'>) {
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    const [, service = '', id = null] = PATH.exec(path) ?? [];
    const handler = handlers.get(service);
    if (!handler) return void res.writeHead(404).end();
    try {
      const viewer = await viewerOf(req.headers.authorization, identity);
      await handler(req, res, { viewer, locale: localeOf(req.headers['accept-language']) }, id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { message, extensions, status } = error;
      res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' }).end(JSON.stringify({ errors: [{ message, extensions }] }));
    }
  };
}

/** The files of a service in a process of its own. */
export const filesOverHttp =
  (url: string, secret: string): FileHandler =>
  async (req, res, caller, id) => {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const headers = { ...picked(req, ONWARD), [CALLER_HEADER]: signCaller(caller, secret, new Date()) };
    const send = url.startsWith('https:') ? secureRequest : request;
    const onward = send(`${url}/files${id === null ? '' : `/${id}`}`, { method: req.method, headers, signal: AbortSignal.timeout(TIMEOUT_MS) }, resolve);
    onward.on('error', reject);
    // A service that refuses answers before it has read everything.
    pipeline(req, onward).catch(() => {});
    const answer = await promise.catch(() => {
      throw new Refusal('SERVICE_UNAVAILABLE');
    });
    res.writeHead(answer.statusCode ?? 502, picked(answer, BACK));
    await pipeline(answer, res);
  };

const picked = ({ headers }: IncomingMessage, names: readonly string[]) => Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

