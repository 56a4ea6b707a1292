import type { Clock } from '@gaoxin/kernel';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { AccessMatrix } from './access.ts';
import type { Bus } from './bus.ts';
import { countWhenAsked } from './connection.ts';
import { subscriberOf, type Consumer } from './consumer.ts';
import { ServiceContext } from './context.ts';
import { openDatabase, type Database, type DatabaseDefinition } from './database.ts';
import { resolveTogether } from './entities.ts';
import { fileHandler, filePolicy, type FileHandler } from './file-store.ts';
import type { Logger } from './log.ts';
import type { Messages } from './messages.ts';
import { followEnterprises, type EnterpriseRows } from './moved-rows.ts';
import { startRelay } from './relay.ts';
import { protectRoots } from './resolvers.ts';
import { scalars } from './scalars.ts';
import { sdlOf } from './sdl.ts';
import { startSweeping, sweepOnce, type Sweep } from './sweep.ts';
import type { Policy } from './use-case.ts';
import type { Caller } from './viewer.ts';
import type { ServiceName } from './config.ts';
import { startWorker, type Worker } from './worker.ts';

export interface ServiceDefinition extends Omit<DatabaseDefinition, 'service'> {
  name: ServiceName;
  /** Typed by the generated `Resolvers` of the service. */
  resolvers: object;
  access: AccessMatrix;
  policy: Policy;
  messages: Messages;
  constraints?: Record<string, string>;
  consumers?: readonly Consumer[];
  /** Long work, taken up with `work()`. */
  workers?: readonly Worker[];
  /** What happens because a day has come. */
  sweeps?: readonly Sweep[];
  /** How its rows follow enterprises that are merged, where that is not like everywhere else. */
  enterpriseRows?: EnterpriseRows;
  /** Whether it keeps files; its entities hold `fileEntities` then. */
  files?: boolean;
}

/** What a service needs from outside; the same in both ways of running. */
export interface ServiceConfig {
  /** Owner's connection to the service's database. */
  databaseUrl: string;
  clock: Clock;
  bus: Bus;
  log: Logger;
}

export interface Work extends AsyncDisposable {
  /** Resolves when every fact committed so far has reached the bus; in process that means: taken effect. */
  settle(): Promise<void>;
  /** Does everything whose day has come, now. */
  sweep(): Promise<void>;
}

export interface Service extends AsyncDisposable {
  readonly name: ServiceName;
  readonly typeDefs: string;
  readonly schema: GraphQLSchema;
  readonly access: AccessMatrix;
  readonly database: Database;
  context(caller: Caller): ServiceContext;
  /** Uploads and downloads, where the service keeps files. */
  readonly files?: FileHandler;
  ready(): Promise<{ ok: boolean; schemaVersion: string }>;
  /**
   * Takes up relaying the outbox, and looks every minute for what has fallen due; `calledOnly` leaves the latter to the
   * caller, who moves the clock. Call it when all services that share a bus in process have been created.
   */
  work(options?: { sweeps: 'calledOnly' }): Promise<Work>;
}

/**
 * Builds a service: database migrated, schema executable, every root field under its access decision. Its consumers
 * listen from here on, because a bus in process forgets what it hands over while nobody listens.
 * @throws when a migration fails or the access matrix is not whole.
 */
export async function createService(definition: ServiceDefinition, config: ServiceConfig): Promise<Service> {
  const database = await openDatabase({ ...definition, service: definition.name }, config.databaseUrl);
  const typeDefs = sdlOf(definition.name);
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: { ...scalars, ...definition.resolvers } as never }]);
  countWhenAsked(schema);
  resolveTogether(schema);
  protectRoots(schema, definition.access, definition.messages);
  // The directory merges enterprises itself, in the same commit.
  const followers = definition.name === 'directory' ? [] : [followEnterprises(definition.name, definition.enterpriseRows)];
  for (const consumer of [...(definition.consumers ?? []), ...followers]) {
    await config.bus.subscribe(subscriberOf(consumer, { em: () => database.em(), clock: config.clock }));
  }
  const place = {
    em: () => database.em(),
    reads: database.reads,
    loads: database.loads,
    clock: config.clock,
    policy: definition.files ? { ...definition.policy, ...filePolicy } : definition.policy,
    constraints: definition.constraints ?? {},
  };
  return {
    name: definition.name,
    typeDefs,
    schema,
    access: definition.access,
    database,
    context: (caller) => new ServiceContext(place, caller),
    ...(definition.files && { files: fileHandler(place) }),
    ready: async () => ({ ok: await database.ready(), schemaVersion: database.schemaVersion }),
    work: async (options) => workOf(definition, config, database, options?.sweeps !== 'calledOnly'),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

/** Work first: the relay hands over what it tells. */
function workOf({ name, sweeps = [], workers = [] }: ServiceDefinition, { bus, log, clock }: ServiceConfig, database: Database, timed: boolean): Work {
  const relay = startRelay({
    service: name,
    ownerUrl: database.ownerUrl,
    bus,
    onError: (error) => log.warn({ service: name, error: String(error) }, 'outbox relay waits'),
  });
  const place = { ownerUrl: database.ownerUrl, em: () => database.em(), clock, log };
  const busy = workers.map((worker) => startWorker(worker, { ...place, service: name }));
  const sweeping = timed && sweeps.length > 0 ? startSweeping(sweeps, place) : undefined;
  return {
    settle: async () => {
      await Promise.all(busy.map((one) => one.settle()));
      await relay.settle();
    },
    sweep: () => sweepOnce(sweeps, place),
    [Symbol.asyncDispose]: async () => {
      await sweeping?.[Symbol.asyncDispose]();
      await Promise.all([...busy, relay].map((one) => one[Symbol.asyncDispose]()));
    },
  };
}
