import { ApolloProvider } from '@apollo/client/react';
import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { PortalClient } from './open-client.ts';
import { useLanguage } from './language.ts';
import type { SignedOutReason } from './session.ts';
import type { Viewer } from './viewer.ts';

interface CurrentSession {
  viewer: Viewer;
  signOut: () => Promise<void>;
  accessToken: () => Promise<string | undefined>;
}

const Current = createContext<CurrentSession | undefined>(undefined);

export interface SessionProviderProps {
  client: PortalClient;
  /** Shown while nobody is signed in. */
  signedOut: (reason: SignedOutReason, signIn: () => Promise<void>) => ReactNode;
  children: ReactNode;
}

/** Session and GraphQL client for everything inside, which renders only for a viewer. */
export function SessionProvider({ client: { session, apollo }, signedOut, children }: SessionProviderProps) {
  const { viewer, reason } = useSyncExternalStore(session.subscribe, session.state);
  const { language } = useLanguage();
  // The server words definitions and rules in the language of the request.
  useEffect(() => void apollo.refetchQueries({ include: 'active' }), [apollo, language]);
  if (!viewer) return signedOut(reason, session.signIn);
  return (
    <ApolloProvider client={apollo}>
      <Current value={{ viewer, signOut: session.signOut, accessToken: session.accessToken }}>{children}</Current>
    </ApolloProvider>
  );
}

/** A valid token for requests that do not go through the GraphQL client. */
export const useAccessToken = (): CurrentSession['accessToken'] => useSession().accessToken;

/** Who is signed in, and how to leave. */
export function useSession(): CurrentSession {
  const current = useContext(Current);
  if (!current) throw new Error('useSession needs a SessionProvider around it.');
  return current;
}
