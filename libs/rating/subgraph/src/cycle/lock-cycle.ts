import type { Tx } from '@gaoxin/server';

/**
 * Holds a cycle until the commit: casting shares it, closing has it alone. So no ballot slips in between counting and
 * closing, and one that waited finds the cycle closed.
 */
export async function lockCycle(tx: Tx, id: string, use: 'share' | 'update'): Promise<void> {
  await tx.em.execute(`select 1 from evaluation_cycle where zone_id = ? and id = ? for ${use}`, [tx.viewer.zone, id]);
}
