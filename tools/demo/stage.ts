import { inProcessBus, createLog, SERVICES, type Service, type ServiceName, type Viewer, type Work } from '@gaoxin/server';
import { createConstruction } from '@gaoxin/construction-subgraph';
import { createCourier } from '@gaoxin/courier-subgraph';
import { createDirectory } from '@gaoxin/directory-subgraph';
import { createRating } from '@gaoxin/rating-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { execute, parse, type DocumentNode } from 'graphql';
import { DemoDataError } from './read-rows.ts';

const CREATE = {
  directory: createDirectory,
  recruitment: createRecruitment,
  construction: createConstruction,
  rating: createRating,
  courier: createCourier,
};

/** One act of a person at a moment, through the same mutation that a portal calls. */
export interface Act {
  at: Date;
  /** The line of the demo data that the act comes from. */
  place: string;
  viewer: Viewer;
  service: ServiceName;
  mutation: string;
  /** The input, made when the act's turn comes, because it may need versions of earlier answers. */
  input: () => object | Promise<object>;
  /** The language in which the person works, where what the act leaves behind is worded. */
  locale?: 'zh' | 'en';
  /** Fields of the payload to read, and what to remember of them. */
  select: string;
  keep?: (payload: never) => Act[] | void;
  /** Acts of other services follow from it: wait until they have taken effect. */
  settles?: boolean;
}

interface Payload {
  errors: { code: string; path: string[]; message: string }[];
}

/** The five services on one bus, with a clock that the demo moves through the years. */
export interface Stage extends AsyncDisposable {
  services: Record<ServiceName, Service>;
  /** Plays acts in the order of their moments, and those that they lead to. */
  play(acts: readonly Act[]): Promise<void>;
  /** Reads as the viewer, at the moment of the act being played. */
  ask<Data>(service: ServiceName, viewer: Viewer, query: string): Promise<Data>;
  settle(): Promise<void>;
  /** The moment of the act being played. */
  now(): Date;
  /** Lets everything fall due that is due at the moment. */
  sweep(at: Date): Promise<void>;
}

export async function openStage(databaseUrls: Record<ServiceName, string>): Promise<Stage> {
  let now = new Date(0);
  const bus = inProcessBus();
  const log = createLog('warn');
  const services = {} as Record<ServiceName, Service>;
  const works: Work[] = [];
  for (const name of SERVICES) {
    services[name] = await CREATE[name]({ databaseUrl: databaseUrls[name], clock: { now: () => now }, bus, log });
  }
  for (const name of SERVICES) works.push(await services[name].work({ sweeps: 'calledOnly' }));
  const settle = async () => {
    // A fact may lead to another one in a service that was settled already; two rounds reach the longest chain.
    for (let round = 0; round < 2; round += 1) for (const work of works) await work.settle();
  };
  let played = 0;
  return {
    services,
    settle,
    now: () => now,
    sweep: async (at) => {
      now = at;
      for (const work of works) await work.sweep();
      await settle();
    },
    play: async (acts) => {
      const queue = acts.toSorted(byMoment);
      for (let act = queue.shift(); act; act = queue.shift()) {
        now = act.at;
        played += 1;
        const following = await perform(services[act.service], act, `demo-${played}`);
        if (act.settles) await settle();
        if (following.length > 0) queue.splice(0, queue.length, ...[...queue, ...following].sort(byMoment));
      }
    },
    ask: async <Data>(service: ServiceName, viewer: Viewer, query: string) => {
      const contextValue = services[service].context({ viewer, locale: 'en' });
      const { data, errors } = await execute({ schema: services[service].schema, document: parse(query), contextValue });
      if (errors?.[0]) throw errors[0];
      return data as Data;
    },
    [Symbol.asyncDispose]: async () => {
      for (const work of works) await work[Symbol.asyncDispose]();
      for (const service of Object.values(services)) await service[Symbol.asyncDispose]();
    },
  };
}

const byMoment = (a: Act, b: Act) => a.at.getTime() - b.at.getTime();

const documents = new Map<string, DocumentNode>();

async function perform(service: Service, act: Act, idempotencyKey: string): Promise<Act[]> {
  const type = `${act.mutation[0]!.toUpperCase()}${act.mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${act.mutation}(input: $input) { ${act.select} errors { code path message } } }`;
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  const { data, errors } = await execute({
    schema: service.schema,
    document,
    variableValues: { input: { idempotencyKey, ...(await act.input()) } },
    contextValue: service.context({ viewer: act.viewer, locale: act.locale ?? 'en' }),
  });
  if (errors?.[0]) throw new DemoDataError(act.place, `${act.mutation}: ${errors[0].message}`);
  const payload = data![act.mutation] as Payload;
  const fault = payload.errors[0];
  if (fault) throw new DemoDataError(act.place, `${act.mutation} ${fault.path.join('.')}: ${fault.message}`);
  return act.keep?.(payload as never) ?? [];
}
