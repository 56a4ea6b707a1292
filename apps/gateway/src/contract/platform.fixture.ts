import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createConstruction } from '@gaoxin/construction-subgraph';
import { createCourier } from '@gaoxin/courier-subgraph';
import { createDirectory } from '@gaoxin/directory-subgraph';
import { createRating } from '@gaoxin/rating-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { inProcessBus, SERVICES, type ServiceName, type Viewer } from '@gaoxin/server';
import { openService, testClock, type TestClock, type TestService } from '@gaoxin/testkit';
import { Client } from 'pg';
import pino from 'pino';
import { startGateway } from '../gateway.ts';

const CREATE = {
  directory: createDirectory,
  recruitment: createRecruitment,
  construction: createConstruction,
  rating: createRating,
  courier: createCourier,
};

export interface UserError {
  code: string;
  path: string[];
  message: string;
}

export interface Answer<Data = Record<string, unknown>> {
  status: number;
  /** The body, to the byte. */
  text: string;
  data: Data | null;
  errors: { message: string; extensions: Record<string, unknown> & { code: string } }[];
}

/** The whole server as the embedded run has it: five services, one bus, one clock, and the gateway with its own pipeline. */
export interface Platform extends AsyncDisposable {
  services: Record<ServiceName, TestService>;
  clock: TestClock;
  /** Posts a document to the gateway as the viewer. @throws when the answer is a fault of ours: INTERNAL or HTTP 5xx. */
  ask<Data>(viewer: Viewer | null, document: string, variables?: object, language?: 'zh' | 'en'): Promise<Answer<Data>>;
  /** Reads what must be there. */
  read<Data>(viewer: Viewer, document: string, variables?: object): Promise<Data>;
  /** A fact of a service that plays no part in the test. */
  hear(zone: string, type: string, payload: Record<string, unknown>): Promise<void>;
  /** SQL of the owner, past every wall. */
  rows<Row extends object>(service: ServiceName, statement: string, values?: unknown[]): Promise<Row[]>;
  settle(): Promise<void>;
}

const idOf = (document: string) => createHash('sha256').update(document).digest('hex');

/** `trusted`: documents that are registered with the gateway, as those of the portals are. */
export async function openPlatform({ trusted = [] }: { trusted?: readonly string[] } = {}): Promise<Platform> {
  await using opening = new AsyncDisposableStack();
  const clock = testClock();
  const bus = inProcessBus();
  const opened = await Promise.all(SERVICES.map((name) => openService(CREATE[name], { name, bus, clock })));
  for (const service of opened) opening.use(service);
  const services = Object.fromEntries(SERVICES.map((name, index) => [name, opened[index]])) as Record<ServiceName, TestService>;
  const owners = new Map(await Promise.all(opened.map(async ({ service }) => [service.name, await ownerOf(service.database.ownerUrl, opening)] as const)));
  const ask = opening.use(await openGateway(opened, trusted)).ask;
  const held = opening.move();
  return {
    services,
    clock,
    ask,
    read: async <Data>(viewer: Viewer, document: string, variables: object = {}) => {
      const { data, errors } = await ask<Data>(viewer, document, variables);
      if (errors.length > 0) throw new Error(`${document}: ${JSON.stringify(errors)}`);
      return data!;
    },
    hear: (zone, type, payload) => services.directory.hear(type, payload, zone),
    rows: async <Row extends object>(service: ServiceName, statement: string, values: unknown[] = []) =>
      (await owners.get(service)!.query<Row>(statement, values)).rows,
    settle: async () => {
      // A fact may lead to another one in a service that was settled already; two rounds reach the longest chain.
      for (let round = 0; round < 2; round += 1) for (const service of opened) await service.settle();
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}

/** The gateway over the committed supergraph, asked over HTTP. */
async function openGateway(opened: readonly TestService[], trusted: readonly string[]): Promise<Pick<Platform, 'ask'> & AsyncDisposable> {
  const logged: string[] = [];
  const documents = Object.fromEntries(trusted.map((document) => [idOf(document), document]));
  const gateway = await startGateway({
    config: { port: 0, origin: 'http://localhost', secret: undefined, logLevel: 'error' },
    services: opened.map(({ service }) => service),
    supergraph: readFileSync(new URL('../../../../graphql/supergraph.graphql', import.meta.url), 'utf8'),
    documents,
    identity: { verify: async (token) => viewerOf(token), handler: (_req, res) => void res.end() },
    log: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
  });
  const ask = async <Data>(viewer: Viewer | null, document: string, variables: object = {}, language = 'zh'): Promise<Answer<Data>> => {
    const by = idOf(document) in documents ? { documentId: idOf(document) } : { query: document };
    const headers = { 'content-type': 'application/json', 'accept-language': language, ...(viewer && { authorization: `Bearer ${tokenOf(viewer)}` }) };
    const response = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ ...by, variables }) });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer<Data>>;
    if (response.status >= 500 || errors.some(({ extensions }) => extensions?.code === 'INTERNAL')) {
      throw new Error(`A fault of ours: HTTP ${response.status} ${text}\n${JSON.stringify(variables)}\n${logged.at(-1)}`);
    }
    return { status: response.status, text, data, errors };
  };
  return { ask, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
}

async function ownerOf(connectionString: string, stack: AsyncDisposableStack): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  stack.defer(() => client.end());
  return client;
}

const tokenOf = (viewer: Viewer): string => Buffer.from(JSON.stringify(viewer)).toString('base64url');
const viewerOf = (token: string): Viewer => JSON.parse(Buffer.from(token, 'base64url').toString()) as Viewer;
