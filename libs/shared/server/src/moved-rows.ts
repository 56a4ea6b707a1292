import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServiceName } from './config.ts';
import type { Consumer, ConsumerTx } from './consumer.ts';

/** A merge: what belonged to `from` belongs to `into`. */
export interface Move {
  mergeId: string;
  zoneId: string;
  from: string;
  into: string;
}

type Owner = 'enterpriseId' | 'leadId';

/** Columns that name an owner by another word, such as `supplier_id`, by table. */
export type FurtherColumns = Readonly<Record<string, readonly string[]>>;

/** A column that names an owner. `kept` is what the list of moved rows calls it: the owner's own has no name there. */
interface Place {
  table: string;
  column: string;
  kept: string;
}

/** `enterpriseId`, and what ends with it: `sourceEnterpriseId`. */
const names = (property: string, owner: Owner) => property === owner || property.endsWith(`${owner[0]!.toUpperCase()}${owner.slice(1)}`);

/** Where rows name an owner of that kind, whichever area of the service they are from. */
function placesOf(em: EntityManager, owner: Owner, except: readonly string[], further: FurtherColumns): Place[] {
  const tables = [...em.getMetadata().getAll().values()].filter((meta) => meta.primaryKeys.join() === 'id' && !except.includes(meta.tableName));
  const named = tables.flatMap((meta) =>
    Object.values(meta.properties)
      .filter(({ name }) => names(name, owner))
      .map(({ name, fieldNames: [column] }): Place => ({ table: meta.tableName, column: column!, kept: name === owner ? '' : column! })),
  );
  const others = Object.entries(further).flatMap(([table, columns]) => columns.map((column): Place => ({ table, column, kept: column })));
  return [...named, ...others].sort((one, other) => (`${one.table} ${one.column}` < `${other.table} ${other.column}` ? -1 : 1));
}

/** Gives the rows of one owner to another and keeps which. A row that the other has already (a unique constraint says so) stays. */
export async function moveRows(em: EntityManager, owner: Owner, move: Move, except: readonly string[] = [], further: FurtherColumns = {}): Promise<void> {
  for (const place of placesOf(em, owner, except, further)) {
    const rows = await em.execute<{ id: string }[]>(`select id from ${place.table} where zone_id = ? and ${place.column} = ?`, [move.zoneId, move.from]);
    if (rows.length === 0) continue;
    const ids = rows.map(({ id }) => id);
    if (await tryMove(em, place, move, ids)) continue;
    for (const id of ids) await tryMove(em, place, move, [id]);
  }
}

async function tryMove(em: EntityManager, { table, column, kept }: Place, { mergeId, zoneId, from, into }: Move, ids: string[]): Promise<boolean> {
  try {
    // A savepoint: what a constraint refuses must not undo the rest.
    await em.transactional(async (inner) => {
      await inner.execute(
        `with moved as (update ${table} set ${column} = ? where zone_id = ? and ${column} = ? and id in (select jsonb_array_elements_text(?::jsonb)) returning id)
         insert into moved_row (zone_id, merge_id, table_name, column_name, row_id) select ?, ?, ?, ?, id from moved`,
        [into, zoneId, from, JSON.stringify(ids), zoneId, mergeId, table, kept],
      );
    });
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
}

/** Takes back exactly the rows that the merge moved, as far as they were not moved on since. */
export async function moveRowsBack(em: EntityManager, owner: Owner, { mergeId, zoneId, from, into }: Move, further: FurtherColumns = {}): Promise<void> {
  for (const { table, column, kept } of placesOf(em, owner, [], further)) {
    await em.execute(
      `update ${table} set ${column} = ? where zone_id = ? and ${column} = ?
         and id in (select row_id from moved_row where zone_id = ? and merge_id = ? and table_name = ? and column_name = ?)`,
      [from, zoneId, into, zoneId, mergeId, table, kept],
    );
  }
  await em.execute(`delete from moved_row where zone_id = ? and merge_id = ?`, [zoneId, mergeId]);
}

/** Whether anything in the service is of that owner. */
export async function holdsRowsOf(em: EntityManager, owner: Owner, { zoneId, id }: { zoneId: string; id: string }, except: readonly string[] = [], further: FurtherColumns = {}): Promise<boolean> {
  const places = placesOf(em, owner, except, further);
  if (places.length === 0) return false;
  const parts = places.map(({ table, column }) => `exists (select from ${table} where zone_id = ? and ${column} = ?)`);
  const [row] = await em.execute<{ held: boolean }[]>(`select ${parts.join(' or ')} as held`, places.flatMap(() => [zoneId, id]));
  return row!.held;
}

/** What a service does about its rows when enterprises are merged. */
export interface EnterpriseRows {
  further?: FurtherColumns;
  /** In the same commit, when the rows have followed, or have come back. */
  moved?(tx: ConsumerTx, move: Move): Promise<void>;
  movedBack?(tx: ConsumerTx, move: Move): Promise<void>;
}

type Merged = Omit<Move, 'zoneId'>;

/**
 * What belongs to a merged enterprise follows it in every service, and comes back when the merge is undone. An enterprise
 * that was withdrawn though something belongs to it is told back to the directory.
 */
export const followEnterprises = (service: ServiceName, { further = {}, moved, movedBack }: EnterpriseRows = {}): Consumer => ({
  name: `${service}.enterprise-merges`,
  on: {
    'directory.enterprise.merged': async (tx, { mergeId, from, into }: Merged) => {
      const move = { mergeId, zoneId: tx.zoneId, from, into };
      await moveRows(tx.em, 'enterpriseId', move, [], further);
      await moved?.(tx, move);
    },
    'directory.enterprise.unmerged': async (tx, { mergeId, from, into }: Merged) => {
      const move = { mergeId, zoneId: tx.zoneId, from, into };
      await moveRowsBack(tx.em, 'enterpriseId', move, further);
      await movedBack?.(tx, move);
    },
    'directory.enterprise.withdrawn': async (tx, { enterpriseId }: { enterpriseId: string }) => {
      if (await holdsRowsOf(tx.em, 'enterpriseId', { zoneId: tx.zoneId, id: enterpriseId }, [], further)) tx.record({ type: `${service}.enterprise.in_use`, enterpriseId });
    },
  },
});
