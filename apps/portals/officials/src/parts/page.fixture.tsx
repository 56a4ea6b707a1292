import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { SessionProvider, type PortalClient } from '@gaoxin/client';
import { GaoxinTheme } from '@gaoxin/ui';
import { render, type RenderResult } from '@testing-library/react';
import { App } from 'antd';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';

/** What the server answers to each operation, by its name; a function sees the variables. */
export type Answers = Record<string, object | ((variables: Record<string, unknown>) => object)>;

export interface Sent {
  operation: string;
  variables: Record<string, unknown>;
}

const ZONE = { __typename: 'HighTechZone', id: 'dianjiang', today: '2022-07-29' };

/** Opens a page of the officials' portal under its route, on a network that answers as told. */
export function openPage(Page: ComponentType, open: { route: string; at: string; roles?: readonly string[]; answers: Answers }): RenderResult & { sent: Sent[] } {
  const sent: Sent[] = [];
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        sent.push({ operation: operationName, variables });
        const answer = open.answers[operationName];
        if (!answer) return observer.error(new Error(`No answer to ${operationName}.`));
        observer.next({ data: { zone: ZONE, ...(typeof answer === 'function' ? answer(variables) : answer) } });
        observer.complete();
      }),
  );
  const view = render(
    <MemoryRouter initialEntries={[open.at]}>
      <SessionProvider client={clientOf(link, open.roles ?? [])} signedOut={() => null}>
        <GaoxinTheme nonce="" locale="zh-CN">
          <App component={false}>
            <main>
              <Routes>
                <Route path={open.route} element={<Page />} />
              </Routes>
            </main>
          </App>
        </GaoxinTheme>
      </SessionProvider>
    </MemoryRouter>,
  );
  return Object.assign(view, { sent });
}

function clientOf(link: ApolloLink, roles: readonly string[]): PortalClient {
  const state = { viewer: { id: 'a', zone: 'dianjiang', kind: 'OFFICIAL' as const, roles, name: '冉静', enterprise: null, official: 'ran' } };
  return {
    config: { issuer: 'http://localhost/oidc', remotes: {} },
    session: { state: () => state, subscribe: () => () => {}, accessToken: async () => undefined, renew: async () => false, signIn: async () => {}, signOut: async () => {} },
    apollo: new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { watchQuery: { errorPolicy: 'all' } } }),
  };
}
