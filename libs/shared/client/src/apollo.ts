import { ApolloClient } from '@apollo/client';
import { createCache } from './cache.ts';
import type { Session } from './session.ts';
import { trustedDocumentsLink } from './trusted-documents-link.ts';

/**
 * The GraphQL client of a portal. A service that is down costs its own fields only, so queries keep what came beside
 * errors. Fragments are masked by the generated types; masking at run time would lose the fragments of objects without
 * an id, such as figures.
 */
export const createApollo = (session: Pick<Session, 'accessToken' | 'renew'>, language: () => string): ApolloClient =>
  new ApolloClient({
    link: trustedDocumentsLink(session, language),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first', errorPolicy: 'all' } },
    devtools: { enabled: false },
  });
