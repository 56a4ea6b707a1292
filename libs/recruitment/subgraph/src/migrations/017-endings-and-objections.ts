import { Migration } from '@mikro-orm/migrations';

/** Matches end, and benefits without application can be objected to. A pair that came to nothing may meet again; two matches of it that are alive may not. */
export class Migration017EndingsAndObjections extends Migration {
  override up(): void {
    this.addSql(`alter table order_supply add column revised_at timestamptz`);
    this.addSql(`alter table order_match add column no_deal_reason text, drop constraint order_match_pair`);
    this.addSql(`create unique index order_match_pair on order_match (zone_id, demand_id, supply_id)
      where status in ('PROPOSED', 'INTRODUCED', 'QUOTED', 'ORDERED', 'REPEAT')`);
    this.addSql(`create index order_match_demand on order_match (zone_id, demand_id)`);
    this.addSql(`create index order_match_lapsing on order_match (zone_id, expires_on) where status = 'PROPOSED'`);
    this.addSql(`alter table policy_delivery add column objected_at timestamptz, add column objection text,
      add check ((objected_at is null) = (objection is null))`);
  }
}
