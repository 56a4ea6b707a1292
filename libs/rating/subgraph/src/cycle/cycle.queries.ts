import { anyOf, loadOne, pageOf, type Connection, type PageArgs } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { CycleRow, Tables } from '../mapping.ts';

export type CycleConnection = Connection<CycleRow>;

export interface Turnout {
  id: string;
  eligible: number;
  voting: number;
}

export const cycleById = loadOne<Tables, CycleRow>(
  (db, ids) => db.selectFrom('evaluation_cycle').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const cyclePage = (db: Kysely<Tables>, args: PageArgs): Promise<CycleConnection> =>
  pageOf(
    db.selectFrom('evaluation_cycle').selectAll(),
    args,
    {
      keys: [
        { column: sql`period`, of: (row) => row.period, type: 'text' },
        { column: sql`id`, of: (row) => row.id, type: 'text' },
      ],
      direction: 'desc',
    },
    async () => {
      const { count } = await db
        .selectFrom('evaluation_cycle')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  );

/**
 * How many enterprises could score and did. Two head counts are no row of anybody, so an enterprise gets those of the
 * whole zone: the statement is not built with Kysely, and row-level security alone holds the zone.
 */
export const turnoutByCycle = loadOne<Tables, Turnout>(
  async (db, ids) => {
    const { rows } = await sql<Turnout>`
      select c.id,
        (select count(distinct e.enterprise_id) from service_event e where e.zone_id = c.zone_id and e.period = c.period) as eligible,
        (select count(distinct b.enterprise_id) from ballot b where b.zone_id = c.zone_id and b.cycle_id = c.id) as voting
      from evaluation_cycle c where c.id = ${anyOf(ids)}`.execute(db);
    return rows;
  },
  (row) => row.id,
);
