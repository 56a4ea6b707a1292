import { Migration } from '@mikro-orm/migrations';

export class Migration002KnownDepartment extends Migration {
  override up(): void {
    this.addSql(`create table known_department (zone_id text not null, department_id text not null, primary key (zone_id, department_id))`);
    this.addSql(`insert into known_department
      select distinct zone_id, department_id from promotion_step where department_id is not null
      union select zone_id, unnest(department_ids) from issue_entry`);
  }
}
