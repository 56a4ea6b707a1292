import { randomBytes } from 'node:crypto';
import { newId } from '@gaoxin/kernel';
import { cloneDatabase, databaseUrl, dropDatabase, ensureTemplate } from '@gaoxin/postgres';
import { createLog, inProcessBus, type Bus, type Service, type ServiceConfig, type Viewer, type Work } from '@gaoxin/server';
import { execute, parse, type ExecutionResult } from 'graphql';
import { testClock, type TestClock } from './test-clock.ts';

/** The PostgreSQL that the run's global set-up started. */
export function adminUrl(): string {
  const url = process.env.GAOXIN_TEST_DATABASE_URL;
  if (!url) throw new Error('GAOXIN_TEST_DATABASE_URL is not set: run tests with npm test.');
  return url;
}

export interface TestService extends AsyncDisposable {
  service: Service;
  clock: TestClock;
  bus: Bus;
  /** Runs a document as the viewer (null: no token) and returns data and errors as a client gets them. */
  ask<Data = Record<string, never>>(viewer: Viewer | null, document: string, variables?: object): Promise<ExecutionResult<Data>>;
  /** A fact of another service, put on the bus; it has taken effect when the promise resolves. */
  hear(type: string, payload: Record<string, unknown>, zone?: string): Promise<void>;
  /** Waits until every fact so far has taken effect in the services on the same bus. */
  settle(): Promise<void>;
  /** Does everything whose day has come, as the running service does every minute. */
  sweep(): Promise<void>;
}

/** One service on its own freshly cloned database. Several share facts when they are given the same bus. */
export async function openService(
  create: (config: ServiceConfig) => Promise<Service>,
  options: { name: string; bus?: Bus; clock?: TestClock },
): Promise<TestService> {
  const clock = options.clock ?? testClock();
  const bus = options.bus ?? inProcessBus();
  const log = createLog('silent');
  const template = `template_${options.name}`;
  await ensureTemplate(adminUrl(), template, async (url) => {
    await using _ = await create({ databaseUrl: url, clock, bus: inProcessBus(), log });
  });
  const name = `test_${options.name}_${randomBytes(5).toString('hex')}`;
  await cloneDatabase(adminUrl(), template, name);
  const service = await create({ databaseUrl: databaseUrl(adminUrl(), name), clock, bus, log });
  const work: Work = await service.work({ sweeps: 'calledOnly' });
  return {
    service,
    clock,
    bus,
    ask: async <Data>(viewer: Viewer | null, document: string, variables: object = {}) =>
      (await execute({
        schema: service.schema,
        document: parse(document),
        variableValues: variables as Record<string, unknown>,
        contextValue: service.context({ viewer, locale: 'zh' }),
      })) as ExecutionResult<Data>,
    hear: (type, payload, zone = 'dianjiang') => {
      const at = clock.now().toISOString();
      return bus.publish([{ id: newId(), zone, type, occurredAt: at, recordedAt: at, actor: 'test', payload }]);
    },
    settle: () => work.settle(),
    sweep: () => work.sweep(),
    [Symbol.asyncDispose]: async () => {
      await work[Symbol.asyncDispose]();
      await service[Symbol.asyncDispose]();
      await dropDatabase(adminUrl(), name);
    },
  };
}
