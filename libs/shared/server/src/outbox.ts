import { newId } from '@gaoxin/kernel';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './viewer.ts';

/** A fact of a domain as its class returns it: `service.aggregate.fact` and a payload that stands on its own. */
export interface DomainEvent {
  readonly type: string;
  /** When it happened, if not at the moment of recording. */
  readonly occurredAt?: Date;
  /** Keeps who acted from everybody but this service and its audit. */
  readonly confidential?: boolean;
  readonly [field: string]: unknown;
}

/** A fact on its way to other services; the payload's fields are described in docs/events.md. */
export interface EventEnvelope {
  id: string;
  zone: string;
  type: string;
  occurredAt: string;
  recordedAt: string;
  actor: string;
  payload: Record<string, unknown>;
}

export const OUTBOX_CHANNEL = 'outbox';

/** Writes the facts beside the change they tell of, all in one statement, and wakes the relay at commit. */
export async function writeOutbox(em: EntityManager, viewer: Pick<Viewer, 'id' | 'zone'>, now: Date, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ type, occurredAt, confidential, ...payload }, place) => ({
    id: newId(),
    place,
    type,
    occurred_at: occurredAt ?? now,
    actor: confidential ? 'confidential' : viewer.id,
    payload,
  }));
  await em.execute(
    `insert into outbox (id, zone_id, type, occurred_at, recorded_at, actor, payload)
     select id, ?, type, occurred_at, ?, actor, payload
     from jsonb_to_recordset(?::jsonb) as fact (id text, place int, type text, occurred_at timestamptz, actor text, payload jsonb) order by place`,
    [viewer.zone, now, JSON.stringify(rows)],
  );
  await em.execute(`select pg_notify(?, '')`, [OUTBOX_CHANNEL]);
}

/** In whose name a service acts on its own. */
export const systemViewer = (name: string, zone: string): Viewer => ({
  id: name,
  kind: 'CLIENT',
  zone,
  name,
  roles: [],
  scopes: [],
  official: null,
  enterprise: null,
});
