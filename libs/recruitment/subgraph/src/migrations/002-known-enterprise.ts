import { Migration } from '@mikro-orm/migrations';

export class Migration002KnownEnterprise extends Migration {
  override up(): void {
    this.addSql(`create table known_enterprise (zone_id text not null, enterprise_id text not null, primary key (zone_id, enterprise_id))`);
    // Those of leads recorded before were named by people who knew them.
    this.addSql(`insert into known_enterprise select distinct zone_id, enterprise_id from lead`);
  }
}
