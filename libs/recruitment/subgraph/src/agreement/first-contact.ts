import type { Day } from '@gaoxin/kernel';
import type { Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** Day of the first contact on the lead's timeline, formal or not; null when none is recorded. */
export async function firstContactOn(tx: Tx, { id, zoneId }: Lead): Promise<Day | null> {
  const [row] = await tx.em.execute<{ first: Day | null }[]>(
    `select min(occurred_on) as first from lead_event where zone_id = ? and lead_id = ? and kind in ('FORMAL_CONTACT', 'INFORMAL_CONTACT')`,
    [zoneId, id],
  );
  return row?.first ?? null;
}
