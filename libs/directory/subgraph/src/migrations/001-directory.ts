import { Migration } from '@mikro-orm/migrations';

export class DirectoryMigration extends Migration {
  override up(): void {
    this.addSql(`create table zone (
      id text primary key, zone_id text not null check (zone_id = id),
      name_zh text not null, name_en text not null, brand_zh text not null, brand_en text not null,
      sample boolean not null default false, version integer not null default 1)`);
    this.addSql(`create table department (
      id text primary key, zone_id text not null references zone, name_zh text not null, name_en text not null,
      position integer not null default 0)`);
    this.addSql(`create index department_zone on department (zone_id, position)`);
    this.addSql(`create table official (
      id text primary key, zone_id text not null references zone, department_id text not null references department,
      name text not null, title_zh text not null, title_en text not null, phone text, roles text[] not null default '{}')`);
    this.addSql(`create index official_zone on official (zone_id, name)`);
    this.addSql(`create index official_department on official (department_id)`);
    this.addSql(`create table enterprise (
      id text primary key, zone_id text not null references zone, enterprise_id text not null check (enterprise_id = id), uscc text, name text not null, short_name text not null,
      industry text, contact_name text, contact_phone text, sample boolean not null default false,
      registered_at timestamptz not null,
      constraint enterprise_uscc unique (zone_id, uscc))`);
    this.addSql(`create index enterprise_name on enterprise (zone_id, name, id)`);
    this.addSql(`create index enterprise_registered on enterprise (zone_id, registered_at desc, id desc)`);
    this.addSql(`create table account (
      id text primary key, zone_id text not null references zone, login text not null constraint account_login unique,
      kind text not null check (kind in ('OFFICIAL', 'ENTERPRISE', 'EXPERIENCE_OFFICER')), name text not null,
      official_id text references official, enterprise_id text references enterprise,
      suspended boolean not null default false, version integer not null default 1,
      check ((kind = 'OFFICIAL') = (official_id is not null)),
      check ((kind = 'ENTERPRISE') = (enterprise_id is not null)))`);
    this.addSql(`create index account_official on account (official_id) where official_id is not null`);
  }
}
