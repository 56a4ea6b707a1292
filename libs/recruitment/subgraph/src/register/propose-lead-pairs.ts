import type { EntityManager } from '@mikro-orm/postgresql';

/** Looks for leads of the same enterprise that are like the given ones, which must be stored already. */
export async function proposeLeadPairs(em: EntityManager, ids: readonly string[], { now }: { now: Date }): Promise<void> {
  if (ids.length > 0) await em.execute(`select propose_lead_pairs(?::jsonb, ?)`, [JSON.stringify(ids), now]);
}
