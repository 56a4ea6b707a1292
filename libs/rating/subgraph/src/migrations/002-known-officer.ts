import { Migration } from '@mikro-orm/migrations';

export class Migration002KnownOfficer extends Migration {
  override up(): void {
    this.addSql(`create table known_officer (zone_id text not null, officer_id text not null, primary key (zone_id, officer_id))`);
    this.addSql(`insert into known_officer select distinct zone_id, officer_id from experience_task`);
  }
}
