import { ALIKE, DUPLICATE_TABLES, IMPORT_TABLES } from '@gaoxin/registers';
import { Migration } from '@mikro-orm/migrations';

/**
 * Row-level security keeps an index from answering what is not leakproof, as likeness is; so this runs as the owner and
 * asks for the zone itself. How many are alike no statistics tell, so only the right index can answer: the other ones know
 * the zone by its column, this one by an expression.
 */
const SIMILAR = `create function similar_enterprises(wanted text, most int) returns table (id text, score int)
language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.similarity_threshold = ${ALIKE} set enable_seqscan = off as $$
declare code text := name_code(wanted);
begin
  return query select e.id, round(similarity(e.name_code, code) * 100)::int from enterprise e
    where e.zone_id || '' = current_setting('gaoxin.zone', true) and e.name_code % code and e.merged_into is null and not e.withdrawn
    order by similarity(e.name_code, code) desc, e.id limit most;
end $$`;

/** Compares the enterprises that were not compared yet with all others of their zone, some at a time. Returns how many. */
const COMPARE = `create function compare_enterprises(most int, at timestamptz) returns int
language plpgsql set search_path = public, pg_temp set pg_trgm.similarity_threshold = ${ALIKE} set enable_seqscan = off as $$
declare ids text[];
begin
  with next as (select id from enterprise where not compared order by id limit most for update skip locked),
       done as (update enterprise set compared = true from next where enterprise.id = next.id returning enterprise.id)
  select array_agg(id) into ids from done;
  insert into duplicate_pair (id, zone_id, left_id, right_id, score, reason, status, found_at)
  select gen_random_uuid()::text, one.zone_id, least(one.id, other.id), greatest(one.id, other.id), round(other.likeness * 100)::int,
         case when other.likeness = 1 then 'SAME_NAME' else 'SIMILAR_NAME' end, 'OPEN', at
  from enterprise one, lateral (
    select e.id, similarity(e.name_code, one.name_code) as likeness from enterprise e
    where e.zone_id || '' = one.zone_id and e.name_code % one.name_code and e.id <> one.id and e.merged_into is null and not e.withdrawn
    order by likeness desc, e.id limit 3) other
  where one.id = any(ids) and one.merged_into is null and not one.withdrawn
  on conflict do nothing;
  return coalesce(cardinality(ids), 0);
end $$`;

export class RegisterMigration extends Migration {
  override up(): void {
    for (const statement of [...IMPORT_TABLES, ...DUPLICATE_TABLES]) this.addSql(statement);
    this.addSql(`alter table enterprise add column version int not null default 1, add column withdrawn boolean not null default false,
      add column compared boolean not null default false, add column merged_into text references enterprise deferrable initially deferred,
      add column name_code text generated always as (name_code(name)) stored`);
    // Entries that wait to be put into the index would be read one by one with each search of an import's many.
    this.addSql(`create index enterprise_alike on enterprise using gin ((zone_id || ''), name_code gin_trgm_ops) with (fastupdate = off)`);
    this.addSql(`create index enterprise_uncompared on enterprise (id) where not compared`);
    this.addSql(`create table enterprise_merge (
      id text primary key, zone_id text not null, from_id text not null references enterprise, into_id text not null references enterprise,
      taken text[] not null, survivor_before jsonb not null, merged_before jsonb not null, reason text not null, merged_by text not null,
      merged_at timestamptz not null, undone_at timestamptz, undone_by text, version int not null default 1)`);
    this.addSql(`create index enterprise_merge_newest on enterprise_merge (zone_id, merged_at desc, id desc)`);
    this.addSql(SIMILAR);
    this.addSql(COMPARE);
  }
}
