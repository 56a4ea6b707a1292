import { Migration } from '@mikro-orm/migrations';

/** A lead that an import added and its undoing removed never arrived, so that conversion does not count it. */
const UNCOUNT = `create function lead_uncounted() returns trigger language plpgsql as $$
  begin
    insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
    select zone_id, pipeline_stage_id, zone_month(stage_entered_at), -count(*), 0, false from old_leads where on_board group by 1, 2, 3;
    return null;
  end $$`;

export class Migration015Register extends Migration {
  override up(): void {
    this.addSql(UNCOUNT);
    this.addSql(`create trigger lead_uncounted after delete on lead referencing old table as old_leads for each statement execute function lead_uncounted()`);
    this.addSql(`alter table known_official add column if not exists name text, add column if not exists login text`);
    this.addSql(`create index known_enterprise_name on known_enterprise (zone_id, name) where merged_into is null`);
    this.addSql(`create index known_official_name on known_official (zone_id, name)`);
  }
}
