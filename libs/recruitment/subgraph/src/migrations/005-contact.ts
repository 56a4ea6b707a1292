import { Migration } from '@mikro-orm/migrations';

const LEAD = 'lead_id text not null references lead deferrable initially deferred';
const CONTENT = `kind text not null, held_at timestamptz not null, place text not null, our_side text[] not null, their_side text[] not null,
      summary text not null, agreed_next text`;

export class Migration005Contact extends Migration {
  override up(): void {
    this.contacts();
    this.preparation();
    this.tours();
    this.addSql(`create table if not exists known_official (zone_id text not null, official_id text not null, primary key (zone_id, official_id))`);
    // Those who were in charge of leads before are known by them.
    this.addSql(`insert into known_official select distinct zone_id, owner_id from lead on conflict do nothing`);
  }

  private contacts(): void {
    this.addSql(`create table lead_contact (
      id text primary key, zone_id text not null, ${LEAD}, ${CONTENT}, file_ids text[] not null,
      official_id text not null, recorded_at timestamptz not null, struck_at timestamptz, struck_by text, struck_for text,
      version int not null default 1)`);
    this.addSql(`create index lead_contact_list on lead_contact (zone_id, held_at, id)`);
    this.addSql(`create index lead_contact_lead on lead_contact (zone_id, lead_id, held_at, id)`);
    this.addSql(`create table contact_correction (
      id text primary key, zone_id text not null, contact_id text not null references lead_contact deferrable initially deferred, ${CONTENT},
      corrected_at timestamptz not null, corrected_by text not null, reason text not null)`);
    this.addSql(`create index contact_correction_contact on contact_correction (zone_id, contact_id, corrected_at)`);
    this.addSql(`create table lead_signal (
      id text primary key, zone_id text not null, lead_id text references lead deferrable initially deferred,
      official_id text not null, text text not null, source text not null,
      seen_at timestamptz not null, window_ends_at timestamptz not null, recorded_at timestamptz not null,
      answered_at timestamptz, answered_by_contact_id text references lead_contact deferrable initially deferred, answer_note text,
      version int not null default 1)`);
    this.addSql(`create index lead_signal_list on lead_signal (zone_id, window_ends_at, id)`);
    this.addSql(`create index lead_signal_lead on lead_signal (zone_id, lead_id, window_ends_at)`);
  }

  private preparation(): void {
    this.addSql(`alter table lead add column feasibility_needed int not null default 0, add column diligence text not null default 'NOT_ASKED'`);
    this.addSql(`create table recruitment_rules (
      id text primary key, zone_id text not null, formal_contacts_per_year int not null, feasibility_for_negotiation int not null,
      due_diligence_for_signing boolean not null, due_diligence_items text[] not null, changed_at timestamptz not null,
      version int not null default 1)`);
    this.addSql(`create table pitch_package (
      id text primary key, zone_id text not null, ${LEAD}, industry_environment text, preferential_policy text, location text,
      changed_at timestamptz not null, sending_count int not null, file_ids text[] not null, version int not null default 1)`);
    this.addSql(`create unique index pitch_package_lead on pitch_package (zone_id, lead_id)`);
    this.addSql(`create index pitch_package_list on pitch_package (zone_id, changed_at, id)`);
    this.addSql(`create table pitch_sending (
      id text primary key, zone_id text not null, package_id text not null references pitch_package deferrable initially deferred,
      sent_on date not null, recipient text not null, sent_by text not null, recorded_at timestamptz not null)`);
    this.addSql(`create index pitch_sending_package on pitch_sending (zone_id, package_id, sent_on)`);
    this.addSql(`create table feasibility_item (
      id text primary key, zone_id text not null, ${LEAD}, title text not null, owner_id text not null, due_on date not null,
      finished_on date, conclusion text, recorded_at timestamptz not null, version int not null default 1)`);
    this.addSql(`create index feasibility_item_lead on feasibility_item (zone_id, lead_id, due_on)`);
    this.addSql(`insert into feasibility_item (id, zone_id, lead_id, title, owner_id, due_on, finished_on, conclusion, recorded_at)
      select e.id, e.zone_id, e.lead_id, left(coalesce(e.note, '可行性论证'), 60), l.owner_id, e.occurred_on, e.occurred_on, e.note, e.recorded_at
      from lead_event e join lead l on l.id = e.lead_id where e.kind = 'FEASIBILITY'`);
    this.addSql(`create table due_diligence_item (
      id text primary key, zone_id text not null, ${LEAD}, title text not null, result text not null, note text not null, evidence text,
      checked_on date not null, checked_by_id text not null, file_ids text[] not null, recorded_at timestamptz not null,
      accepted boolean, decision_reason text, decided_by text, decided_at timestamptz, version int not null default 1)`);
    this.addSql(`create unique index due_diligence_item_lead on due_diligence_item (zone_id, lead_id, title)`);
  }

  private tours(): void {
    this.addSql(`create table site_tour (
      id text primary key, zone_id text not null, lead_id text references lead deferrable initially deferred, direction text not null,
      title text not null, party text not null, starts_on date not null, ends_on date not null, arranged_at timestamptz not null, arrangements int not null,
      cancelled_for text, version int not null default 1)`);
    this.addSql(`create index site_tour_list on site_tour (zone_id, starts_on, id)`);
    this.addSql(`create index site_tour_lead on site_tour (zone_id, lead_id, starts_on)`);
    this.addSql(`create table tour_stop (
      id text primary key, zone_id text not null, tour_id text not null references site_tour deferrable initially deferred, position int not null,
      day date not null, time text, type text not null, title text not null, host text, note text)`);
    this.addSql(`create index tour_stop_tour on tour_stop (zone_id, tour_id, position)`);
  }
}
