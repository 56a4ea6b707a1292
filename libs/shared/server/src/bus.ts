import type { EventEnvelope } from './outbox.ts';

/** A service's interest in facts of others. `deliver` applies the effect at most once for each event and consumer. */
export interface Subscriber {
  /** Durable name, such as `construction.handovers`. */
  name: string;
  types: readonly string[];
  deliver(event: EventEnvelope): Promise<void>;
  /** Called when delivering failed for good. */
  bury(event: EventEnvelope, reason: unknown): Promise<void>;
}

/** Carries facts between services, at least once, in the order of each service's outbox. */
export interface Bus extends AsyncDisposable {
  publish(events: readonly EventEnvelope[]): Promise<void>;
  subscribe(subscriber: Subscriber): Promise<void>;
}

export const MAX_ATTEMPTS = 5;
export const retryDelayMs = (attempt: number): number => Math.min(50 * 2 ** attempt, 2_000);

/** The bus of the embedded run: `publish` returns when every subscriber has applied or buried the events. */
export function inProcessBus(): Bus {
  const subscribers: Subscriber[] = [];
  return {
    publish: async (events) => {
      for (const event of events) {
        await Promise.all(subscribers.filter((one) => one.types.includes(event.type)).map((one) => deliverWithRetry(one, event)));
      }
    },
    subscribe: async (subscriber) => void subscribers.push(subscriber),
    [Symbol.asyncDispose]: async () => void subscribers.splice(0),
  };
}

async function deliverWithRetry(subscriber: Subscriber, event: EventEnvelope): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await subscriber.deliver(event);
    } catch (error) {
      if (attempt === MAX_ATTEMPTS) return subscriber.bury(event, error);
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs(attempt)));
    }
  }
}
