import { Migration } from '@mikro-orm/migrations';

export class Migration007Commitment extends Migration {
  override up(): void {
    this.addSql(`alter table enterprise_issue
      add source text not null default 'RAISED', add obligation_id text, add agreement_id text,
      add check ((source = 'COMMITMENT') = (obligation_id is not null))`);
    this.addSql(`create unique index issue_obligation on enterprise_issue (zone_id, obligation_id) where obligation_id is not null`);
  }
}
