import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { SessionProvider, type PortalClient } from '@gaoxin/client';
import { configure, render, type RenderResult } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import App from './app.tsx';

// The first page's code is compiled while the first test waits for it.
configure({ asyncUtilTimeout: 10_000 });

/** What the server answers, by the name of the operation; an Error fails it. */
export type Answers = Record<string, (variables: Record<string, unknown>) => object | Error>;

const zone = { __typename: 'HighTechZone', id: 'dianjiang', today: '2022-07-28', name: { __typename: 'LocalizedText', zh: '垫江高新区', en: 'Dianjiang' } };
const enterprise = {
  __typename: 'Enterprise',
  id: 'xinhua',
  name: '信华新材料有限公司',
  shortName: '信华新材料',
  uscc: '91500231MA60000001',
  industry: '光伏',
  contactName: '唐文海',
  contactPhone: null,
  sample: false,
};

const ALWAYS: Answers = {
  EnterpriseFrame: () => ({ me: { __typename: 'Viewer', id: 'tang', name: '唐文海', zone, enterprise } }),
  UnreadMessages: () => ({ unreadMessages: 2 }),
};

/** The whole portal at an address, before a server that answers as told; `asked` is what it was asked. */
export function renderPortal(path: string, answers: Answers): RenderResult & { asked: (operation: string) => Record<string, unknown>[] } {
  const log: { operation: string; variables: Record<string, unknown> }[] = [];
  const known = { ...ALWAYS, ...answers };
  const link = new ApolloLink(({ operationName = '', variables }) => {
    log.push({ operation: operationName, variables });
    const answer = known[operationName]?.(variables) ?? new Error(`no answer for ${operationName}`);
    return new Observable((observer) => {
      if (answer instanceof Error) return observer.error(answer);
      observer.next({ data: answer });
      observer.complete();
    });
  });
  const viewer = { id: 'tang', zone: 'dianjiang', kind: 'ENTERPRISE' as const, roles: ['ENTERPRISE_REPRESENTATIVE'], name: '唐文海', enterprise: 'xinhua', official: null };
  const state = { viewer };
  const client: PortalClient = {
    config: { issuer: 'http://localhost/oidc', remotes: {} },
    session: { state: () => state, subscribe: () => () => {}, accessToken: async () => undefined, renew: async () => false, signIn: async () => {}, signOut: async () => {} },
    apollo: new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first', errorPolicy: 'all' } } }),
  };
  const rendered = render(
    <MemoryRouter initialEntries={[path]}>
      <SessionProvider client={client} signedOut={() => null}>
        <Routes>
          <Route path="/enterprise/*" element={<App />} />
        </Routes>
      </SessionProvider>
    </MemoryRouter>,
  );
  return { ...rendered, asked: (operation) => log.filter((entry) => entry.operation === operation).map(({ variables }) => variables) };
}

export const text = (zh: string) => ({ __typename: 'LocalizedText', zh, en: zh });
export const official = { __typename: 'Official', id: 'ran', name: '冉静', phone: '023-0000 0126', department: { __typename: 'Department', id: 'center', name: text('项目服务中心') } };

/** An issue with every field that any page asks for. */
export const issue = (change: object = {}) => ({
  __typename: 'EnterpriseIssue',
  id: 'i1',
  version: 1,
  title: '施工便道接驳迎宾路',
  body: '重车绕行 3 公里。',
  urgency: 'DIFFICULT',
  status: 'COLLECTED',
  light: 'ON_TIME',
  raisedAt: '2022-07-28T01:00:00Z',
  firstReplyDueAt: '2022-07-29T10:00:00Z',
  firstRepliedAt: null,
  viewerCan: [],
  handler: official,
  project: null,
  plan: null,
  closure: null,
  entries: [{ __typename: 'IssueEntry', id: 'e1', kind: 'COLLECTED', at: '2022-07-28T01:00:00Z', actor: '唐文海', byEnterprise: true, text: '重车绕行 3 公里。', departments: [] }],
  ...change,
});
