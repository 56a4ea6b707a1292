import { Migration } from '@mikro-orm/migrations';

const STAGE_NAMES = `'CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED'`;
/** The key of the order by next step; it stands in the indexes as it stands in the statements. */
const NEXT = `(coalesce(next_step_due_on, '0001-01-01'))`;
/** What the search looks through. */
const WORDS = `(title || ' ' || enterprise_name || ' ' || coalesce(parent_group, ''))`;

export class Migration004Lead extends Migration {
  override up(): void {
    for (const statement of [...PIPELINES, ...COLUMNS, ...INDEXES, ...SEARCH, ...TOTALS, ...BACKFILL]) this.addSql(statement);
  }
}

const PIPELINES = [
  `create table pipeline (
    id text primary key, zone_id text not null, position int not null, name_zh text not null, name_en text not null,
    stages jsonb not null, version int not null default 1)`,
  `create index pipeline_zone on pipeline (zone_id, position)`,
  `create table saved_filter (
    id text primary key, zone_id text not null, owner_id text not null, name text not null, conditions text not null, shared boolean not null,
    version int not null default 1)`,
  `create index saved_filter_owner on saved_filter (zone_id, owner_id)`,
  `create table default_filter (
    zone_id text not null, owner_id text not null, filter_id text not null references saved_filter on delete cascade,
    primary key (zone_id, owner_id))`,
];

const COLUMNS = [
  `alter table lead
    add column enterprise_name text not null default '', add column parent_group text, add column land_mu numeric(19,4),
    add column capacities jsonb not null default '[]', add column utilities jsonb not null default '[]',
    add column source_enterprise_id text, add column source_text text, add column industry_team text,
    add column priority text not null default 'NORMAL', add column priority_reason text,
    add column pipeline_id text, add column pipeline_stage_id text,
    add column look_again_on date, add column signed_on date, add column registered_at timestamptz`,
  `update lead set pipeline_id = zone_id || '-standard', registered_at = opened_at,
    pipeline_stage_id = zone_id || '-' || lower(case stage when 'DROPPED' then dropped_from when 'HANDED_OVER' then 'SIGNED' else stage end),
    enterprise_name = coalesce((select name from known_enterprise k where k.zone_id = lead.zone_id and k.enterprise_id = lead.enterprise_id), ''),
    signed_on = (select signed_on from agreement where lead_id = lead.id),
    source_enterprise_id = case source when 'EXISTING_ENTERPRISE' then enterprise_id end`,
  // It had stayed on leads that were taken up again.
  `update lead set dropped_from = null where stage <> 'DROPPED'`,
  `alter table lead alter column pipeline_id set not null, alter column pipeline_stage_id set not null, alter column registered_at set not null,
    add column on_board boolean not null generated always as (stage in (${STAGE_NAMES})) stored,
    add column amount_key bigint not null generated always as (case when planned_currency = 'CNY' then round(planned_amount)::bigint else -1 end) stored`,
];

const INDEXES = [
  `drop index lead_board`,
  `create index lead_board on lead (zone_id, pipeline_stage_id, on_board, ${NEXT}, id)`,
  `create index lead_next on lead (zone_id, on_board, ${NEXT}, id)`,
  `create index lead_entered on lead (zone_id, on_board, stage_entered_at, id)`,
  `create index lead_amount on lead (zone_id, on_board, amount_key, id)`,
  `create index lead_opened on lead (zone_id, on_board, opened_at, id)`,
  `create index lead_owner on lead (zone_id, owner_id, on_board, ${NEXT}, id)`,
  `create index lead_industry on lead (zone_id, industry, on_board, ${NEXT}, id)`,
  `create index lead_number_one on lead (zone_id, on_board, ${NEXT}, id) where priority = 'NUMBER_ONE'`,
];

const SEARCH = [
  // Chinese has no word borders, pg_trgm finds no character of it here, and searches are often of two: the index holds each
  // run of one, two and three characters. It is costly to compute, so that the planner takes the index and no scan.
  `create function lead_grams(zone text, words text) returns text[] language sql immutable parallel safe cost 100000 as $$
    select coalesce(array_agg(distinct zone || ' ' || substr(lower(words), n, size)), '{}')
    from generate_series(1, length(words)) n, (values (1), (2), (3)) s(size) $$`,
  `create index lead_words on lead using gin (lead_grams(zone_id, ${WORDS}))`,
  // As its owner: under row-level security PostgreSQL would not take the index for an operator that it does not hold to be
  // leakproof. A term of one run is told from its index entry alone, which may end early: who asks wants to know of too many.
  `create function search_leads(term text, most int) returns setof text language plpgsql stable security definer set search_path = public as $$
    declare
      zone text := current_setting('gaoxin.zone', true);
      size int := least(length(term), 3);
      grams text[] := array(select zone || ' ' || substr(lower(term), n, size) from generate_series(1, length(term) - size + 1) n);
    begin
      perform set_config('gin_fuzzy_search_limit', case when cardinality(grams) = 1 then (10 * most)::text else '0' end, true);
      return query execute format(
        'select id from lead where lead_grams(zone_id, %1$s) @> $1 and zone_id = $2%2$s limit $4',
        $sql$${WORDS}$sql$, case when cardinality(grams) > 1 then $sql$ and strpos(lower(${WORDS}), lower($3)) > 0$sql$ else '' end)
        using grams, zone, term, most;
      perform set_config('gin_fuzzy_search_limit', '0', true);
    end $$`,
];

const TOTAL = `zone_id, pipeline_stage_id, stage, owner_id, industry, leads, amount, forgotten, folded`;
const KEYS = `zone_id, pipeline_stage_id, stage, owner_id, coalesce(industry, '')`;
const AMOUNT = `case when planned_currency = 'CNY' then sign * planned_amount else 0 end`;
const FORGOTTEN = `case when next_step_due_on is null then sign else 0 end`;
const SUMS = `${KEYS}, sum(sign), sum(${AMOUNT}), sum(${FORGOTTEN}), false`;

const TOTALS = [
  `create table lead_stage_move (
    id text primary key default gen_random_uuid()::text, zone_id text not null, lead_id text not null, pipeline_id text not null,
    from_stage text, to_stage text not null, from_pipeline_stage_id text, to_pipeline_stage_id text not null,
    moved_at timestamptz not null, days int)`,
  `create index lead_stage_move_at on lead_stage_move (zone_id, moved_at)`,
  `create index lead_stage_move_lead on lead_stage_move (zone_id, lead_id, moved_at)`,
  // Changes are added up here and never wait for each other; now and then they are folded into one row for each key.
  `create table lead_total (
    id text primary key default gen_random_uuid()::text, zone_id text not null, pipeline_stage_id text not null, stage text not null,
    owner_id text not null, industry text not null,
    leads bigint not null, amount numeric not null, forgotten bigint not null, folded boolean not null)`,
  `create index lead_total_stage on lead_total (zone_id, pipeline_stage_id)`,
  `create index lead_total_loose on lead_total (zone_id) where not folded`,
  `create table lead_flow (
    id text primary key default gen_random_uuid()::text, zone_id text not null, pipeline_stage_id text not null, month date not null,
    arrived bigint not null, went_on bigint not null, folded boolean not null)`,
  `create index lead_flow_stage on lead_flow (zone_id, pipeline_stage_id, month)`,
  `create function zone_month(at timestamptz) returns date language sql immutable as $$ select date_trunc('month', at at time zone 'Asia/Shanghai')::date $$`,
  `create function fold_lead_totals(zone text) returns void language plpgsql as $$
    begin
      if (select count(*) < 200 from (select from lead_total where zone_id = zone and not folded limit 200) loose) then return; end if;
      if not pg_try_advisory_xact_lock(hashtextextended('lead_total:' || zone, 0)) then return; end if;
      with gone as (delete from lead_total where zone_id = zone returning *)
      insert into lead_total (zone_id, pipeline_stage_id, stage, owner_id, industry, leads, amount, forgotten, folded)
      select zone, pipeline_stage_id, stage, owner_id, industry, sum(leads), sum(amount), sum(forgotten), true
      from gone group by pipeline_stage_id, stage, owner_id, industry having sum(leads) <> 0;
      with gone as (delete from lead_flow where zone_id = zone returning *)
      insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
      select zone, pipeline_stage_id, month, sum(arrived), sum(went_on), true from gone group by pipeline_stage_id, month;
    end $$`,
  `create type lead_step as (zone_id text, lead_id text, pipeline_id text, from_stage text, to_stage text, from_id text, to_id text,
    since timestamptz, at timestamptz)`,
  `create function lead_moved(steps lead_step[]) returns void language plpgsql as $$
    begin
      insert into lead_stage_move (zone_id, lead_id, pipeline_id, from_stage, to_stage, from_pipeline_stage_id, to_pipeline_stage_id, moved_at, days)
      select zone_id, lead_id, pipeline_id, from_stage, to_stage, from_id, to_id, at,
        (at at time zone 'Asia/Shanghai')::date - (since at time zone 'Asia/Shanghai')::date from unnest(steps);
      insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
      select zone_id, to_id, zone_month(at), 1, 0, false from unnest(steps) where to_stage in (${STAGE_NAMES})
      union all
      select zone_id, from_id, zone_month(since), 0, 1, false from unnest(steps)
      where from_stage in (${STAGE_NAMES}) and to_stage not in ('DROPPED', 'DORMANT');
    end $$`,
  // With every statement, whatever made it: totals, moves and conversion never differ from the rows.
  `create function lead_counted() returns trigger language plpgsql as $$
    declare zone text;
    begin
      if tg_op = 'INSERT' then
        insert into lead_total (${TOTAL}) select ${SUMS} from (select 1 as sign, n.* from new_leads n) l group by ${KEYS};
        insert into lead_stage_move (zone_id, lead_id, pipeline_id, to_stage, to_pipeline_stage_id, moved_at)
        select zone_id, id, pipeline_id, stage, pipeline_stage_id, stage_entered_at from new_leads;
        insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
        select zone_id, pipeline_stage_id, zone_month(stage_entered_at), count(*), 0, false from new_leads where on_board group by 1, 2, 3;
        for zone in select distinct zone_id from new_leads loop perform fold_lead_totals(zone); end loop;
      elsif tg_op = 'DELETE' then
        insert into lead_total (${TOTAL}) select ${SUMS} from (select -1 as sign, o.* from old_leads o) l group by ${KEYS};
      else
        insert into lead_total (${TOTAL})
        select ${SUMS} from (select -1 as sign, o.* from old_leads o union all select 1, n.* from new_leads n) l group by ${KEYS}
        having sum(sign) <> 0 or sum(${AMOUNT}) <> 0 or sum(${FORGOTTEN}) <> 0;
        if coalesce(current_setting('gaoxin.relocating', true), '') <> 'yes' then perform lead_moved(array(
          select row(o.zone_id, o.id, n.pipeline_id, o.stage, n.stage, o.pipeline_stage_id, n.pipeline_stage_id, o.stage_entered_at, n.stage_entered_at)::lead_step
          from old_leads o join new_leads n using (id) where (o.stage, o.pipeline_stage_id) is distinct from (n.stage, n.pipeline_stage_id)));
        end if;
        for zone in select distinct zone_id from new_leads loop perform fold_lead_totals(zone); end loop;
      end if;
      return null;
    end $$`,
  `create trigger lead_inserted after insert on lead referencing new table as new_leads for each statement execute function lead_counted()`,
  `create trigger lead_deleted after delete on lead referencing old table as old_leads for each statement execute function lead_counted()`,
  `create trigger lead_updated after update on lead referencing old table as old_leads new table as new_leads for each statement execute function lead_counted()`,
];

const BACKFILL = [
  `insert into lead_total (${TOTAL}) select ${SUMS} from (select 1 as sign, lead.* from lead) l group by ${KEYS}`,
  `insert into lead_stage_move (zone_id, lead_id, pipeline_id, to_stage, to_pipeline_stage_id, moved_at)
   select zone_id, id, pipeline_id, stage, pipeline_stage_id, stage_entered_at from lead`,
  `insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
   select zone_id, pipeline_stage_id, zone_month(stage_entered_at), count(*), 0, true from lead where on_board group by 1, 2, 3`,
];
