import { Migration } from '@mikro-orm/migrations';

const OF_ENTERPRISE = `id text primary key, zone_id text not null, enterprise_id text not null`;
const OF_LEAD = `lead_id text not null references lead deferrable initially deferred`;
const OF_AGREEMENT = `agreement_id text not null references agreement deferrable initially deferred`;

export class Migration007Agreement extends Migration {
  override up(): void {
    this.agreements();
    this.projects();
    this.obligations();
    this.incentives();
    this.earlierAgreements();
  }

  private agreements(): void {
    this.addSql(`alter table agreement
      add land_bound text not null default 'EXACT', add product text, add capacity_value numeric(19,4), add capacity_unit text, add capacity_bound text,
      add accepted_at timestamptz, add returns int not null default 0, add conflict boolean not null default false,
      add check ((capacity_value is null) = (capacity_unit is null) and (capacity_value is null) = (capacity_bound is null))`);
    this.addSql(`create index agreement_signed on agreement (zone_id, signed_on, id)`);
    this.addSql(`create index agreement_accepted on agreement (zone_id, accepted_at) where accepted_at is not null`);
    this.addSql(`create table agreement_party (
      ${OF_ENTERPRISE}, ${OF_AGREEMENT}, side text not null, name text not null, uscc text, role text not null, signatory text)`);
    this.addSql(`create unique index party_uscc on agreement_party (zone_id, agreement_id, uscc)`);
    this.addSql(`create table stated_amount (
      ${OF_ENTERPRISE}, ${OF_LEAD}, grade text not null, amount numeric(19,4) not null, currency text not null, stated_on date not null,
      source text not null, recorded_by text not null, recorded_at timestamptz not null,
      replaces_id text references stated_amount deferrable initially deferred, signing_event_id text, file_ids text[] not null default '{}',
      set_aside_at timestamptz, set_aside_by text, set_aside_reason text,
      check ((set_aside_at is null) = (set_aside_reason is null)))`);
    this.addSql(`create index amount_lead on stated_amount (zone_id, lead_id)`);
  }

  private projects(): void {
    this.addSql(`create table project_identity (
      id text primary key, zone_id text not null, title text not null, uscc text, parent_group text, site_parcel text, product_line text,
      match_key text, separate_reason text, completed_at timestamptz, recorded_by text not null, recorded_at timestamptz not null)`);
    this.addSql(`create unique index identity_parts on project_identity (zone_id, match_key) where separate_reason is null`);
    this.addSql(`create index identity_match on project_identity (zone_id, match_key)`);
    this.addSql(`create table project_lead (
      id text primary key, zone_id text not null, ${OF_LEAD}, project_id text not null references project_identity deferrable initially deferred,
      recorded_at timestamptz not null)`);
    this.addSql(`create index project_lead_lead on project_lead (zone_id, lead_id, recorded_at)`);
    this.addSql(`create index project_lead_project on project_lead (zone_id, project_id)`);
    this.addSql(`create table signing_event (
      ${OF_ENTERPRISE}, ${OF_LEAD}, name text not null, held_on date not null, place text, organiser text,
      announced_amount numeric(19,4), announced_currency text, recorded_by text not null, recorded_at timestamptz not null,
      check ((announced_amount is null) = (announced_currency is null)))`);
    this.addSql(`create index signing_event_lead on signing_event (zone_id, lead_id, held_on)`);
    this.addSql(`create index signing_event_held on signing_event (zone_id, held_on)`);
    this.addSql(`create table if not exists known_official (zone_id text not null, official_id text not null, primary key (zone_id, official_id))`);
  }

  private obligations(): void {
    this.addSql(`create table obligation (
      ${OF_ENTERPRISE}, ${OF_AGREEMENT}, party text not null, kind text not null, clause text not null, due_on date not null, owner_id text,
      quantity_value numeric(19,4), quantity_unit text, quantity_bound text, money_amount numeric(19,4), money_currency text,
      recorded_at timestamptz not null, state text not null, fulfilled_on date, evidence text, file_ids text[] not null default '{}', fulfilment_recorded_at timestamptz,
      breached_on date, waived_at timestamptz, reason text, version int not null default 1,
      check (party = 'ENTERPRISE' or owner_id is not null), check ((money_amount is null) = (money_currency is null)),
      check ((state = 'FULFILLED') = (fulfilled_on is not null)), check ((fulfilled_on is null) = (evidence is null)))`);
    this.addSql(`create index obligation_agreement on obligation (zone_id, agreement_id, due_on)`);
    this.addSql(`create index obligation_due on obligation (zone_id, due_on, id)`);
    this.addSql(`create index obligation_open on obligation (due_on, zone_id) where state = 'OPEN' and party = 'ZONE'`);
  }

  private incentives(): void {
    this.addSql(`create table incentive_term (
      ${OF_ENTERPRISE}, ${OF_LEAD}, agreement_id text references agreement deferrable initially deferred, kind text not null, scope text not null,
      text text not null, basis text not null, basis_text text, rate_value numeric(19,4), rate_unit text, rate_bound text, findings text[] not null,
      status text not null, opinion text, reviewer text, reviewed_at timestamptz, drafted_by text not null, drafted_at timestamptz not null,
      version int not null default 1, check (agreement_id is null or status in ('LAWFUL', 'APPROVED')))`);
    this.addSql(`create index incentive_lead on incentive_term (zone_id, lead_id, drafted_at)`);
    this.addSql(`create index incentive_agreement on incentive_term (zone_id, agreement_id) where agreement_id is not null`);
    this.addSql(`create index incentive_waiting on incentive_term (zone_id, drafted_at) where status = 'WAITING_REVIEW'`);
  }

  /** What was signed before has its agreed amount as a source, and a project of which nothing more is known. */
  private earlierAgreements(): void {
    this.addSql(`insert into stated_amount (id, zone_id, enterprise_id, lead_id, grade, amount, currency, stated_on, source, recorded_by, recorded_at)
      select 'contract-' || id, zone_id, enterprise_id, lead_id, 'CONTRACTED', investment_amount, investment_currency, signed_on, title, '—', recorded_at from agreement`);
    this.addSql(`insert into project_identity (id, zone_id, title, recorded_by, recorded_at) select 'project-' || id, zone_id, title, '—', recorded_at from agreement`);
    this.addSql(`insert into project_lead (id, zone_id, lead_id, project_id, recorded_at) select 'project-' || id, zone_id, lead_id, 'project-' || id, recorded_at from agreement`);
  }
}
