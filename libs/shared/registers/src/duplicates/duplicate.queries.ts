import { pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { DuplicatePair, type DuplicatePairRow, type DuplicateStatus, type DuplicateTables } from './duplicate-pair.ts';

export type DuplicatePage = Connection<DuplicatePairRow>;

/** A row that a name may mean, and how much it is like it, in per cent. */
export interface Similar {
  id: string;
  score: number;
}

const MOST_ALIKE: SortKey<DuplicatePairRow>[] = [
  { column: sql`score`, of: (row) => row.score, type: 'integer' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function duplicatePage(db: Kysely<DuplicateTables>, args: PageArgs, status: DuplicateStatus): Promise<DuplicatePage> {
  const pairs = db.selectFrom('duplicate_pair').where('status', '=', status);
  return pageOf(pairs.selectAll(), args, { keys: MOST_ALIKE, direction: 'desc' }, async () => {
    const { count } = await pairs.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** The pair of two rows, whichever way round, decided or not. */
export const pairOf = (em: EntityManager, zoneId: string, one: string, other: string): Promise<DuplicatePair | null> =>
  em.findOne(DuplicatePair, { zoneId, leftId: one < other ? one : other, rightId: one < other ? other : one });

/** Pairs of a row that is gone are nothing to decide about. */
export async function closePairsOf(em: EntityManager, zoneId: string, id: string): Promise<void> {
  await em.execute(`delete from duplicate_pair where zone_id = ? and (left_id = ? or right_id = ?) and status = 'OPEN'`, [zoneId, id, id]);
}
