import { Migration } from '@mikro-orm/migrations';

/** The stage that an event brought its lead into; null for one that moves nothing. */
const ENTERED = `case kind when 'REGISTERED' then 'CLUE' when 'RETURNED' then 'SIGNED' when 'HANDED_OVER' then 'HANDED_OVER' when 'DROPPED' then 'DROPPED' else stage end`;

export class Migration006Chain extends Migration {
  override up(): void {
    this.chains();
    this.figures();
    this.events();
  }

  /** Every event tells how its lead stood with it; of those before, as far as it follows from them. */
  private events(): void {
    this.addSql(`alter table lead_event
      add column lead_stage text, add column planned_amount numeric(19,4), add column planned_currency text, add column next_step_due_on date`);
    const latest = (value: string) =>
      `(select ${value} from lead_event before where before.lead_id = e.lead_id and (before.recorded_at, before.id) <= (e.recorded_at, e.id) and ${value} is not null
        order by before.recorded_at desc, before.id desc limit 1)`;
    const planned = `case when kind = 'PLANNED' and note ~ '^\\d{4}-\\d{2}-\\d{2} ' then substr(note, 1, 10)::date end`;
    this.addSql(`update lead_event e set lead_stage = coalesce(${latest(ENTERED)}, 'CLUE'), next_step_due_on = ${latest(planned)}`);
    this.addSql(`update lead_event e set planned_amount = l.planned_amount, planned_currency = l.planned_currency from lead l where l.id = e.lead_id`);
  }

  private chains(): void {
    this.addSql(`create table industry_team (
      id text primary key, zone_id text not null, name text not null, lead_official_id text not null, version int not null default 1)`);
    this.addSql(`create unique index industry_team_name on industry_team (zone_id, name)`);
    this.addSql(`create table industry_chain (
      id text primary key, zone_id text not null, name text not null, industry text not null,
      team_id text references industry_team deferrable initially deferred, opened_at timestamptz not null, version int not null)`);
    this.addSql(`create unique index industry_chain_name on industry_chain (zone_id, name)`);
    this.addSql(`create index industry_chain_team on industry_chain (zone_id, team_id)`);
    this.addSql(`create table chain_node (
      id text primary key, zone_id text not null, chain_id text not null references industry_chain deferrable initially deferred,
      name text not null, stage text not null, description text, added_at timestamptz not null, removed_at timestamptz)`);
    this.addSql(`create index chain_node_chain on chain_node (zone_id, chain_id)`);
    this.addSql(`create table chain_link (
      id text primary key, zone_id text not null, chain_id text not null references industry_chain deferrable initially deferred,
      from_id text not null references chain_node deferrable initially deferred,
      to_id text not null references chain_node deferrable initially deferred, supplies text, check (from_id <> to_id))`);
    this.addSql(`create index chain_link_chain on chain_link (zone_id, chain_id)`);
    this.addSql(`create table chain_filling (
      id text primary key, zone_id text not null, node_id text not null references chain_node deferrable initially deferred,
      enterprise_id text not null, since date not null, recorded_at timestamptz not null, vacated_on date, vacated_at timestamptz,
      version int not null default 1, check ((vacated_on is null) = (vacated_at is null)))`);
    this.addSql(`create index chain_filling_node on chain_filling (zone_id, node_id)`);
    this.addSql(`create unique index chain_filling_once on chain_filling (node_id, enterprise_id) where vacated_at is null`);
    this.addSql(`create table chain_target (
      id text primary key, zone_id text not null, node_id text not null references chain_node deferrable initially deferred,
      name text not null, priority text not null, note text, named_at timestamptz not null, withdrawn_at timestamptz,
      version int not null default 1)`);
    this.addSql(`create index chain_target_node on chain_target (zone_id, node_id)`);
    this.addSql(`create unique index chain_target_name on chain_target (node_id, name) where withdrawn_at is null`);
    this.addSql(`create table chain_tag (
      id text primary key, zone_id text not null, node_id text not null references chain_node deferrable initially deferred,
      lead_id text not null references lead deferrable initially deferred, tagged_at timestamptz not null, untagged_at timestamptz)`);
    this.addSql(`create index chain_tag_node on chain_tag (zone_id, node_id)`);
    this.addSql(`create unique index chain_tag_once on chain_tag (lead_id, node_id) where untagged_at is null`);
    this.addSql(`create table if not exists known_official (zone_id text not null, official_id text not null, primary key (zone_id, official_id))`);
    // Those in charge of leads recorded before were known to the directory.
    this.addSql(`insert into known_official select distinct zone_id, owner_id from lead on conflict do nothing`);
  }

  private figures(): void {
    this.addSql(`create table recruitment_target (
      id text primary key, zone_id text not null, year int not null, kind text not null, amount numeric(19,4) not null, currency text not null,
      version int not null, recorded_at timestamptz not null)`);
    this.addSql(`create unique index recruitment_target_version on recruitment_target (zone_id, year, kind, version)`);
    this.addSql(`create table handed_over_project (
      project_id text primary key, zone_id text not null, agreement_id text not null references agreement deferrable initially deferred,
      started_on date, start_recorded_at timestamptz)`);
    this.addSql(`create index handed_over_project_agreement on handed_over_project (zone_id, agreement_id)`);
  }
}
