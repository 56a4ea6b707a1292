import { RuleError } from '@gaoxin/kernel';
import { wrap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './viewer.ts';

interface Attempt {
  viewer: Viewer;
  action: string;
  key: string;
  inputHash: string;
  now: Date;
}

interface StoredResponse {
  entity: string;
  row: Record<string, unknown>;
}

export interface Claim<Result> extends Attempt {
  replayed: Result | null;
}

/**
 * Claims the key (actor, action, key) for this transaction. A concurrent attempt waits here until the first commits
 * and then gets its stored response; the same key with another input is refused.
 */
export async function claimKey<Result extends object>(em: EntityManager, attempt: Attempt): Promise<Claim<Result>> {
  const { viewer, action, key, inputHash, now } = attempt;
  const id = [viewer.zone, viewer.id, action, key];
  const inserted = await em.execute<object[]>(
    `insert into idempotency (zone_id, actor, operation, key, input_hash, at) values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning 1`,
    [...id, inputHash, now],
  );
  if (inserted.length > 0) return { ...attempt, replayed: null };

  const [stored] = await em.execute<{ input_hash: string; response: StoredResponse }[]>(
    `select input_hash, response from idempotency where zone_id = ? and actor = ? and operation = ? and key = ?`,
    id,
  );
  if (stored?.input_hash !== inputHash) throw new RuleError('IDEMPOTENCY_KEY_REUSED', {}, ['idempotencyKey']);
  return { ...attempt, replayed: revive<Result>(em, stored.response) };
}

/** Keeps the answer as it is now, so that a replay tells the same even after later changes. */
export async function storeResponse<Result extends object>(em: EntityManager, claim: Claim<Result>, result: Result): Promise<void> {
  const response: StoredResponse = { entity: result.constructor.name, row: wrap(result).toPOJO() as Record<string, unknown> };
  await em.execute(
    `update idempotency set response = ?::jsonb where zone_id = ? and actor = ? and operation = ? and key = ?`,
    [JSON.stringify(response), claim.viewer.zone, claim.viewer.id, claim.action, claim.key],
  );
}

function revive<Result extends object>(em: EntityManager, { entity, row }: StoredResponse): Result {
  const meta = em.getMetadata().getByClassName(entity);
  const properties = Object.entries(row).map(([name, value]) => {
    const isInstant = meta.properties[name as never] && (meta.properties[name as never] as { runtimeType: string }).runtimeType === 'Date';
    return [name, isInstant && typeof value === 'string' ? new Date(value) : value];
  });
  return Object.assign(Object.create(meta.class.prototype as object) as Result, Object.fromEntries(properties));
}
