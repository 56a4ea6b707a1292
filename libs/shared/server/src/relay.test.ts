import { adminUrl, as } from '@gaoxin/testkit';
import type { Bus } from './bus.ts';
import { arrivals, textOf } from './events.fixture.ts';
import { startRelay } from './relay.ts';
import { openSample, write, type Sample } from './sample.fixture.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample(adminUrl());
});
afterAll(() => sample[Symbol.asyncDispose]());

describe('the relay', () => {
  const relayTo = (bus: Bus) => startRelay({ service: 'sample', ownerUrl: sample.database.ownerUrl, bus, onError: () => {} });
  const say = (text: string) => sample.act(as('RECRUITER'), write, { idempotencyKey: text, text });

  it('loses nothing that is committed while it hands over something else', async () => {
    const seen = arrivals(2);
    const bus: Bus = {
      publish: async (events) => {
        for (const event of events) {
          if (textOf(event) === 'during 1') await say('during 2');
          if (textOf(event).startsWith('during')) seen.push(textOf(event));
        }
      },
      subscribe: async () => {},
      [Symbol.asyncDispose]: async () => {},
    };
    await using relay = relayTo(bus);
    await relay.settle();
    await say('during 1');
    expect(await seen.promise).toEqual(['during 1', 'during 2']);
  });

  it('works in one process at a time, and passes to another that waited', async () => {
    const published: string[] = [];
    const seen = arrivals(1);
    const busOf = (name: string): Bus => ({
      publish: async (events) => {
        for (const event of events) published.push(`${name} ${textOf(event)}`);
        if (events.some((event) => textOf(event) === 'turn 2')) seen.push('');
      },
      subscribe: async () => {},
      [Symbol.asyncDispose]: async () => {},
    });
    const first = relayTo(busOf('first'));
    await first.settle();
    await using second = relayTo(busOf('second'));
    await second.settle();
    await say('turn 1');
    await first.settle();
    await first[Symbol.asyncDispose]();
    await say('turn 2');
    await seen.promise;
    expect(published.filter((line) => line.includes('turn'))).toEqual(['first turn 1', 'second turn 2']);
  });
});
