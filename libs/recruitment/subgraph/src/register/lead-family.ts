import { anyOf } from '@gaoxin/server';
import { sql, type Kysely, type QueryCreator } from 'kysely';
import type { Tables } from '../mapping.ts';

/** Each lead with itself and all that were merged into it, however many times over; `leadId` is whom a row was written for. */
export const withFamily = (db: Kysely<Tables>, rootIds: readonly string[]) =>
  db.withRecursive('family', (inner: QueryCreator<Tables>) =>
    inner
      .selectFrom('lead')
      .select(['id as rootId', 'id as leadId'])
      .where('id', '=', anyOf(rootIds))
      .unionAll((more) =>
        more
          .selectFrom('lead_merge as m')
          .innerJoin(sql<{ rootId: string; leadId: string }>`family`.as('f'), 'f.leadId', 'm.intoId')
          .where('m.undoneAt', 'is', null)
          .select(['f.rootId', 'm.fromId as leadId']),
      ),
  );

/** The leads that were merged into another one, as known before the instant. */
export const mergedBefore = (db: QueryCreator<Tables>, before: Date) =>
  db
    .selectFrom('lead_merge as m')
    .select('m.fromId')
    .where('m.mergedAt', '<', before)
    .where((eb) => eb.or([eb('m.undoneAt', 'is', null), eb('m.undoneAt', '>=', before)]));

/** Rows of a table that belonged to another lead before the instant than they do now, or than they were written for: merges since then, or undone since then, moved them. */
export const ownersBefore = (name: 'lead_contact' | 'lead_signal', before: Date) => {
  const held = sql`m.merged_at < ${before} and (m.undone_at is null or m.undone_at >= ${before})`;
  return sql`(
    with recursive survivor as (
      select m.from_id as lead_id, m.into_id as survivor_id, 1 as step from lead_merge m where ${held}
      union all select s.lead_id, m.into_id, s.step + 1 from survivor s join lead_merge m on m.from_id = s.survivor_id where ${held}),
    origin as (
      select r.row_id, (array_agg(m.from_id order by m.merged_at))[1] as lead_id
      from moved_row r join lead_merge m on m.id = r.merge_id where r.table_name = ${name} group by r.row_id
      union all select o.id, o.lead_id from ${sql.raw(name)} o
      where o.lead_id in (select lead_id from survivor) and o.id not in (select row_id from moved_row where table_name = ${name}))
    select o.row_id, coalesce((select s.survivor_id from survivor s where s.lead_id = o.lead_id order by s.step desc limit 1), o.lead_id) as lead_id from origin o)`;
};
