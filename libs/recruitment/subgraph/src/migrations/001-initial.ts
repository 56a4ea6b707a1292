import { Migration } from '@mikro-orm/migrations';

export class Migration001Initial extends Migration {
  override up(): void {
    this.addSql(`create table lead (
      id text primary key, zone_id text not null, enterprise_id text not null, title text not null, industry text,
      source text not null, owner_id text not null, opened_at timestamptz not null,
      stage text not null, stage_entered_at timestamptz not null,
      planned_amount numeric(19,4), planned_currency text,
      next_step_title text, next_step_due_on date, next_step_waiting_for text,
      feasibility_count int not null, dropped_from text, version int not null default 1,
      check ((planned_amount is null) = (planned_currency is null)))`);
    this.addSql(`create index lead_board on lead (zone_id, stage, (coalesce(next_step_due_on, '0001-01-01')), id)`);
    this.addSql(`create index lead_enterprise on lead (zone_id, enterprise_id)`);
    this.addSql(`create table agreement (
      id text primary key, zone_id text not null, lead_id text not null unique references lead deferrable initially deferred, enterprise_id text not null,
      title text not null, investment_amount numeric(19,4) not null, investment_currency text not null,
      land_mu numeric(19,4), signed_on date not null, recorded_at timestamptz not null, handed_over_at timestamptz,
      version int not null default 1)`);
    this.addSql(`create index agreement_enterprise on agreement (zone_id, enterprise_id)`);
    this.addSql(`create table lead_event (
      id text primary key, zone_id text not null, lead_id text not null references lead deferrable initially deferred, kind text not null,
      occurred_on date not null, recorded_at timestamptz not null, actor text not null, stage text, note text)`);
    this.addSql(`create index lead_event_lead on lead_event (zone_id, lead_id, occurred_on)`);
  }
}
