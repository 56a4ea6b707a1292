import type { Worker } from '@gaoxin/server';
import type { EntityManager } from '@mikro-orm/postgresql';

const CHANNEL = 'compare_enterprises';
const AT_ONCE = 50;

/** Has what was written compared with the rest, after the commit and behind whoever wrote it. */
export const lookForDuplicates = async (em: EntityManager): Promise<void> => void (await em.execute(`select pg_notify(?, '')`, [CHANNEL]));

/** Proposes pairs of enterprises whose names are alike. An import does not wait for it. */
export const enterpriseComparing: Worker = {
  name: 'enterprise-comparing',
  channel: CHANNEL,
  work: async ({ owner, clock }) => {
    const { rows } = await owner.query<{ compared: number }>(`select compare_enterprises($1, $2) as compared`, [AT_ONCE, clock.now()]);
    return rows[0]!.compared > 0;
  },
};
