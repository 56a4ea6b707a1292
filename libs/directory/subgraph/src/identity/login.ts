import type { Clock } from '@gaoxin/kernel';
import type { Middleware, ParameterizedContext } from 'koa';
import type { IncomingMessage } from 'node:http';
import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { credentialOf, normaliseLogin } from './accounts.ts';
import { beginAttempt } from './login-limit.ts';
import { renderError } from './pages/answers.ts';
import { loginForm, type LoginFault } from './pages/login-page.ts';
import { sendPage } from './pages/page.ts';
import { chooseLocale, texts } from './pages/texts.ts';
import { verifyPassword } from './password.ts';

const BODY_LIMIT = 8_192;
const STATUS = { wrong: 401, suspended: 403, wait: 429 };

interface LoginOptions {
  provider: Provider;
  pool: Pool;
  origin: string;
  clock: Clock;
  addressOf(req: IncomingMessage): string;
}

/** `GET` and `POST /login/:uid`: the page to which the provider sends whoever must sign in. */
export function loginPages({ provider, pool, origin, clock, addressOf }: LoginOptions): Middleware {
  async function show(ctx: ParameterizedContext, login: string, fault: LoginFault | null): Promise<void> {
    const { params } = await interactionOf(ctx);
    const locale = chooseLocale(ctx.query.ui_locales ?? params.ui_locales, ctx.get('accept-language'));
    if (fault) ctx.status = STATUS[fault.kind];
    if (fault?.kind === 'wait') ctx.set('Retry-After', String(fault.seconds));
    sendPage(ctx, {
      locale,
      title: texts[locale].login,
      main: loginForm(locale, login || String(params.login_hint ?? ''), fault),
      formTarget: new URL(String(params.redirect_uri)).origin,
      note: texts[locale].noAccess,
    });
  }

  async function submit(ctx: ParameterizedContext): Promise<void> {
    // The cookie of the interaction is SameSite=Lax and its id is in the address; this is the third lock.
    if (ctx.headers.origin && ctx.headers.origin !== origin) throw new errors.InvalidRequest('foreign origin');
    await interactionOf(ctx);
    const form = new URLSearchParams(await readBody(ctx));
    const login = form.get('login') ?? '';
    const answer = await authenticate(pool, { login, password: form.get('password') ?? '', address: addressOf(ctx.req) }, clock.now());
    if ('kind' in answer) return show(ctx, login, answer);
    const returnTo = await provider.interactionResult(ctx.req, ctx.res, { login: { accountId: answer.accountId, remember: false } });
    ctx.status = 303;
    ctx.redirect(returnTo);
  }

  async function interactionOf(ctx: ParameterizedContext) {
    const interaction = await provider.interactionDetails(ctx.req, ctx.res);
    if (!ctx.path.endsWith(`/${interaction.uid}`)) throw new errors.SessionNotFound('interaction of another page');
    return interaction;
  }

  return async (ctx, next) => {
    if (!/^\/login\/[\w-]+$/.test(ctx.path)) return next();
    try {
      if (ctx.method === 'POST') await submit(ctx);
      else await show(ctx, '', null);
    } catch (error) {
      const known = error instanceof errors.OIDCProviderError ? error : null;
      ctx.status = known?.statusCode ?? 500;
      renderError(ctx as KoaContextWithOIDC, { error: known?.error ?? 'server_error' }, error as Error);
      if (!known) ctx.app.emit('error', error, ctx);
    }
  };
}

/** The same work and the same answer for a wrong password and for an account that does not exist. */
async function authenticate(
  pool: Pool,
  { login, password, address }: { login: string; password: string; address: string },
  now: Date,
): Promise<LoginFault | { accountId: string }> {
  const name = normaliseLogin(login);
  const attempt = await beginAttempt(pool, name, address, now);
  if (attempt.waitMs > 0) return { kind: 'wait', seconds: Math.ceil(attempt.waitMs / 1000) };
  const credential = await credentialOf(pool, name);
  if (!(await verifyPassword(password, credential?.passwordHash ?? null)) || !credential) return { kind: 'wrong' };
  if (credential.suspended) return { kind: 'suspended' };
  await attempt.succeeded();
  return { accountId: credential.accountId };
}

async function readBody(ctx: ParameterizedContext): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new errors.InvalidRequest('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
