import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, sha256 } from './canonical.ts';
import type { DomainEvent } from './outbox.ts';
import type { Viewer } from './viewer.ts';
import { inZone } from './zone.ts';

const GENESIS = '0'.repeat(64);

interface AuditRow {
  position: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  input_hash: string;
  events: string[];
  previous: string;
  hash: string;
}

export interface AuditEntry {
  action: string;
  subject: string;
  inputHash: string;
  events: readonly DomainEvent[];
}

/**
 * Appends to the zone's chain. The advisory lock is taken as the last thing before the commit, so acts of one zone
 * queue here only for the length of a commit.
 */
export async function appendAudit(em: EntityManager, by: { viewer: Pick<Viewer, 'id' | 'zone'>; now: Date }, ...entries: readonly AuditEntry[]): Promise<void> {
  const { zone, id: actor } = by.viewer;
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('audit:' || ?, 0))`, [zone]);
  const [last] = await em.execute<AuditRow[]>(`select position, hash from audit where zone_id = ? order by position desc limit 1`, [zone]);
  let position = Number(last?.position ?? 0);
  let previous = last?.hash ?? GENESIS;
  const rows: AuditRow[] = [];
  for (const { action, subject, inputHash, events } of entries) {
    position += 1;
    const row = { position, at: by.now.toISOString(), actor, action, subject, input_hash: inputHash, events: events.map((event) => event.type), previous };
    previous = hashOf(row);
    rows.push({ ...row, hash: previous });
  }
  await em.execute(
    `insert into audit (zone_id, position, at, actor, action, subject, input_hash, events, previous, hash)
     select ?, position, at, actor, action, subject, input_hash, events, previous, hash from jsonb_to_recordset(?::jsonb)
       as entry (position bigint, at timestamptz, actor text, action text, subject text, input_hash text, events jsonb, previous text, hash text)`,
    [zone, JSON.stringify(rows)],
  );
}

/**
 * The position of the first altered or missing row of a zone's chain, or null when the chain is whole. A missing end shows
 * against the stored answers, of which every act leaves one as well; somebody who removes both needs a copy to be found out.
 */
export async function findAuditBreak(em: EntityManager, zone: string): Promise<number | null> {
  // Counted first: an act that commits meanwhile must not look like a missing row.
  const [answers, rows] = await inZone(zone, async () => [
    await em.execute<{ count: number }[]>(`select count(*) from idempotency where zone_id = ?`, [zone]),
    await em.execute<AuditRow[]>(
      `select position, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
              actor, action, subject, input_hash, events, previous, hash
       from audit where zone_id = ? order by position`,
      [zone],
    ),
  ] as const);
  let previous = GENESIS;
  for (const [index, row] of rows.entries()) {
    const { hash, ...content } = row;
    const position = index + 1;
    if (Number(content.position) !== position || content.previous !== previous || hashOf({ ...content, position }) !== hash) return position;
    previous = hash;
  }
  return Number(answers[0]!.count) > rows.length ? rows.length + 1 : null;
}

const hashOf = (row: Omit<AuditRow, 'hash'>) => sha256(canonicalJson(row));
