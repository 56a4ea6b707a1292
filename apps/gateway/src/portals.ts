import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Built portals, by folder. */
export interface Portals {
  shell: string;
  /** Remote name → folder, served under /remotes/<name>/. */
  remotes: Readonly<Record<string, string>>;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void;
type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

const NONCE = '__CSP_NONCE__';
const IMMUTABLE = 'public, max-age=31536000, immutable';
const HASHED = /[.-][0-9a-f]{8,}\./;

/**
 * Serves the shell and its remotes. A path without a file is a page of the shell, which routes it; a missing asset
 * is a 404, so that a stale reference fails instead of loading a page as a script.
 */
export function servePortals(portals: Portals): Handler {
  const shell = assetsOf(portals.shell);
  const remotes = new Map(Object.entries(portals.remotes).map(([name, folder]) => [name, assetsOf(folder)]));
  const page = pageOf(portals.shell);
  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return notFound(res);
    const path = pathOf(req);
    const remote = /^\/remotes\/([^/]+)(\/.*)$/.exec(path);
    if (remote) return serveRemote(remotes.get(remote[1]!), remote[2]!, req, res);
    if (isPage(path)) return page(req, res);
    shell(req, res, () => notFound(res));
  };
}

function serveRemote(assets: Middleware | undefined, path: string, req: IncomingMessage, res: ServerResponse): void {
  if (!assets || isPage(path)) return notFound(res);
  req.url = path;
  assets(req, res, () => notFound(res));
}

const assetsOf = (folder: string): Middleware =>
  existsSync(folder)
    ? sirv(folder, {
        // Looks at the disk for each request: a list made at the start would name files that a rebuild has removed.
        dev: true,
        brotli: true,
        gzip: true,
        etag: true,
        extensions: [],
        setHeaders: (res, path) => void res.setHeader('cache-control', HASHED.test(path) ? IMMUTABLE : 'no-cache'),
      })
    : (_req, _res, next) => next();

/** The shell's page, with a nonce of its own for every request. */
function pageOf(folder: string): Handler {
  const file = join(folder, 'index.html');
  return (req, res) => {
    if (!existsSync(file)) return notFound(res);
    const html = readFileSync(file, 'utf8');
    const nonce = randomBytes(16).toString('base64');
    const body = html.replaceAll(NONCE, nonce);
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-cache',
      'content-security-policy': policyOf(nonce),
    });
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}

const policyOf = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    // Ant Design sets widths and positions as style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const pathOf = (req: IncomingMessage) => (req.url ?? '/').split('?')[0]!;

const isPage = (path: string) => path.endsWith('.html') || !/\.[^/]+$/.test(path);

export function notFound(res: ServerResponse): void {
  res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}
