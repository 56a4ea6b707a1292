import { Migration } from '@mikro-orm/migrations';

export class Migration003KnownNames extends Migration {
  override up(): void {
    this.addSql(`alter table known_enterprise add column name text, add column short_name text, add column uscc text`);
  }
}
