import { errors, type ErrorOut, type KoaContextWithOIDC } from 'oidc-provider';
import { html, Html } from './html.ts';
import { sendPage } from './page.ts';
import { chooseLocale, texts } from './texts.ts';

const localeFor = (ctx: KoaContextWithOIDC) =>
  chooseLocale(ctx.oidc?.params?.ui_locales ?? ctx.query.ui_locales, ctx.get('accept-language'));

const originOf = (uri: unknown) => (typeof uri === 'string' && URL.canParse(uri) ? new URL(uri).origin : undefined);

/**
 * Asks before signing out, as anybody may link to this address. Whoever comes from a portal proves it with the
 * identity token and is not kept waiting, where the browser runs scripts.
 */
export function renderSignOut(ctx: KoaContextWithOIDC, form: string): void {
  const locale = localeFor(ctx);
  const t = texts[locale];
  const { session, entities, params } = ctx.oidc;
  const fromPortal = (entities.IdTokenHint as { payload?: { sub?: string } } | undefined)?.payload?.sub === session?.accountId;
  sendPage(ctx, {
    locale,
    title: t.signOut,
    formTarget: originOf(params?.post_logout_redirect_uri),
    main: html`<h1>${t.signOut}</h1><p>${t.signOutWhat}</p>${new Html(form)}
<button class="button primary" id="out" autofocus form="op.logoutForm" name="logout" value="yes">${t.signOut}</button>
<a class="button" href="/">${t.stay}</a>`,
    script: fromPortal ? `document.getElementById('out').click()` : undefined,
  });
}

export function renderSignedOut(ctx: KoaContextWithOIDC): void {
  const locale = localeFor(ctx);
  const t = texts[locale];
  sendPage(ctx, { locale, title: t.signedOut, main: message(t.signedOut, t.signedOutWhat, t.loginAgain) });
}

/** Says what failed, what is safe and what to do; the technical code is small print for whoever is asked for help. */
export function renderError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): void {
  const locale = localeFor(ctx);
  const t = texts[locale];
  const [title, what] =
    error instanceof errors.SessionNotFound
      ? [t.expired, t.expiredWhat]
      : ctx.status < 500
        ? [t.badRequest, t.badRequestWhat]
        : [t.failed, t.failedWhat];
  sendPage(ctx, { locale, title, main: html`${message(title, what, t.home)}<p class="note">${t.code} ${out.error}</p>` });
}

const message = (title: string, text: string, action: string): Html =>
  html`<h1>${title}</h1><p>${text}</p><form action="/"><button class="button primary">${action}</button></form>`;
