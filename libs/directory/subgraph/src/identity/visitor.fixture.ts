import { createHash, randomBytes } from 'node:crypto';
import { PORTAL_CLIENT } from './oauth-client.ts';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  scope: string;
}

export interface Shown {
  status: number;
  url: string;
  text: string;
  headers: Headers;
}

/** A browser as far as signing in needs one: it keeps cookies, follows redirects and fills the one form of a page. */
export class Visitor {
  readonly origin: string;
  readonly #cookies = new Map<string, string>();
  readonly #verifier = randomBytes(32).toString('base64url');

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Opens an address and follows redirects; one that leads to a portal is answered by nobody and shown as it is. */
  async open(url: string, body?: URLSearchParams, headers: Record<string, string> = {}): Promise<Shown> {
    const target = new URL(url, this.origin);
    if (!target.pathname.startsWith('/oidc/')) return { status: 0, url: target.href, text: '', headers: new Headers() };
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(target, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: { accept: 'text/html', cookie, ...headers } });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const location = answer.headers.get('location');
    if (location) return this.open(new URL(location, target).href);
    return { status: answer.status, url: target.href, text: await answer.text(), headers: answer.headers };
  }

  /** Begins to sign in to the portal; ends at the form, or at the portal for whoever is known. */
  startSignIn(extra: Record<string, string> = {}): Promise<Shown> {
    const params = new URLSearchParams({
      client_id: PORTAL_CLIENT,
      response_type: 'code',
      redirect_uri: `${this.origin}/callback`,
      scope: 'openid profile service:read service:write figures:read',
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'somewhere',
      ...extra,
    });
    return this.open(`/oidc/auth?${params}`);
  }

  async fillIn(login: string, password: string, extra?: Record<string, string>): Promise<Shown> {
    const page = await this.startSignIn(extra);
    return this.open(page.url, new URLSearchParams({ login, password }));
  }

  async signIn(login: string, password: string, extra?: Record<string, string>): Promise<Tokens> {
    const { url, text } = await this.fillIn(login, password, extra);
    const code = new URL(url).searchParams.get('code');
    if (!code) throw new Error(`No code at ${url}: ${text}`);
    return (await (await this.redeem(code)).json()) as Tokens;
  }

  redeem(code: string): Promise<Response> {
    return this.post('/oidc/token', { grant_type: 'authorization_code', code, code_verifier: this.#verifier, redirect_uri: `${this.origin}/callback` });
  }

  refresh(token: string): Promise<Response> {
    return this.post('/oidc/token', { grant_type: 'refresh_token', refresh_token: token });
  }

  post(path: string, body: Record<string, string>): Promise<Response> {
    return fetch(this.origin + path, { method: 'POST', body: new URLSearchParams({ client_id: PORTAL_CLIENT, ...body }) });
  }

  #keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    if (value) this.#cookies.set(name!, value);
    else this.#cookies.delete(name!);
  }
}
