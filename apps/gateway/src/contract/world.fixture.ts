import { newId } from '@gaoxin/kernel';
import type { Role, ServiceName, Viewer } from '@gaoxin/server';
import { holder, settleZone, type ZoneId } from './cast.fixture.ts';
import type { Step } from './step.fixture.ts';
import { openPlatform, type Answer, type Platform, type UserError } from './platform.fixture.ts';

interface Versioned {
  id: string;
  version?: number;
}

/** A zone in which the journey is played, and what is remembered of its answers. */
export interface Place {
  zone: ZoneId;
  kept: Record<string, Versioned>;
  /** The input of every step so far, by its name. */
  inputs: Map<string, Record<string, unknown>>;
  read<Data>(who: Role | { role: Role; enterprise: string }, document: string, variables?: object): Promise<Data>;
  hear(type: string, payload: Record<string, unknown>): Promise<void>;
  /** Uploads a file to a service, recruitment unless said otherwise; answers its id. */
  upload(by: Role, service?: ServiceName, content?: string): Promise<string>;
}

export type Payload = { errors: UserError[] } & Record<string, unknown>;
export type Given = Answer<{ payload: Payload }>;

export interface World extends Platform {
  /** Where the journey is played under test. */
  here: Place;
  /** Where it was played before, to its end. */
  elsewhere: Place;
  viewer(place: Place, role: Role): Viewer;
  /** Comes to the step's day and makes its input. */
  begin(place: Place, step: Step): Promise<Record<string, unknown>>;
  send(viewer: Viewer | null, step: Step, key: string, input: object): Promise<Given>;
  /** Remembers the step's answer and lets its facts take effect. */
  finish(place: Place, step: Step, answer: Given): Promise<void>;
  play(place: Place, steps: readonly Step[]): Promise<void>;
}

/** A fresh upload of somebody, as the service keeps it. */
async function uploaded(platform: Platform, { zone, id: by, enterprise }: Viewer, service: ServiceName, content: string): Promise<string> {
  const id = newId();
  const file = [id, zone, enterprise, '附件.pdf', 'application/pdf', 3, 'hash', by, platform.clock.now(), false];
  await platform.rows(service, `insert into stored_file (id, zone_id, enterprise_id, name, media_type, size, sha256, uploaded_by, uploaded_at, attached)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, file);
  await platform.rows(service, `insert into stored_content (id, zone_id, content) values ($1, $2, $3)`, [id, zone, Buffer.from(content)]);
  return id;
}

/** The document of a step; its input type is named after the mutation. */
export const documentOf = ({ mutation, select }: Pick<Step, 'mutation' | 'select'>): string =>
  `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { payload: ${mutation}(input: $input) { ${select} errors { code path message } } }`;

/** Two zones that know nothing of each other; the steps were played in the second one. */
export async function openWorld(steps: readonly Step[], options: { trusted?: readonly string[] } = {}): Promise<World> {
  const platform = await openPlatform(options);
  const placeIn = (zone: ZoneId): Place => {
    const place: Place = {
      zone,
      kept: {},
      inputs: new Map(),
      read: (who, document, variables) =>
        platform.read(typeof who === 'string' ? viewer(place, who) : holder(zone, who.role, who.enterprise), document, variables),
      hear: (type, payload) => platform.hear(zone, type, payload),
      upload: (by, service = 'recruitment', content = '附件') => uploaded(platform, viewer(place, by), service, content),
    };
    return place;
  };
  const viewer: World['viewer'] = (place, role) => holder(place.zone, role, place.kept.enterprise?.id ?? null);
  const begin: World['begin'] = async (place, step) => {
    platform.clock.set(`${step.on}T10:00:00+08:00`);
    await step.prepare?.(place);
    await platform.settle();
    const input = step.input(place);
    place.inputs.set(step.name, input);
    return input;
  };
  const send: World['send'] = (by, step, key, input) => platform.ask(by, documentOf(step), { input: { idempotencyKey: key, ...input } });
  const finish: World['finish'] = async (place, step, { data, text }) => {
    if (!data || data.payload.errors.length > 0) throw new Error(`${step.name}: ${text}`);
    const [[field, entity]] = Object.entries(data.payload).filter(([name]) => name !== 'errors') as [[string, Versioned]];
    place.kept[step.as ?? field] = entity;
    await platform.settle();
  };
  const play: World['play'] = async (place, all) => {
    for (const step of all) {
      const input = await begin(place, step);
      await finish(place, step, await send(viewer(place, step.by), step, `play-${step.name}`, input));
    }
  };
  const [here, elsewhere] = [placeIn('dianjiang'), placeIn('kunshan')];
  platform.clock.set('2022-04-01T09:00:00+08:00');
  for (const { zone } of [here, elsewhere]) await settleZone(platform, zone);
  await play(elsewhere, steps);
  return { ...platform, here, elsewhere, viewer, begin, send, finish, play };
}
