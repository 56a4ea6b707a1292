import type { Locale } from '@gaoxin/server';
import { html, type Html } from './html.ts';
import { texts } from './texts.ts';

export type LoginFault = { kind: 'wrong' | 'suspended' } | { kind: 'wait'; seconds: number };

const MARK = html`<svg viewBox="0 0 10 10" aria-hidden="true"><path d="M5 0 10 5 5 10 0 5z" fill="#C8362C"/></svg>`;

/** The form that asks who somebody is. */
export function loginForm(locale: Locale, login: string, fault: LoginFault | null): Html {
  const t = texts[locale];
  const faulty = fault?.kind === 'wrong' ? html` aria-invalid="true" aria-describedby="fault"` : null;
  const focusPassword = login !== '';
  return html`<h1>${t.login}</h1>
${fault && html`<p class="fault" id="fault" role="alert">${MARK}<span>${fault.kind === 'wait' ? t.wait(fault.seconds) : t[fault.kind]}</span></p>`}
<form method="post">
<label for="login">${t.loginName}</label>
<input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="60" required${faulty}${focusPassword ? null : html` autofocus`}>
<label for="password">${t.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required${faulty}${focusPassword ? html` autofocus` : null}>
<button class="button primary">${t.login}</button>
</form>`;
}
