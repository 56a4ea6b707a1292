import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServiceName } from './config.ts';
import type { Consumer } from './consumer.ts';

/** A merge: what belonged to `from` belongs to `into`. */
export interface Move {
  mergeId: string;
  zoneId: string;
  from: string;
  into: string;
}

type Owner = 'enterpriseId' | 'leadId';

const columnOf = (owner: Owner) => owner.replace('Id', '_id');

/** Tables whose rows belong to an owner of that kind, whichever area of the service they are from. */
function tablesOf(em: EntityManager, owner: Owner, except: readonly string[]): string[] {
  return [...em.getMetadata().getAll().values()]
    .filter((meta) => owner in meta.properties && meta.primaryKeys.join() === 'id' && !except.includes(meta.tableName))
    .map((meta) => meta.tableName)
    .sort();
}

/** Gives the rows of one owner to another and keeps which. A row that the other has already (a unique constraint says so) stays. */
export async function moveRows(em: EntityManager, owner: Owner, move: Move, except: readonly string[] = []): Promise<void> {
  for (const table of tablesOf(em, owner, except)) {
    const rows = await em.execute<{ id: string }[]>(`select id from ${table} where zone_id = ? and ${columnOf(owner)} = ?`, [move.zoneId, move.from]);
    if (rows.length === 0) continue;
    const ids = rows.map(({ id }) => id);
    if (await tryMove(em, table, owner, move, ids)) continue;
    for (const id of ids) await tryMove(em, table, owner, move, [id]);
  }
}

async function tryMove(em: EntityManager, table: string, owner: Owner, { mergeId, zoneId, from, into }: Move, ids: string[]): Promise<boolean> {
  try {
    // A savepoint: what a constraint refuses must not undo the rest.
    await em.transactional(async (inner) => {
      await inner.execute(
        `with moved as (update ${table} set ${columnOf(owner)} = ? where zone_id = ? and ${columnOf(owner)} = ? and id in (select jsonb_array_elements_text(?::jsonb)) returning id)
         insert into moved_row (zone_id, merge_id, table_name, row_id) select ?, ?, ?, id from moved`,
        [into, zoneId, from, JSON.stringify(ids), zoneId, mergeId, table],
      );
    });
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
}

/** Takes back exactly the rows that the merge moved, as far as they were not moved on since. */
export async function moveRowsBack(em: EntityManager, owner: Owner, { mergeId, zoneId, from, into }: Move): Promise<void> {
  for (const table of tablesOf(em, owner, [])) {
    await em.execute(
      `update ${table} set ${columnOf(owner)} = ? where zone_id = ? and ${columnOf(owner)} = ?
         and id in (select row_id from moved_row where zone_id = ? and merge_id = ? and table_name = ?)`,
      [from, zoneId, into, zoneId, mergeId, table],
    );
  }
  await em.execute(`delete from moved_row where zone_id = ? and merge_id = ?`, [zoneId, mergeId]);
}

/** What belongs to a merged enterprise follows it in every service, and comes back when the merge is undone. */
export const followEnterprises = (service: ServiceName): Consumer => ({
  name: `${service}.enterprise-merges`,
  on: {
    'directory.enterprise.merged': (tx, { mergeId, from, into }: Omit<Move, 'zoneId'>) => moveRows(tx.em, 'enterpriseId', { mergeId, zoneId: tx.zoneId, from, into }),
    'directory.enterprise.unmerged': (tx, { mergeId, from, into }: Omit<Move, 'zoneId'>) => moveRowsBack(tx.em, 'enterpriseId', { mergeId, zoneId: tx.zoneId, from, into }),
  },
});
