import { Migration } from '@mikro-orm/migrations';

export class Migration014Preparation extends Migration {
  override up(): void {
    this.addSql(`alter table recruitment_rules add column due_diligence_off_for text`);
    this.addSql(`update recruitment_rules set due_diligence_off_for = '沿用原有设置' where not due_diligence_for_signing`);
    // A zone that has set nothing asks for it from now on.
    this.addSql(`update lead set diligence = 'OPEN' where stage not in ('SIGNED', 'HANDED_OVER')
      and not exists (select from recruitment_rules r where r.id = lead.zone_id)`);
    this.addSql(`alter table pitch_sending add column package_version int, add column industry_environment text, add column preferential_policy text,
      add column location text, add column file_ids text[] not null default '{}'`);
    // What was not touched since says what was sent.
    this.addSql(`update pitch_sending s set package_version = p.version, industry_environment = p.industry_environment,
      preferential_policy = p.preferential_policy, location = p.location, file_ids = p.file_ids
      from pitch_package p where p.id = s.package_id and p.changed_at <= s.recorded_at`);
    this.addSql(`alter table feasibility_item add column dropped_for text`);
    this.addSql(`alter table lead_event add column changes jsonb not null default '[]'`);
    this.addSql(`create index lead_signal_open on lead_signal (zone_id, window_ends_at, id) where answered_at is null`);
    this.addSql(`create index lead_signal_seen on lead_signal (zone_id, seen_at)`);
  }
}
