import { Migration } from '@mikro-orm/migrations';

export class ProspectsMigration extends Migration {
  override up(): void {
    this.addSql(`alter table enterprise add column parent_group text, add column prospect text check (prospect in ('PLANNED', 'FOREIGN'))`);
    this.addSql(`create index import_row_target on import_row (zone_id, target_id) where state = 'UNDONE'`);
  }
}
