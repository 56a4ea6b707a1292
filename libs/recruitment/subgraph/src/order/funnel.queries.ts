import { endOfDay, type Day } from '@gaoxin/kernel';
import type { KnownMatch, KnownOutcome } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../mapping.ts';

export interface OrderFacts {
  matches: KnownMatch[];
  outcomes: KnownOutcome[];
}

/** The matches and outcomes as they were known at the end of a day. */
export async function orderFacts(db: Kysely<Tables>, asOf: Day): Promise<OrderFacts> {
  const end = endOfDay(asOf);
  const [matches, outcomes] = await Promise.all([
    db
      .selectFrom('order_match')
      .select(['id', 'product', 'proposedAt', 'supplierId', 'buyerId'])
      .select(sql<Date | null>`case when revealed_at < ${end} then revealed_at end`.as('revealedAt'))
      .where('proposedAt', '<', end)
      .orderBy('proposedAt')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('order_outcome')
      .select(['matchId', 'kind', 'occurredOn', 'recordedAt'])
      .where('occurredOn', '<=', asOf)
      .where('recordedAt', '<', end)
      .orderBy('occurredOn')
      .orderBy('id')
      .execute(),
  ]);
  return { matches, outcomes };
}
