import { Client } from 'pg';
import type { Bus } from './bus.ts';
import { OUTBOX_CHANNEL, type EventEnvelope } from './outbox.ts';

const BATCH = 100;
const RETRY_MS = 1_000;
const POLL_MS = 10_000;

export interface Relay extends AsyncDisposable {
  /** Resolves when everything committed so far has been handed to the bus. */
  settle(): Promise<void>;
}

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

/**
 * Hands the outbox to the bus in order. An advisory lock keeps one relay per service over any number of processes; a
 * dirty flag makes sure that a wake-up during a round starts another. A lost connection is taken up again, and the poll
 * finds out about one that was lost without a word.
 */
export function startRelay(options: { service: string; ownerUrl: string; bus: Bus; onError: (error: unknown) => void }): Relay {
  let client: Client | undefined;
  let dirty = true;
  let stopped = false;
  let round: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const wake = () => {
    dirty = true;
    round ??= run().then((nextLook) => {
      round = undefined;
      if (stopped) return;
      if (dirty && nextLook === POLL_MS) return wake();
      wakeIn(nextLook);
    });
  };

  const wakeIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(wake, milliseconds);
  };

  /** Relays all there is. Returns after how many milliseconds to look again, should nobody call. */
  const run = async (): Promise<number> => {
    try {
      client ??= await connect();
      if (!client) return RETRY_MS;
      while (dirty && !stopped) {
        dirty = false;
        while (!stopped && (await relayBatch(client, options.bus)) === BATCH);
      }
      return POLL_MS;
    } catch (error) {
      if (!stopped) options.onError(error);
      abandon(client);
      client = undefined;
      return RETRY_MS;
    }
  };

  /** Connects and takes the lock; undefined while another process has it. */
  const connect = async (): Promise<Client | undefined> => {
    const next = new Client({ connectionString: options.ownerUrl, keepAlive: true, connectionTimeoutMillis: 10_000, query_timeout: 30_000 });
    next.on('error', (error) => {
      if (client !== next) return;
      client = undefined;
      if (stopped) return;
      options.onError(error);
      wakeIn(RETRY_MS);
    });
    next.on('notification', wake);
    try {
      await next.connect();
      const { rows } = await next.query<{ held: boolean }>(`select pg_try_advisory_lock(hashtextextended($1, 0)) as held`, [`relay:${options.service}`]);
      if (!rows[0]?.held) return abandon(next);
      await next.query(`listen ${OUTBOX_CHANNEL}`);
      return next;
    } catch (error) {
      abandon(next);
      throw error;
    }
  };

  wake();
  return {
    settle: async () => {
      wake();
      while (round) await round;
    },
    [Symbol.asyncDispose]: async () => {
      stopped = true;
      clearTimeout(timer);
      await round;
      await client?.end().catch(() => {});
    },
  };
}

/** Not waited for: a peer that is gone would never answer the farewell. */
function abandon(client: Client | undefined): undefined {
  void client?.end().catch(() => {});
}

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
