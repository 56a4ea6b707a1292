import type { Clock } from '@gaoxin/kernel';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { ConsumerTx } from './consumer.ts';
import type { Logger } from './log.ts';
import { systemViewer, writeOutbox, type DomainEvent } from './outbox.ts';
import { inZone } from './zone.ts';

/** What a service does because a day has come, and nobody else: looked for again and again, done once. */
export interface Sweep {
  name: string;
  /** SQL of the owner that gives the zones (`zone_id`) with something to do; $1 is the service's now. */
  zones: string;
  /** Does it in one transaction of the zone. What it did it must not find again. */
  run: (tx: ConsumerTx) => Promise<void>;
}

const EVERY_MS = 60_000;

interface SweepPlace {
  ownerUrl: string;
  em(): EntityManager;
  clock: Clock;
  log: Logger;
}

/**
 * Runs every sweep in every zone that has something to do. Of several processes one works in a zone at a time; the others
 * pass by, because what they would find is being done.
 */
export async function sweepOnce(sweeps: readonly Sweep[], place: SweepPlace): Promise<void> {
  for (const sweep of sweeps) for (const zone of await zonesOf(sweep, place)) await sweepZone(sweep, zone, place);
}

/** Sweeps now and then every minute, by the service's clock. A failed round is logged and tried again with the next one. */
export function startSweeping(sweeps: readonly Sweep[], place: SweepPlace): AsyncDisposable {
  let round: Promise<void> | undefined;
  const begin = () => {
    round ??= sweepOnce(sweeps, place)
      .catch((error: unknown) => place.log.warn({ error: String(error) }, 'sweep waits'))
      .finally(() => void (round = undefined));
  };
  begin();
  const timer = setInterval(begin, EVERY_MS);
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await round;
    },
  };
}

async function zonesOf({ zones }: Sweep, { ownerUrl, clock }: SweepPlace): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<{ zone_id: string }>(zones, [clock.now()])).rows.map((row) => row.zone_id);
  } finally {
    await client.end();
  }
}

const sweepZone = ({ name, run }: Sweep, zone: string, { em, clock }: SweepPlace): Promise<void> =>
  inZone(zone, () =>
    em().transactional(async (open) => {
      const [turn] = await open.execute<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as mine`, [`sweep:${name}:${zone}`]);
      if (!turn?.mine) return;
      const events: DomainEvent[] = [];
      const now = clock.now();
      await run({ em: open, now, zoneId: zone, add: (...rows) => void open.persist(rows), record: (...facts) => void events.push(...facts) });
      await open.flush();
      await writeOutbox(open, systemViewer(name, zone), now, events);
    }),
  );
