import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Caller, Role, Viewer } from '@gaoxin/server';
import { composeServices } from '@theguild/federation-composition';
import { GraphQLError, parse } from 'graphql';
import pino from 'pino';
import type { LocalService } from './executors.ts';
import { startGateway, type Gateway, type GatewayOptions } from './gateway.ts';

/** Three small real subgraphs for the gateway's own tests, and a gateway over them. */
const HEAD = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes"])
  scalar Date
`;

const SDL = {
  building: `
    type Query {
      project(id: ID!, asOf: Date): Project @authenticated
      projects(first: Int = 20): ProjectConnection! @authenticated
      report: String @authenticated @requiresScopes(scopes: [["figures:read"], ["service:read", "developer"]])
      subjects: [Subject!]!
      broken: String
      refused: String
    }
    union Subject = Project | Note
    type Note { text: String! }
    type Mutation { rename(input: RenameInput!): Project @authenticated }
    input RenameInput { id: ID! title: String! size: Int on: Date }
    type ProjectConnection { nodes: [Project!]! }
    type Project @key(fields: "id") { id: ID! title: String! asOf: String enterprise: Enterprise neighbours: [Project!]! }
    type Enterprise @key(fields: "id", resolvable: false) { id: ID! }
  `,
  people: `
    type Query { me: String greeting: String! }
    type Enterprise @key(fields: "id") { id: ID! name: String! phone: String @requiresScopes(scopes: [["service:read"]]) }
  `,
  scores: `type Project @key(fields: "id") { id: ID! score: Int }`,
};

type Context = Caller & { calls: number };

const project = (id: string, asOf?: string) => ({ id, title: `Project ${id}`, asOf, enterprise: { id: `e${id}` } });

const RESOLVERS: Record<keyof typeof SDL, object> = {
  building: {
    Query: {
      project: (_: unknown, { id, asOf }: { id: string; asOf?: string }) => project(id, asOf),
      projects: (_: unknown, { first }: { first: number }) => ({ nodes: Array.from({ length: first }, (_item, i) => project(String(i))) }),
      report: () => 'half a year',
      subjects: () => [{ __typename: 'Project', ...project('3') }, { __typename: 'Note', text: 'a note' }],
      broken: () => {
        throw new Error('password=secret in a stack');
      },
      refused: () => {
        throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
      },
    },
    Mutation: { rename: (_: unknown, { input }: { input: { id: string; title: string } }) => ({ ...project(input.id), title: input.title }) },
    Project: {
      __resolveReference: ({ id }: { id: string }) => project(id),
      neighbours: ({ id }: { id: string }) => [project(`${id}1`), project(`${id}2`)],
    },
  },
  people: {
    Query: {
      me: (_: unknown, _args: unknown, { viewer }: Context) => viewer?.name ?? null,
      greeting: (_: unknown, _args: unknown, { locale }: Context) => (locale === 'zh' ? '你好' : 'Hello'),
    },
    Enterprise: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Enterprise ${id}`, phone: '1' }) },
  },
  scores: { Project: { __resolveReference: ({ id }: { id: string }) => ({ id, score: id.length }) } },
};

export const supergraph = composeServices(
  Object.entries(SDL).map(([name, sdl]) => ({ name, typeDefs: parse(HEAD + sdl), url: `http://${name}/graphql` })),
).supergraphSdl!;

export const services = (): LocalService[] =>
  Object.entries(SDL).map(([name, sdl]) => ({
    name,
    schema: buildSubgraphSchema([{ typeDefs: parse(HEAD + sdl), resolvers: RESOLVERS[name as keyof typeof SDL] as never }]),
    context: (caller) => ({ ...caller, calls: 0 }),
    ready: async () => ({ ok: true, schemaVersion: `${name}-1` }),
  }));

const person = (name: string, scopes: string[], kind: Viewer['kind'] = 'OFFICIAL', roles: Role[] = ['LEADER']): Viewer => ({
  id: name, kind, zone: 'dianjiang', name, roles, scopes, official: null, enterprise: null,
});

/** Token → who holds it. */
const HOLDERS: Record<string, Viewer> = {
  official: person('official', ['service:read', 'service:write']),
  developer: person('developer', ['service:read', 'developer']),
  client: person('client', ['service:read'], 'CLIENT', ['CLIENT']),
  limited: person('limited', ['developer'], 'CLIENT', ['CLIENT']),
};

export const SECRET = 'a secret of the test';

export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
  extensions?: { partial?: string[] };
}

export interface Subject extends AsyncDisposable {
  url: string;
  /** Sends a body to /graphql with the token of one of the holders. */
  post(body: unknown, token?: string, headers?: Record<string, string>): Promise<Answer>;
  /** What the gateway logged. */
  logged: string[];
}

export async function startSubject(options: Partial<GatewayOptions> = {}): Promise<Subject> {
  const logged: string[] = [];
  const gateway: Gateway = await startGateway({
    config: { port: 0, origin: 'http://localhost', secret: SECRET, logLevel: 'info' },
    services: services(),
    supergraph,
    documents: {},
    identity: {
      verify: async (token) => HOLDERS[token] ?? null,
      handler: (_req, res) => void res.end('the issuer'),
    },
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    ...options,
  });
  const url = `http://127.0.0.1:${gateway.port}`;
  return {
    url,
    logged,
    async post(body, token, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose](),
  };
}
