import { Migration } from '@mikro-orm/migrations';

export class Migration010EnterprisePolicy extends Migration {
  override up(): void {
    this.addSql(`create table enterprise_policy (
      id text primary key, zone_id text not null, title text not null, summary text not null, benefit text not null, document_number text,
      issued_by text not null, valid_from date not null, valid_until date, without_application boolean not null, conditions jsonb not null,
      file_ids text[] not null, status text not null, drafted_at timestamptz not null, published_at timestamptz, delivered_at timestamptz, withdrawn_reason text,
      version int not null default 1)`);
    this.addSql(`create index enterprise_policy_drafted on enterprise_policy (zone_id, drafted_at, id)`);
    this.addSql(`create table policy_delivery (
      id text primary key, zone_id text not null, policy_id text not null references enterprise_policy deferrable initially deferred,
      enterprise_id text not null, without_application boolean not null, reasons jsonb not null, delivered_at timestamptz not null,
      read_at timestamptz, applied_at timestamptz, statement text, file_ids text[] not null, refusal text, fulfilled_on date,
      amount numeric(19,4), currency text, feedback_kind text, feedback_text text, feedback_at timestamptz, version int not null default 1,
      check ((amount is null) = (currency is null)))`);
    // An enterprise gets a policy once, whoever delivers at the same time.
    this.addSql(`create unique index policy_delivery_once on policy_delivery (zone_id, policy_id, enterprise_id)`);
    this.addSql(`create index policy_delivery_latest on policy_delivery (zone_id, delivered_at, id)`);
    this.addSql(`create index policy_delivery_enterprise on policy_delivery (zone_id, enterprise_id)`);
    this.addSql(`create table enterprise_profile (
      id text primary key, zone_id text not null, enterprise_id text not null, industry text, qualifications text[], employees int,
      revenue numeric(19,4), tax_paid numeric(19,4), rd_spending numeric(19,4), registered_capital numeric(19,4), founded_on date, exports boolean,
      as_of date not null, source text not null, self_reported boolean not null, version int not null default 1)`);
    this.addSql(`create unique index enterprise_profile_once on enterprise_profile (zone_id, enterprise_id)`);
  }
}
