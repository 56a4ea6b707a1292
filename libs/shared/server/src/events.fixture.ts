import type { EventEnvelope } from './outbox.ts';
import { AT } from './sample.fixture.ts';

let number = 0;
/** A type of event of its own for each test, since a stream outlives a test. */
export const newType = () => `sample.test.case${(number += 1)}`;
export const eventOf = (type: string, text: string): EventEnvelope => ({
  id: `${type}-${text}`,
  zone: 'dianjiang',
  type,
  occurredAt: AT.now().toISOString(),
  recordedAt: AT.now().toISOString(),
  actor: 'test',
  payload: { text },
});
export const textOf = (event: EventEnvelope) => String(event.payload.text);

/** Collects what arrives, and tells when `count` things did. */
export function arrivals(count: number) {
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const texts: string[] = [];
  return { promise, push: (text: string) => void (texts.push(text) === count && resolve(texts)), texts };
}
