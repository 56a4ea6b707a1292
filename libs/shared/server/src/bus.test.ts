import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminUrl, as } from '@gaoxin/testkit';
import { inProcessBus, MAX_ATTEMPTS, type Bus, type Subscriber } from './bus.ts';
import { subscriberOf, type Consumer } from './consumer.ts';
import { arrivals, eventOf, newType, textOf } from './events.fixture.ts';
import { createLog } from './log.ts';
import { natsBus } from './nats-bus.ts';
import { findNatsServer, startNatsServer, type NatsServer } from './nats-server.ts';
import type { EventEnvelope } from './outbox.ts';
import { startRelay, type Relay } from './relay.ts';
import { AT, Note, openSample, write, type Sample } from './sample.fixture.ts';

const log = createLog('silent');
const hasNats = findNatsServer() !== undefined;
if (!hasNats) console.warn('SKIPPED: the bus over NATS is not tested, because nats-server is not installed (apt-get install nats-server).');

let folder: string;
let nats: NatsServer | undefined;
let sample: Sample;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gaoxin-nats-'));
  if (hasNats) nats = await startNatsServer({ dataDir: folder });
  sample = await openSample(adminUrl());
});
afterAll(async () => {
  await sample[Symbol.asyncDispose]();
  await nats?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const subscriber = (type: string, deliver: Subscriber['deliver'], bury: Subscriber['bury'] = async () => {}): Subscriber => ({ name: type, types: [type], deliver, bury });

describe.each([
  ['in process', true, async () => inProcessBus()],
  ['over NATS', hasNats, async () => natsBus({ url: nats!.url, log })],
] as const)('the bus %s', (_name, available, openBus) => {
  const test = available ? it : it.skip;
  let bus: Bus;
  beforeEach(async () => {
    if (available) bus = await openBus();
  });
  afterEach(async () => {
    if (available) await bus[Symbol.asyncDispose]();
  });

  test('brings each subscriber its types, in order', async () => {
    const [one, other] = [newType(), newType()];
    const seen = arrivals(3);
    const both = arrivals(4);
    await bus.subscribe(subscriber(one, async (event) => seen.push(textOf(event))));
    await bus.subscribe({ ...subscriber(newType(), async (event) => both.push(textOf(event))), types: [one, other] });
    await bus.publish([eventOf(one, 'a'), eventOf(other, 'x'), eventOf(one, 'b'), eventOf(one, 'c')]);
    expect([await seen.promise, await both.promise]).toEqual([['a', 'b', 'c'], ['a', 'x', 'b', 'c']]);
  });

  test('delivers again what failed twice, before what comes after it', async () => {
    const type = newType();
    const seen = arrivals(4);
    let failures = 2;
    await bus.subscribe(
      subscriber(type, async (event) => {
        seen.push(textOf(event));
        if (failures-- > 0) throw new Error('not yet');
      }),
    );
    await bus.publish([eventOf(type, 'a'), eventOf(type, 'b')]);
    expect(await seen.promise).toEqual(['a', 'a', 'a', 'b']);
  });

  test('buries what always fails, and lets the others go on', async () => {
    const type = newType();
    const [calm, after] = [arrivals(2), arrivals(1)];
    const buried = arrivals(1);
    let attempts = 0;
    const deliver = async (event: EventEnvelope) => {
      if (textOf(event) !== 'bad') return after.push(textOf(event));
      attempts += 1;
      throw new Error('never');
    };
    await bus.subscribe(subscriber(type, deliver, async (event, reason) => buried.push(`${textOf(event)}: ${String(reason)}`)));
    await bus.subscribe({ ...subscriber(newType(), async (event) => calm.push(textOf(event))), types: [type] });
    await bus.publish([eventOf(type, 'bad'), eventOf(type, 'good')]);
    expect([await calm.promise, await after.promise, await buried.promise, attempts]).toEqual([['bad', 'good'], ['good'], ['bad: Error: never'], MAX_ATTEMPTS]);
  });

  /** A consumer that keeps a note of every event, as services apply facts of others. */
  function noteTaker(type: string, failures = 0) {
    const applied = arrivals(1);
    let left = failures;
    const consumer: Consumer = {
      name: `sample.${type.replaceAll('.', '-')}`,
      on: {
        [type]: (tx, { text }: { text: string }) => {
          tx.add(new Note({ zoneId: tx.zoneId, enterpriseId: 'e1', text, writtenAt: tx.now }));
          tx.record({ type: `${type}.applied`, text });
          if (left-- > 0) throw new Error('after the rows were added');
          applied.push(text);
        },
      },
    };
    return { ...subscriberOf(consumer, { em: () => sample.database.em(), clock: AT }), applied };
  }
  const countOf = async (table: string, condition: string, value: string) =>
    Number((await sample.owner.query<{ count: string }>(`select count(*) from ${table} where ${condition}`, [value])).rows[0]!.count);
  const effectsOf = async (text: string) => [await countOf('note', 'text = $1', text), await countOf('outbox', `payload->>'text' = $1`, text)];

  test('has one effect in the database, delivered and failed as often as it may be', async () => {
    const type = newType();
    const taker = noteTaker(type, 2);
    const last = arrivals(1);
    const twice = (event: EventEnvelope) => taker.deliver(event).then(() => taker.deliver(event));
    await bus.subscribe({ ...taker, deliver: (event) => twice(event).then(() => void (textOf(event).startsWith('last') && last.push(''))) });
    const once = eventOf(type, `once ${type}`);
    await bus.publish([once, once, eventOf(type, `last ${type}`)]);
    await last.promise;
    expect(await effectsOf(`once ${type}`)).toEqual([1, 1]);
  });

  test('leaves a dead letter that tells all, and nothing half done', async () => {
    const type = newType();
    const taker = noteTaker(type, MAX_ATTEMPTS);
    const buried = arrivals(1);
    await bus.subscribe({ ...taker, bury: (event, reason) => taker.bury(event, reason).then(() => buried.push('')) });
    await bus.publish([eventOf(type, `bad ${type}`)]);
    await buried.promise;
    expect(await effectsOf(`bad ${type}`)).toEqual([0, 0]);
    expect(await sample.raw('dianjiang', `select consumer, event, reason from dead_letter where event_id = ?`, [`${type}-bad ${type}`])).toEqual([
      { consumer: taker.name, event: eventOf(type, `bad ${type}`), reason: 'Error: after the rows were added' },
    ]);
  });

  test('gets what the service commits from its outbox, also after the relay lost its connection', async () => {
    const seen = arrivals(3);
    const errors: unknown[] = [];
    const texts = ['first', 'second', 'third'].map((text) => `${text} ${newType()}`);
    await bus.subscribe({ ...subscriber(newType(), async (event) => void (texts.includes(textOf(event)) && seen.push(textOf(event)))), types: ['sample.note.written'] });
    await using relay: Relay = startRelay({ service: 'sample', ownerUrl: sample.database.ownerUrl, bus, onError: (error) => errors.push(error) });
    const say = (text: string) => sample.act(as('RECRUITER'), write, { idempotencyKey: text, text });
    await say(texts[0]!);
    await relay.settle();
    await sample.owner.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`);
    await say(texts[1]!);
    await say(texts[2]!);
    expect(await seen.promise).toEqual(texts);
    expect(errors.length).toBeGreaterThan(0);
    await relay.settle();
    expect(await sample.owner.query(`select 1 from outbox where relayed_at is null and payload->>'text' = any($1)`, [texts])).toMatchObject({ rowCount: 0 });
  });
});

describe('NATS', () => {
  const test = hasNats ? it : it.skip;

  test('keeps facts for a subscriber that is away, and shares them out between its processes', async () => {
    const type = newType();
    const seen = arrivals(20);
    const [here, there] = [await natsBus({ url: nats!.url, log }), await natsBus({ url: nats!.url, log })];
    const first = arrivals(1);
    const away = await natsBus({ url: nats!.url, log });
    await away.subscribe(subscriber(type, async (event) => first.push(textOf(event))));
    await here.publish([eventOf(type, 'before')]);
    await first.promise;
    await away[Symbol.asyncDispose]();
    await here.publish(Array.from({ length: 20 }, (_, index) => eventOf(type, String(index))));
    for (const bus of [here, there]) await bus.subscribe(subscriber(type, async (event) => seen.push(textOf(event))));
    expect(await seen.promise).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
    for (const bus of [here, there]) await bus[Symbol.asyncDispose]();
  });

  test('goes on after its server was restarted', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'gaoxin-nats-'));
    const before = await startNatsServer({ dataDir });
    const bus = await natsBus({ url: before.url, log });
    const type = newType();
    const [first, both] = [arrivals(1), arrivals(2)];
    await bus.subscribe(subscriber(type, async (event) => (first.push(textOf(event)), both.push(textOf(event)))));
    await bus.publish([eventOf(type, 'before')]);
    await first.promise;
    await before[Symbol.asyncDispose]();
    const refused = await bus.publish([eventOf(type, 'meanwhile')]).then(() => 'taken', () => 'refused');
    await using _after = await startNatsServer({ dataDir, port: Number(new URL(before.url).port) });
    // What was refused stays in the outbox, from where the relay offers it again.
    for (let taken = false; !taken; ) taken = await bus.publish([eventOf(type, 'meanwhile')]).then(() => true, () => false);
    expect([refused, await both.promise]).toEqual(['refused', ['before', 'meanwhile']]);
    await bus[Symbol.asyncDispose]();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('that cannot be reached is said in one sentence', async () => {
    await expect(natsBus({ url: 'nats://127.0.0.1:1', log })).rejects.toThrow('NATS_URL does not lead to a NATS server with JetStream at 127.0.0.1:1');
  });
});
