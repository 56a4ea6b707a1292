import { Migration } from '@mikro-orm/migrations';

/** Tables that every service has beside its own. `inbox` and `dead_letter` hold no zone of their own. */
export const PLATFORM_TABLES = {
  all: ['outbox', 'inbox', 'dead_letter', 'audit', 'idempotency', 'moved_row', 'mikro_orm_migrations'],
  zoneless: ['inbox', 'dead_letter', 'mikro_orm_migrations'],
};

export class PlatformMigration extends Migration {
  override up(): void {
    this.addSql(`create table outbox (
      position bigint generated always as identity primary key,
      id text not null unique, zone_id text not null, type text not null,
      occurred_at timestamptz not null, recorded_at timestamptz not null,
      actor text not null, payload jsonb not null, relayed_at timestamptz)`);
    this.addSql(`create index outbox_pending on outbox (position) where relayed_at is null`);
    this.addSql(`create table inbox (
      consumer text not null, event_id text not null, applied_at timestamptz not null default now(),
      primary key (consumer, event_id))`);
    this.addSql(`create table dead_letter (
      consumer text not null, event_id text not null, event jsonb not null, reason text not null,
      at timestamptz not null default now(), primary key (consumer, event_id))`);
    this.addSql(`create table audit (
      zone_id text not null, position bigint not null, at timestamptz not null, actor text not null,
      action text not null, subject text not null, input_hash text not null, events jsonb not null,
      previous text not null, hash text not null, primary key (zone_id, position))`);
    this.addSql(`create table idempotency (
      zone_id text not null, actor text not null, operation text not null, key text not null,
      input_hash text not null, response jsonb, at timestamptz not null,
      primary key (zone_id, actor, operation, key))`);
  }
}

/** Which rows went from one owner to another in a merge, so that its undoing takes back exactly those. */
export class MovedRowsMigration extends Migration {
  override up(): void {
    this.addSql(`create table moved_row (
      zone_id text not null, merge_id text not null, table_name text not null, row_id text not null,
      primary key (zone_id, merge_id, table_name, row_id))`);
  }
}

/** A row may name an enterprise in several columns. Rows of earlier merges have none: there it is the owner's own. */
export class MovedColumnsMigration extends Migration {
  override up(): void {
    this.addSql(`alter table moved_row add column column_name text not null default ''`);
    this.addSql(`alter table moved_row drop constraint moved_row_pkey, add primary key (zone_id, merge_id, table_name, column_name, row_id)`);
  }
}
