import { interactionPolicy, Provider, errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Pool } from 'pg';
import { claimsOf } from './accounts.ts';
import type { Keys } from './keys.ts';
import { findThirdParty, matchesSecret, portalClient, SCOPES, type Scope } from './oauth-client.ts';
import { PayloadStore } from './payload-store.ts';
import { renderError, renderSignedOut, renderSignOut } from './pages/answers.ts';

export const MOUNT = '/oidc';
const PERSON_SCOPES = ['openid', 'profile'];
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The audience of access tokens. */
export const audienceOf = (origin: string): string => `${origin}/graphql`;

/** The OpenID provider with issuer `<origin>/oidc`; everything it remembers is in PostgreSQL. */
export function createProvider(pool: Pool, origin: string, keys: Keys): Provider {
  const provider = new Provider(`${origin}${MOUNT}`, configuration(pool, origin, keys));
  // `clientSecret` holds a hash, so that a stolen database signs no third party in.
  provider.Client.prototype.compareClientSecret = function (actual: string) {
    return matchesSecret(actual, this.clientSecret!);
  };
  return provider;
}

function configuration(pool: Pool, origin: string, keys: Keys): Configuration {
  const audience = audienceOf(origin);
  return {
    adapter: (kind) => new PayloadStore(pool, kind),
    clients: [portalClient(origin)],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientAuthMethods: ['none', 'client_secret_basic'],
    jwks: { keys: keys.signing as NonNullable<Configuration['jwks']>['keys'] },
    cookies: {
      keys: keys.cookie,
      names: { session: 'gaoxin.session', interaction: 'gaoxin.login', resume: 'gaoxin.resume' },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: MOUNT },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    claims: { openid: ['sub'], profile: ['name', 'zone', 'kind', 'roles', 'official', 'enterprise'] },
    conformIdTokenClaims: false,
    scopes: [...PERSON_SCOPES, ...SCOPES],
    responseTypes: ['code'],
    pkce: { required: () => true },
    discovery: { ui_locales_supported: ['zh-CN', 'en'] },
    clientBasedCORS: (_ctx, from, client) => client.redirectUris?.some((uri) => new URL(uri).origin === from) ?? false,
    findAccount: async (_ctx, id) => {
      const claims = await claimsOf(pool, id);
      return claims ? { accountId: id, claims: () => ({ sub: id, ...claims }) } : undefined;
    },
    extraTokenClaims: async (_ctx, token) => {
      if (token.kind === 'AccessToken') return { ...(await claimsOf(pool, token.accountId)), grant: token.grantId };
      const client = await findThirdParty(pool, token.clientId!);
      return { ...client, kind: 'CLIENT', roles: ['CLIENT'] };
    },
    loadExistingGrant: grantAsked,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    interactions: { policy: loginPolicy(), url: (_ctx, { uid }) => `${MOUNT}/login/${uid}` },
    renderError,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: renderSignOut, postLogoutSuccessSource: renderSignedOut },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, indicator) => {
          if (indicator !== audience) throw new errors.InvalidTarget();
          return { audience, scope: SCOPES.join(' '), accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
        },
      },
    },
    ttl: {
      AccessToken: 5 * MINUTE,
      ClientCredentials: 5 * MINUTE,
      IdToken: HOUR,
      AuthorizationCode: MINUTE,
      Interaction: HOUR,
      // A working day. A rotated refresh token keeps the end of its predecessor.
      RefreshToken: (ctx) => ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? 12 * HOUR,
      Session: 12 * HOUR,
      Grant: 24 * HOUR,
    },
  };
}

/** Signing in is the only question: the portals are our own, so nobody is asked for consent. */
function loginPolicy(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const accountGone = new interactionPolicy.Check('account_gone', 'the account may not act any more', (ctx) => ctx.oidc.account === undefined);
  policy.get('login')!.checks.add(accountGone);
  return policy;
}

/** Free-form queries are for administrators; the portals send documents that the server knows. */
const ADMINISTRATOR_SCOPES: ReadonlySet<string> = new Set<Scope>(['developer']);

/** The grant of the session and client, widened by the scopes that are asked for and that the person may have. */
async function grantAsked(ctx: KoaContextWithOIDC) {
  const { session, client, account, provider, requestParamScopes, resourceServers } = ctx.oidc;
  const accountId = account!.accountId;
  const clientId = client!.clientId;
  const id = session!.grantIdFor(clientId);
  const existing = id ? await provider.Grant.find(id) : undefined;
  const grant = existing?.accountId === accountId ? existing : new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(PERSON_SCOPES.filter((scope) => requestParamScopes.has(scope)).join(' '));
  const { roles } = await account!.claims('id_token', 'openid profile', {}, []);
  const isAdministrator = Array.isArray(roles) && roles.includes('ZONE_ADMIN');
  for (const [indicator, { scopes }] of Object.entries(resourceServers ?? {})) {
    const asked = [...requestParamScopes].filter((scope) => scopes.has(scope));
    grant.addResourceScope(indicator, asked.filter((scope) => isAdministrator || !ADMINISTRATOR_SCOPES.has(scope)).join(' '));
  }
  await grant.save();
  return grant;
}
