import type { Locale } from '@gaoxin/server';
import type { Middleware, ParameterizedContext } from 'koa';
import { randomBytes } from 'node:crypto';
import { html, Html } from './html.ts';
import { STYLE } from './style.ts';
import { texts } from './texts.ts';

export interface Page {
  locale: Locale;
  title: string;
  main: Html;
  /** Where the form leads in the end: browsers apply `form-action` to redirects too. */
  formTarget?: string;
  /** One line at the foot. */
  note?: string;
  /** Runs after the page; nothing may depend on it. */
  script?: string;
}

const SEAL = html`<svg viewBox="0 0 36 36" aria-hidden="true"><rect x="1" y="1" width="34" height="34" rx="5" fill="#27458F"/><rect x="3.5" y="3.5" width="29" height="29" rx="3" fill="none" stroke="#fff" stroke-opacity=".55"/><g font-family="Source Han Serif SC,Noto Serif CJK SC,SimSun,serif" font-weight="700" font-size="13" fill="#fff" text-anchor="middle"><text x="18" y="17">高</text><text x="18" y="30">新</text></g></svg>`;

const ICON = `data:image/svg+xml,${encodeURIComponent(SEAL.text.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`;

/** Answers with a whole page under a policy that lets nothing in from elsewhere. */
export function sendPage(ctx: ParameterizedContext, page: Page): void {
  const nonce = newNonce();
  ctx.set('Content-Security-Policy', contentPolicy(nonce, page.formTarget));
  ctx.set('Content-Language', page.locale === 'en' ? 'en' : 'zh-CN');
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'html';
  ctx.body = layout(page, nonce, languageLinks(ctx.querystring)).text;
}

/** Headers of every answer; a page replaces the policy by its own. */
export const secureHeaders: Middleware = async (ctx, next) => {
  ctx.set({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin', 'Content-Security-Policy': contentPolicy(newNonce()) });
  await next();
};

const newNonce = () => randomBytes(16).toString('base64url');

function contentPolicy(nonce: string, formTarget = ''): string {
  const form = `form-action 'self' ${formTarget}`.trim();
  return `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:; ${form}; base-uri 'none'; frame-ancestors 'none'`;
}

const layout = ({ locale, title, main, note, script }: Page, nonce: string, links: Record<Locale, string>): Html => {
  const t = texts[locale];
  return html`<!doctype html>
<html lang="${locale === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · ${t.brand}</title>
<link rel="icon" href="${ICON}">
<style nonce="${nonce}">${new Html(STYLE)}</style>
</head>
<body>
<header class="side">
<div class="brand">${SEAL}<div><b>${t.brand}</b><span>${t.tagline}</span></div></div>
<p class="motto">${t.motto.map((line) => html`<span>${line}</span>`)}</p>
</header>
<div class="work">
<nav class="language" aria-label="${t.languages}">
<a href="${links.zh}" lang="zh-CN" hreflang="zh-CN"${locale === 'zh' ? html` aria-current="true"` : null}>中文</a>
<a href="${links.en}" lang="en" hreflang="en"${locale === 'en' ? html` aria-current="true"` : null}>English</a>
</nav>
<main>${main}</main>
${note ? html`<footer>${note}</footer>` : null}
</div>
${script ? html`<script nonce="${nonce}">${new Html(script)}</script>` : null}
</body>
</html>`;
};

function languageLinks(query: string): Record<Locale, string> {
  const linkTo = (uiLocales: string) => {
    const params = new URLSearchParams(query);
    params.set('ui_locales', uiLocales);
    return `?${params}`;
  };
  return { zh: linkTo('zh-CN'), en: linkTo('en') };
}
