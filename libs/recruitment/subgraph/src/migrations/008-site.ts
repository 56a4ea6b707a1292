import { Migration } from '@mikro-orm/migrations';

export class Migration008Site extends Migration {
  override up(): void {
    this.sites();
    this.housing();
  }

  private sites(): void {
    this.addSql(`create table park (
      id text primary key, zone_id text not null, name text not null, place text, sections jsonb not null,
      project_capacity numeric(19,4), project_bound text, sample boolean not null, version int not null default 1)`);
    this.addSql(`create index park_zone on park (zone_id, name)`);
    this.addSql(`create table site (
      id text primary key, zone_id text not null, park_id text not null references park deferrable initially deferred,
      section_code text, parent_id text references site deferrable initially deferred, kind text not null, code text not null,
      name text not null, address text, area_value numeric(19,4) not null check (area_value > 0), area_unit text not null, area_bound text not null,
      square_metres numeric(19,4) not null, utilities jsonb not null,
      price_amount numeric(19,4), price_currency text, price_per text, price_rule text,
      capacity int not null, occupied int not null, available_on date, current_use text, geometry text,
      state text not null, state_since date not null, planned_use text, use_rate numeric(19,4), use_evidence text,
      sample boolean not null, version int not null default 1,
      check (occupied between 0 and capacity))`);
    this.addSql(`create unique index site_code on site (zone_id, park_id, code)`);
    this.addSql(`create index site_list on site (zone_id, code, id)`);
    this.addSql(`create index site_parent on site (zone_id, parent_id)`);
    this.addSql(`create table site_event (
      id text primary key, zone_id text not null, site_id text not null references site deferrable initially deferred, kind text not null,
      occurred_on date not null, recorded_at timestamptz not null, actor text not null, note text, changes jsonb not null, file_ids text[] not null)`);
    this.addSql(`create index site_event_site on site_event (zone_id, site_id, occurred_on)`);
    this.addSql(`create table site_reservation (
      id text primary key, zone_id text not null, site_id text not null references site deferrable initially deferred,
      lead_id text not null references lead deferrable initially deferred, slot int not null check (slot > 0),
      reserved_on date not null, until date not null, reserved_by text not null, note text,
      ended_on date, ending text, version int not null default 1,
      check (until >= reserved_on), check ((ended_on is null) = (ending is null)))`);
    // A place of a site is kept for one lead at a time, whatever the code above it believes.
    this.addSql(`create unique index site_reservation_slot on site_reservation (zone_id, site_id, slot) where ended_on is null`);
    this.addSql(`create index site_reservation_site on site_reservation (zone_id, site_id)`);
    this.addSql(`create index site_reservation_lead on site_reservation (zone_id, lead_id)`);
    this.addSql(`create table site_occupancy (
      id text primary key, zone_id text not null, site_id text not null references site deferrable initially deferred, enterprise_id text not null,
      lead_id text references lead deferrable initially deferred, since date not null, until date, ended_on date, end_reason text, production_on date,
      version int not null default 1, check (until is null or until > since), check (ended_on is null or ended_on >= since))`);
    this.addSql(`create index site_occupancy_site on site_occupancy (zone_id, site_id)`);
    this.addSql(`create index site_occupancy_lead on site_occupancy (zone_id, lead_id)`);
    this.addSql(`create table landed_project (
      zone_id text not null, project_id text not null, lead_id text not null, production_on date, primary key (zone_id, project_id))`);
    this.addSql(`create table site_reuse (
      id text primary key, zone_id text not null, site_id text not null references site deferrable initially deferred,
      decided_on date not null, decision text not null, new_use text not null, completed_on date,
      before jsonb not null, after jsonb, version int not null default 1)`);
    this.addSql(`create index site_reuse_site on site_reuse (zone_id, site_id)`);
    // A site follows one decision at a time.
    this.addSql(`create unique index site_reuse_open on site_reuse (zone_id, site_id) where completed_on is null`);
  }

  private housing(): void {
    this.addSql(`create table talent_housing (
      id text primary key, zone_id text not null, name text not null, address text, buildings jsonb not null, categories jsonb not null,
      sample boolean not null, version int not null default 1)`);
    this.addSql(`create index talent_housing_zone on talent_housing (zone_id, name)`);
    this.addSql(`create table housing_place (
      id text primary key, zone_id text not null, housing_id text not null references talent_housing deferrable initially deferred,
      building text not null, number int not null, taken_by text, version int not null default 1)`);
    this.addSql(`create unique index housing_place_number on housing_place (zone_id, housing_id, building, number)`);
    this.addSql(`create unique index housing_place_taken on housing_place (zone_id, taken_by)`);
    this.addSql(`create table housing_application (
      id text primary key, zone_id text not null, enterprise_id text not null,
      housing_id text not null references talent_housing deferrable initially deferred,
      asked int not null, applied_at timestamptz not null, status text not null, waits_for_all boolean not null, answer_by date, reason text,
      version int not null default 1)`);
    this.addSql(`create index housing_application_list on housing_application (zone_id, applied_at, id)`);
    this.addSql(`create index housing_application_enterprise on housing_application (zone_id, enterprise_id, applied_at, id)`);
    this.addSql(`create table housing_applicant (
      id text primary key, zone_id text not null, enterprise_id text not null,
      application_id text not null references housing_application deferrable initially deferred, position int not null,
      name text not null, category text not null, status text not null, since date, left_on date)`);
    this.addSql(`create index housing_applicant_application on housing_applicant (zone_id, application_id, position)`);
    this.addSql(`create table housing_queue (
      id text primary key references housing_application deferrable initially deferred, zone_id text not null,
      housing_id text not null references talent_housing deferrable initially deferred, joined_at timestamptz not null)`);
    this.addSql(`create index housing_queue_line on housing_queue (zone_id, housing_id, joined_at, id)`);
  }
}
