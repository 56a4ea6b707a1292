import type { Day } from '@gaoxin/kernel';
import type { Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** Day of the first contact with the lead that stands as it was corrected and not struck out, formal or not; null when there is none. */
export async function firstContactOn(tx: Tx, { id, zoneId }: Lead): Promise<Day | null> {
  const [row] = await tx.em.execute<{ first: Day | null }[]>(
    `select (min(held_at) at time zone 'Asia/Shanghai')::date::text as first from lead_contact where zone_id = ? and lead_id = ? and struck_at is null`,
    [zoneId, id],
  );
  return row?.first ?? null;
}
