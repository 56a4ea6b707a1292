import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, sha256 } from './canonical.ts';
import type { DomainEvent } from './outbox.ts';
import type { Viewer } from './viewer.ts';

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

/**
 * Appends to the zone's chain. The advisory lock is taken as the last thing before the commit, so acts of one zone
 * queue here only for the length of a commit.
 */
export async function appendAudit(
  em: EntityManager,
  entry: { viewer: Viewer; now: Date; action: string; subject: string; inputHash: string; events: DomainEvent[] },
): Promise<void> {
  const zone = entry.viewer.zone;
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('audit:' || ?, 0))`, [zone]);
  const [last] = await em.execute<AuditRow[]>(`select position, hash from audit where zone_id = ? order by position desc limit 1`, [zone]);
  const row = {
    position: Number(last?.position ?? 0) + 1,
    at: entry.now.toISOString(),
    actor: entry.viewer.id,
    action: entry.action,
    subject: entry.subject,
    input_hash: entry.inputHash,
    events: entry.events.map((event) => event.type),
    previous: last?.hash ?? GENESIS,
  };
  await em.execute(
    `insert into audit (zone_id, position, at, actor, action, subject, input_hash, events, previous, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [zone, row.position, row.at, row.actor, row.action, row.subject, row.input_hash, JSON.stringify(row.events), row.previous, hashOf(row)],
  );
}

/** The position of the first altered or missing row of a zone's chain, or null when the chain is whole. */
export async function findAuditBreak(em: EntityManager, zone: string): Promise<number | null> {
  const rows = await em.execute<AuditRow[]>(
    `select position, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            actor, action, subject, input_hash, events, previous, hash
     from audit where zone_id = ? order by position`,
    [zone],
  );
  let previous = GENESIS;
  for (const [index, row] of rows.entries()) {
    const { hash, ...content } = row;
    const position = Number(content.position);
    if (position !== index + 1 || content.previous !== previous || hashOf({ ...content, position }) !== hash) return position;
    previous = hash;
  }
  return null;
}

const hashOf = (row: Omit<AuditRow, 'hash'>) => sha256(canonicalJson(row));
