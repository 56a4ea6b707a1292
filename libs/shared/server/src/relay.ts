import type { Client } from 'pg';
import type { Bus } from './bus.ts';
import { OUTBOX_CHANNEL, type EventEnvelope } from './outbox.ts';
import { startLoop, type SteadyLoop } from './steady-loop.ts';

const BATCH = 100;

interface OutboxRow {
  position: number;
  id: string;
  zone_id: string;
  type: string;
  occurred_at: Date;
  recorded_at: Date;
  actor: string;
  payload: Record<string, unknown>;
}

export type Relay = SteadyLoop;

/** Hands the outbox to the bus in order, one relay per service over any number of processes. */
export const startRelay = (options: { service: string; ownerUrl: string; bus: Bus; onError: (error: unknown) => void }): Relay =>
  startLoop({
    name: `relay:${options.service}`,
    ownerUrl: options.ownerUrl,
    channel: OUTBOX_CHANNEL,
    round: async (client) => (await relayBatch(client, options.bus)) === BATCH,
    onError: options.onError,
  });

async function relayBatch(client: Client, bus: Bus): Promise<number> {
  const { rows } = await client.query<OutboxRow>(
    `select position, id, zone_id, type, occurred_at, recorded_at, actor, payload
     from outbox where relayed_at is null order by position limit ${BATCH}`,
  );
  if (rows.length === 0) return 0;
  await bus.publish(rows.map(envelopeOf));
  await client.query(`update outbox set relayed_at = now() where position = any($1)`, [rows.map((row) => row.position)]);
  return rows.length;
}

const envelopeOf = (row: OutboxRow): EventEnvelope => ({
  id: row.id,
  zone: row.zone_id,
  type: row.type,
  occurredAt: row.occurred_at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  actor: row.actor,
  payload: row.payload,
});
