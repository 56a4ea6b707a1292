import type { ApolloClient } from '@apollo/client';
import { createApollo } from './apollo.ts';
import { currentLanguage, startLanguage } from './language.ts';
import { fetchPortalConfig, type PortalConfig } from './portal-config.ts';
import { openSession, type Session } from './session.ts';

/** What a page needs before it can render. */
export interface PortalClient {
  config: PortalConfig;
  session: Session;
  apollo: ApolloClient;
}

/** @throws Error when the server cannot be reached */
export async function openClient(): Promise<PortalClient> {
  startLanguage();
  const config = await fetchPortalConfig();
  const session = await openSession(config.issuer, currentLanguage);
  return { config, session, apollo: createApollo(session, currentLanguage) };
}
