import { Migration } from '@mikro-orm/migrations';

const OF_ZONE = `id text primary key, zone_id text not null`;
const OF_ENTERPRISE = `${OF_ZONE}, enterprise_id text not null`;
const AGREED = `agreement_id text not null, investment_amount numeric(19,4) not null, investment_currency text not null,
      land_mu numeric(19,4), signed_on date not null`;
const OF_PROJECT = `project_id text not null references project deferrable initially deferred`;

export class Migration001Initial extends Migration {
  override up(): void {
    this.projects();
    this.promotion();
    this.issues();
    this.surroundings();
  }

  private projects(): void {
    this.addSql(`create table project (
      ${OF_ENTERPRISE}, ${AGREED}, name text not null, stage text not null, milestones_reached int not null,
      secretary_id text, secretary_since date, template_version int not null, accepted_at timestamptz not null,
      version int not null default 1, check ((secretary_id is null) = (secretary_since is null)))`);
    this.addSql(`create index project_newest on project (zone_id, signed_on, id)`);
    this.addSql(`create index project_name on project (zone_id, name, id)`);
    this.addSql(`create index project_enterprise on project (zone_id, enterprise_id, signed_on)`);
    this.addSql(`create index project_secretary on project (zone_id, secretary_id)`);
    this.addSql(`create index project_agreement on project (zone_id, agreement_id)`);
    this.addSql(`create table project_handover (
      ${OF_ENTERPRISE}, ${AGREED}, signing_recorded_at timestamptz not null, title text not null, received_at timestamptz not null, due_on date not null,
      status text not null, decided_at timestamptz, rejection_reason text,
      project_id text references project deferrable initially deferred, version int not null default 1,
      check ((status = 'WAITING') = (decided_at is null)), check ((status = 'ACCEPTED') = (project_id is not null)))`);
    this.addSql(`create unique index handover_agreement on project_handover (zone_id, agreement_id) where status <> 'REJECTED'`);
    this.addSql(`create index handover_received on project_handover (zone_id, received_at, id)`);
    this.addSql(`create index handover_waiting on project_handover (zone_id, due_on) where status = 'WAITING'`);
    this.addSql(`create table milestone (
      ${OF_ENTERPRISE}, ${OF_PROJECT}, kind text not null, planned_on date, reached_on date, recorded_at timestamptz,
      check ((reached_on is null) = (recorded_at is null)))`);
    this.addSql(`create unique index milestone_project on milestone (zone_id, project_id, kind)`);
    this.addSql(`create index milestone_reached on milestone (zone_id, kind, reached_on) where reached_on is not null`);
    this.addSql(`create table project_event (
      ${OF_ENTERPRISE}, ${OF_PROJECT}, kind text not null, occurred_on date not null, recorded_at timestamptz not null,
      actor text not null, milestone text, text_zh text, text_en text)`);
    this.addSql(`create index project_event_project on project_event (zone_id, project_id, occurred_on)`);
  }

  private promotion(): void {
    this.addSql(`create table promotion_template (${OF_ZONE}, version int not null, plan jsonb not null, steps jsonb not null)`);
    this.addSql(`create unique index template_version on promotion_template (zone_id, version)`);
    this.addSql(`create table promotion_step (
      ${OF_ENTERPRISE}, ${OF_PROJECT}, position int not null, phase text not null, title_zh text not null, title_en text not null,
      owner_kind text not null, department_id text, due_on date not null, done_on date, recorded_at timestamptz,
      criterion_zh text not null, criterion_en text not null, evidence text, version int not null default 1,
      check ((owner_kind = 'DEPARTMENT') = (department_id is not null)), check ((done_on is null) = (recorded_at is null)))`);
    this.addSql(`create unique index step_project on promotion_step (zone_id, project_id, position)`);
    this.addSql(`create index step_open on promotion_step (zone_id, due_on) include (project_id) where done_on is null`);
  }

  private issues(): void {
    this.addSql(`create table enterprise_issue (
      ${OF_ENTERPRISE}, project_id text references project deferrable initially deferred, title text not null, body text not null,
      urgency text not null, status text not null, raised_at timestamptz not null, raised_by text not null,
      secretary_id text, handler_id text, first_reply_due_at timestamptz not null, first_replied_at timestamptz, due_at timestamptz,
      convened_at timestamptz, plan_text text, plan_owner_id text, plan_due_on date, confirmed_at timestamptz,
      version int not null default 1,
      check ((plan_text is null) = (plan_owner_id is null) and (plan_text is null) = (plan_due_on is null)),
      check ((status = 'CONFIRMED') = (confirmed_at is not null)))`);
    this.addSql(`create index issue_raised on enterprise_issue (zone_id, raised_at, id)`);
    this.addSql(`create index issue_enterprise on enterprise_issue (zone_id, enterprise_id, raised_at)`);
    this.addSql(`create index issue_project on enterprise_issue (zone_id, project_id, raised_at)`);
    this.addSql(`create index issue_open on enterprise_issue (zone_id, due_at) where status <> 'CONFIRMED'`);
    this.addSql(`create index issue_convened on enterprise_issue (zone_id, convened_at) where convened_at is not null`);
    this.addSql(`create table issue_entry (
      ${OF_ENTERPRISE}, issue_id text not null references enterprise_issue deferrable initially deferred, kind text not null,
      at timestamptz not null, actor text not null, by_enterprise boolean not null, text text, department_ids text[] not null)`);
    this.addSql(`create index issue_entry_issue on issue_entry (zone_id, issue_id, at, id)`);
  }

  private surroundings(): void {
    this.addSql(`create table annual_target (
      ${OF_ZONE}, year int not null, metric text not null, value int not null check (value > 0), version int not null,
      recorded_at timestamptz not null)`);
    this.addSql(`create unique index annual_target_version on annual_target (zone_id, year, metric, version)`);
    this.addSql(`create table appointment (zone_id text not null, official_id text not null, roles text[] not null, primary key (zone_id, official_id))`);
    this.addSql(`create table known_enterprise (zone_id text not null, enterprise_id text not null, primary key (zone_id, enterprise_id))`);
  }
}
