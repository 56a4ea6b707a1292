import type { Clock } from '@gaoxin/kernel';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Subscriber } from './bus.ts';
import { systemViewer, writeOutbox, type DomainEvent, type EventEnvelope } from './outbox.ts';
import { inZone } from './zone.ts';

/** The transaction in which a fact of another service takes effect here. */
export interface ConsumerTx {
  readonly em: EntityManager;
  readonly now: Date;
  readonly zoneId: string;
  add(...rows: object[]): void;
  record(...events: DomainEvent[]): void;
}

/** What a service does about facts of others. The effect and the inbox row commit together, so it happens once. */
export interface Consumer {
  name: string;
  /** The effect for each type of event; `payload` is what the sending service documents in docs/events.md. */
  on: Record<string, (tx: ConsumerTx, payload: never, event: EventEnvelope) => Promise<void> | void>;
}

export function subscriberOf(consumer: Consumer, place: { em(): EntityManager; clock: Clock }): Subscriber {
  return {
    name: consumer.name,
    types: Object.keys(consumer.on),
    deliver: (event) =>
      inZone(event.zone, () =>
        place.em().transactional(async (em) => {
          const first = await em.execute<object[]>(
            `insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing returning 1`,
            [consumer.name, event.id],
          );
          if (first.length === 0) return;
          const events: DomainEvent[] = [];
          const now = place.clock.now();
          const tx: ConsumerTx = {
            em,
            now,
            zoneId: event.zone,
            add: (...rows) => void em.persist(rows),
            record: (...facts) => void events.push(...facts),
          };
          const apply = consumer.on[event.type] as (tx: ConsumerTx, payload: unknown, event: EventEnvelope) => Promise<void> | void;
          await apply(tx, event.payload, event);
          await em.flush();
          await writeOutbox(em, systemViewer(consumer.name, event.zone), now, events);
        }),
      ),
    bury: async (event, reason) => {
      await place.em().execute(
        `insert into dead_letter (consumer, event_id, event, reason) values (?, ?, ?::jsonb, ?) on conflict do nothing`,
        [consumer.name, event.id, JSON.stringify(event), String(reason)],
      );
    },
  };
}
