import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const DEFAULT_QUERY = `# Put your token into the tab "Headers":
# { "authorization": "Bearer …" }
query Me {
  me {
    name
    kind
  }
}
`;

let page: string | undefined;

/** Whether a browser asks for the page rather than a program for an answer. */
export const asksForGraphiql = (req: IncomingMessage): boolean => req.method === 'GET' && (req.headers.accept ?? '').includes('text/html');

/** GraphiQL for developers, whole and from here. Anybody may load it; what it asks needs a token of a developer. */
export async function serveGraphiql(_req: IncomingMessage, res: ServerResponse): Promise<void> {
  // Nine megabytes that most processes never serve.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  page ??= renderGraphiQL({ title: 'Gaoxin GraphiQL', endpoint: '/graphql', defaultQuery: DEFAULT_QUERY });
  const nonce = randomBytes(16).toString('base64');
  // The first script that follows the root element is the page's own; others are text inside it.
  const at = page.indexOf('<script>', page.indexOf('<div id="root">'));
  res.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      'worker-src blob:',
      // Its editor writes style elements while it runs.
      "style-src 'unsafe-inline'",
      'font-src data:',
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
  res.end(`${page.slice(0, at)}<script nonce="${nonce}">${page.slice(at + '<script>'.length)}`);
}
