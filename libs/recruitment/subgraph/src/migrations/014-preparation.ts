import { Migration } from '@mikro-orm/migrations';

const FORMAL_DAYS = `select zone_id, lead_id, (held_at at time zone 'Asia/Shanghai')::date as day from lead_contact where kind = 'FORMAL' and struck_at is null`;

/** The last formal contact of a lead, and how many its year has: the list of whom to contact reads them of every open lead. */
const CADENCE = [
  `create table lead_cadence (lead_id text primary key, zone_id text not null, last_formal_on date, year int, formal int)`,
  `create index lead_cadence_zone on lead_cadence (zone_id, lead_id)`,
  `create function lead_cadence_counted() returns trigger language plpgsql as $$
    declare
      touched text;
      zone text := coalesce(new.zone_id, old.zone_id);
    begin
      for touched in select distinct id from unnest(array[new.lead_id, old.lead_id]) as id where id is not null order by id loop
        -- Whoever counts the same lead waits here, and reads what the other one wrote with the statement after.
        insert into lead_cadence (lead_id, zone_id) values (touched, zone) on conflict (lead_id) do update set zone_id = excluded.zone_id;
        update lead_cadence set (last_formal_on, year, formal) = (
          select day, extract(year from day)::int, count(*) over (partition by extract(year from day))
          from (${FORMAL_DAYS}) formal where zone_id = zone and lead_id = touched order by day desc limit 1)
        where lead_id = touched;
      end loop;
      return null;
    end $$`,
  `create trigger lead_contact_counted after insert or delete or update of lead_id, kind, held_at, struck_at on lead_contact
    for each row execute function lead_cadence_counted()`,
  `insert into lead_cadence (lead_id, zone_id, last_formal_on, year, formal)
    select distinct on (lead_id) lead_id, zone_id, day, extract(year from day)::int, count(*) over (partition by lead_id, extract(year from day))
    from (${FORMAL_DAYS}) formal order by lead_id, day desc`,
];

export class Migration014Preparation extends Migration {
  override up(): void {
    this.addSql(`alter table recruitment_rules add column due_diligence_off_for text`);
    this.addSql(`update recruitment_rules set due_diligence_off_for = '沿用原有设置' where not due_diligence_for_signing`);
    // A zone that has set nothing asks for it from now on.
    this.addSql(`update lead set diligence = 'OPEN' where stage not in ('SIGNED', 'HANDED_OVER')
      and not exists (select from recruitment_rules r where r.id = lead.zone_id)`);
    this.addSql(`alter table pitch_sending add column package_version int, add column industry_environment text, add column preferential_policy text,
      add column location text, add column file_ids text[] not null default '{}'`);
    // What was not touched since says what was sent.
    this.addSql(`update pitch_sending s set package_version = p.version, industry_environment = p.industry_environment,
      preferential_policy = p.preferential_policy, location = p.location, file_ids = p.file_ids
      from pitch_package p where p.id = s.package_id and p.changed_at <= s.recorded_at`);
    this.addSql(`alter table feasibility_item add column dropped_for text`);
    this.addSql(`alter table lead_event add column changes jsonb not null default '[]'`);
    this.addSql(`create index lead_signal_open on lead_signal (zone_id, window_ends_at, id) where answered_at is null`);
    for (const statement of CADENCE) this.addSql(statement);
    this.addSql(`create index lead_signal_seen on lead_signal (zone_id, seen_at)`);
  }
}
