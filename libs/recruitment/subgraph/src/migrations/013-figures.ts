import { Migration } from '@mikro-orm/migrations';

const BOARD = `'CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED'`;
/** A lead that rested, was dropped or was handed over comes back; it does not arrive again. */
const ARRIVES = `to_stage in (${BOARD}) and coalesce(from_stage, 'CLUE') in (${BOARD})`;
const GOES_ON = `from_stage in (${BOARD}) and to_stage in (${BOARD}, 'HANDED_OVER')`;

export class Migration013Figures extends Migration {
  override up(): void {
    for (const statement of [...EVENTS, ...MERGES, ...CONVERSION, ...REBUILT, ...MINIMUM]) this.addSql(statement);
  }
}

const EVENTS = [
  `alter table lead_event add column source text, add column source_enterprise_id text, add column pipeline_stage_id text,
     add column look_again_on date, add column stage_entered_at timestamptz`,
  // A lead stood where its next move took it from, or where it stands now.
  `update lead_event e set source = l.source, source_enterprise_id = l.source_enterprise_id, look_again_on = l.look_again_on,
     stage_entered_at = l.stage_entered_at, pipeline_stage_id = coalesce(
     (select m.from_pipeline_stage_id from lead_stage_move m where m.zone_id = e.zone_id and m.lead_id = e.lead_id and m.moved_at > e.recorded_at order by m.moved_at limit 1),
     l.pipeline_stage_id) from lead l where l.id = e.lead_id`,
];

const STAYING = `'lead_event', 'project_lead', 'signing_event', 'stated_amount'`;
/** The lead that a moved row was written for: the one that its first merge took it from. */
const HOME = `(select distinct on (r.table_name, r.row_id) r.table_name, r.row_id, m.from_id from moved_row r
  join lead_merge m on m.id = r.merge_id where r.table_name in (${STAYING}) order by r.table_name, r.row_id, m.merged_at)`;

const MERGES = [
  `alter table lead add column merged_into text references lead deferrable initially deferred`,
  `update lead l set merged_into = m.into_id from lead_merge m where m.from_id = l.id and m.undone_at is null`,
  `alter table lead_merge add column from_stage text, add column from_closed_for text`,
  `create index lead_merge_into on lead_merge (zone_id, into_id) where undone_at is null`,
  // What tells of an earlier day stays with the lead that it was written for.
  ...['lead_event', 'project_lead', 'signing_event', 'stated_amount'].map(
    (table) => `update ${table} t set lead_id = home.from_id from ${HOME} home where home.table_name = '${table}' and home.row_id = t.id`,
  ),
  `delete from moved_row r using lead_merge m where m.id = r.merge_id and r.table_name in (${STAYING})`,
];

const CONVERSION = [
  // Where a lead arrived first in each stage of its pipeline, and whether it went on from there: the one source of the conversion on the board.
  `create function lead_arrivals(zone text, lead text) returns table (pipeline_stage_id text, month date, arrived bigint, went_on bigint) language sql stable as $$
     select here.to_pipeline_stage_id, zone_month(min(here.moved_at)), 1::bigint,
       (exists (select from lead_stage_move m where m.zone_id = zone and m.lead_id = lead_arrivals.lead and m.from_pipeline_stage_id = here.to_pipeline_stage_id and ${GOES_ON}))::int::bigint
     from lead_stage_move here join lead l on l.id = here.lead_id and l.pipeline_id = here.pipeline_id
     where here.zone_id = zone and here.lead_id = lead_arrivals.lead and ${ARRIVES} group by here.to_pipeline_stage_id $$`,
  `create or replace function lead_moved(steps lead_step[]) returns void language plpgsql as $$
    begin
      insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
      select s.zone_id, s.to_id, zone_month(s.at), 1, 0, false from unnest(steps) s
      where s.to_stage in (${BOARD}) and s.from_stage in (${BOARD}) and not exists (
        select from lead_stage_move m where m.zone_id = s.zone_id and m.lead_id = s.lead_id and m.to_pipeline_stage_id = s.to_id and ${ARRIVES})
      union all
      select s.zone_id, s.from_id, a.month, 0, 1, false from unnest(steps) s
      join lateral lead_arrivals(s.zone_id, s.lead_id) a on a.pipeline_stage_id = s.from_id and a.went_on = 0
      where s.from_stage in (${BOARD}) and s.to_stage in (${BOARD}, 'HANDED_OVER');
      insert into lead_stage_move (zone_id, lead_id, pipeline_id, from_stage, to_stage, from_pipeline_stage_id, to_pipeline_stage_id, moved_at, days)
      select zone_id, lead_id, pipeline_id, from_stage, to_stage, from_id, to_id, at,
        (at at time zone 'Asia/Shanghai')::date - (since at time zone 'Asia/Shanghai')::date from unnest(steps);
    end $$`,
];

const MINIMUM = [
  // What the zone asked for on an earlier day.
  `create table contact_minimum (
     id text primary key default gen_random_uuid()::text, zone_id text not null, minimum int not null, since timestamptz not null)`,
  `create index contact_minimum_since on contact_minimum (zone_id, since)`,
  `insert into contact_minimum (zone_id, minimum, since) select zone_id, formal_contacts_per_year, changed_at from recruitment_rules`,
  `create function keep_contact_minimum() returns trigger language plpgsql as $$
     begin
       insert into contact_minimum (zone_id, minimum, since) values (new.zone_id, new.formal_contacts_per_year, new.changed_at);
       return null;
     end $$`,
  `create trigger contact_minimum_kept after insert or update of formal_contacts_per_year on recruitment_rules for each row execute function keep_contact_minimum()`,
];

const REBUILT = [
  `delete from lead_flow`,
  `insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
   select l.zone_id, a.pipeline_stage_id, a.month, sum(a.arrived), sum(a.went_on), true
   from lead l cross join lateral lead_arrivals(l.zone_id, l.id) a where l.merged_into is null group by 1, 2, 3`,
];
