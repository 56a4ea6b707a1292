import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { isDuplicatedTab } from './tab.ts';
import { viewerOf, type Viewer } from './viewer.ts';

/** Why nobody is signed in: not yet, signed out, the sign-in has run out, or signing in went wrong. */
export type SignedOutReason = 'new' | 'left' | 'ended' | 'failed';

export type SessionState = { viewer: Viewer; reason?: undefined } | { viewer?: undefined; reason: SignedOutReason };

export interface Session {
  state(): SessionState;
  /** Returns how to stop listening. */
  subscribe(changed: () => void): () => void;
  /** A token that is still valid, renewed if need be; undefined when nobody is signed in. */
  accessToken(): Promise<string | undefined>;
  /** Asks for a new token, for when the server refused the present one. False when there is none to be had. */
  renew(): Promise<boolean>;
  /** Leaves the page and comes back to it signed in. */
  signIn(): Promise<void>;
  /** Leaves the page; the identity provider forgets the person too. */
  signOut(): Promise<void>;
}

const CALLBACK = '/callback';
const LEFT = 'gaoxin.left';

/** Opens the session of this tab: ends a sign-in that comes back to /callback, or takes up the one before a reload. */
export async function openSession(issuer: string, language: () => string): Promise<Session> {
  const users = userManager(issuer);
  const listeners = new Set<() => void>();
  let user: User | null = null;
  let state: SessionState = { reason: 'new' };
  let renewing: Promise<boolean> | undefined;

  const become = (next: User | null, reason: SignedOutReason = 'ended') => {
    user = next;
    state = next ? { viewer: viewerOf(next.access_token) } : { reason };
    for (const changed of listeners) changed();
  };
  const renewOnce = async (): Promise<boolean> => {
    try {
      if (!user?.refresh_token) throw new ErrorResponse({ error: 'invalid_grant' });
      become(await users.signinSilent());
    } catch (error) {
      // Without the network the sign-in is not over: the next request tries again.
      if (!(error instanceof ErrorResponse)) return false;
      await users.removeUser();
      become(null);
    }
    return user !== null;
  };
  // A refresh token works once; two at the same time would end the session.
  const renew = () => (renewing ??= renewOnce().finally(() => (renewing = undefined)));

  const opened = await takeUp(users);
  become(opened.user, opened.reason);
  users.events.addAccessTokenExpiring(() => void renew());
  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    async accessToken() {
      if (user?.expired) await renew();
      return user?.access_token;
    },
    renew,
    signIn: () => users.signinRedirect({ state: { returnTo: here() }, ui_locales: language() }),
    async signOut() {
      sessionStorage.setItem(LEFT, 'yes');
      await users.signoutRedirect({ extraQueryParams: { ui_locales: language() } });
    },
  };
}

function userManager(issuer: string): UserManager {
  const { origin } = window.location;
  return new UserManager({
    authority: issuer,
    client_id: 'gaoxin-portal',
    redirect_uri: `${origin}${CALLBACK}`,
    post_logout_redirect_uri: `${origin}/`,
    scope: 'openid service:read service:write figures:read',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

async function takeUp(users: UserManager): Promise<{ user: User | null; reason: SignedOutReason }> {
  if (await isDuplicatedTab()) await users.removeUser();
  if (window.location.pathname === CALLBACK) return finishSignIn(users);
  const user = await users.getUser();
  if (user?.expired && !user.refresh_token) return { user: null, reason: 'ended' };
  return { user, reason: sessionStorage.getItem(LEFT) ? 'left' : 'new' };
}

async function finishSignIn(users: UserManager): Promise<{ user: User | null; reason: SignedOutReason }> {
  try {
    const user = await users.signinRedirectCallback();
    sessionStorage.removeItem(LEFT);
    window.history.replaceState(null, '', (user.state as { returnTo: string }).returnTo);
    return { user, reason: 'new' };
  } catch {
    window.history.replaceState(null, '', '/');
    return { user: null, reason: 'failed' };
  }
}

const here = () => window.location.pathname + window.location.search + window.location.hash;
