import { Migration } from '@mikro-orm/migrations';

export class Migration001Initial extends Migration {
  override up(): void {
    this.addSql(`create table message (
      id text primary key, zone_id text not null, recipient_kind text not null, recipient text not null,
      subject_kind text not null, subject_id text not null, title_zh text not null, title_en text not null,
      sent_at timestamptz not null)`);
    this.addSql(`create index message_inbox on message (zone_id, recipient_kind, recipient, sent_at desc, id desc)`);
    this.addSql(`create table message_read (
      message_id text not null references message deferrable initially deferred, reader text not null, zone_id text not null,
      read_at timestamptz not null, primary key (message_id, reader))`);
    this.addSql(`create table delivery (
      message_id text primary key references message deferrable initially deferred, zone_id text not null,
      enterprise_id text not null, issue_id text not null, audience text not null,
      sent_at timestamptz not null, read_at timestamptz)`);
    this.addSql(`create index delivery_issue on delivery (zone_id, issue_id, sent_at)`);
  }
}
