import { DUPLICATE_TABLES, IMPORT_TABLES } from '@gaoxin/registers';
import { Migration } from '@mikro-orm/migrations';

/** From this likeness on, two titles of one enterprise are proposed as one lead. */
const ALIKE = 0.5;

const ALIVE = `l.stage not in ('DROPPED')`;

/** Leads are compared within their enterprise, which an index finds, so that the likeness itself needs none. */
const SIMILAR = `create function similar_leads(enterprise text, wanted text, most int) returns table (id text, score int) language sql stable as $$
  select alike.id, round(alike.likeness * 100)::int from (
    select l.id, similarity(name_code(l.title), name_code(wanted)) as likeness from lead l
    where l.zone_id = current_setting('gaoxin.zone', true) and l.enterprise_id = enterprise and ${ALIVE}) alike
  where alike.likeness >= ${ALIKE} order by alike.likeness desc, alike.id limit most $$`;

const PROPOSE = `create function propose_lead_pairs(ids jsonb, at timestamptz) returns void language sql as $$
  insert into duplicate_pair (id, zone_id, left_id, right_id, score, reason, status, found_at, version)
  select gen_random_uuid()::text, one.zone_id, least(one.id, other.id), greatest(one.id, other.id), other.score,
         case when other.score = 100 then 'SAME_NAME' else 'SIMILAR_NAME' end, 'OPEN', at, 1
  from lead one, lateral (select s.id, s.score from similar_leads(one.enterprise_id, one.title, 4) s where s.id <> one.id limit 3) other
  where one.id in (select jsonb_array_elements_text(ids)) and one.zone_id = current_setting('gaoxin.zone', true)
  on conflict do nothing $$`;

export class Migration011Register extends Migration {
  override up(): void {
    for (const statement of [...IMPORT_TABLES, ...DUPLICATE_TABLES]) this.addSql(statement);
    this.addSql(`create table lead_merge (
      id text primary key, zone_id text not null, from_id text not null references lead deferrable initially deferred,
      into_id text not null references lead deferrable initially deferred, reason text not null, merged_by text not null, merged_at timestamptz not null,
      undone_at timestamptz, undone_by text, version int not null default 1)`);
    this.addSql(`create index lead_merge_newest on lead_merge (zone_id, merged_at desc, id desc)`);
    this.addSql(`create index lead_merge_from on lead_merge (zone_id, from_id) where undone_at is null`);
    this.addSql(`create index known_enterprise_uscc on known_enterprise (zone_id, uscc) where uscc is not null`);
    this.addSql(`alter table known_enterprise add column merged_into text`);
    this.addSql(SIMILAR);
    this.addSql(PROPOSE);
  }
}
