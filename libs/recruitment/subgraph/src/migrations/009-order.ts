import { Migration } from '@mikro-orm/migrations';

const OFFER = `id text primary key, zone_id text not null, enterprise_id text not null, product text not null,
      product_key text not null, product_grams text[] not null, specs text[] not null, certificates text[] not null, unit text not null,
      published_at timestamptz not null, published_by text not null, withdrawn_at timestamptz, withdrawn_reason text,
      version int not null default 1`;

export class Migration009Order extends Migration {
  override up(): void {
    this.addSql(`create table order_supply (${OFFER}, capacity jsonb not null, months jsonb not null)`);
    this.addSql(`create table order_demand (${OFFER}, quantity numeric(19,4) not null, ordered numeric(19,4) not null,
      from_month text not null, to_month text not null, closes_on date not null, check (quantity > 0 and ordered >= 0))`);
    for (const table of ['order_supply', 'order_demand']) {
      this.addSql(`create index ${table}_newest on ${table} (zone_id, published_at desc, id desc)`);
      this.addSql(`create index ${table}_enterprise on ${table} (zone_id, enterprise_id, published_at desc, id desc)`);
      this.addSql(`create index ${table}_product on ${table} (zone_id, product_key) where withdrawn_at is null`);
      this.addSql(`create index ${table}_grams on ${table} using gin (product_grams)`);
    }
    this.addSql(`create table order_match (
      id text primary key, zone_id text not null, supply_id text not null references order_supply deferrable initially deferred,
      demand_id text not null references order_demand deferrable initially deferred, supplier_id text not null, buyer_id text not null,
      product text not null, similar_product text, specs text[] not null, reasons text[] not null,
      quantity numeric(19,4) not null, unit text not null, from_month text not null, to_month text not null,
      status text not null, supplier_consented boolean not null, buyer_consented boolean not null,
      ended_by text, end_reason text, ended_at timestamptz, proposed_at timestamptz not null, expires_on date not null,
      revealed_at timestamptz, version int not null default 1,
      constraint order_match_pair unique (zone_id, demand_id, supply_id),
      check (revealed_at is null or (supplier_consented and buyer_consented)))`);
    this.addSql(`create index order_match_newest on order_match (zone_id, proposed_at desc, id desc)`);
    this.addSql(`create index order_match_supply on order_match (zone_id, supply_id)`);
    this.addSql(`create table order_match_side (
      id text primary key, zone_id text not null, enterprise_id text not null, match_id text not null references order_match deferrable initially deferred,
      party text not null, supply_id text, demand_id text, product text not null, counterpart_product text, specs text[] not null,
      reasons text[] not null, quantity_class text not null, unit text not null, status text not null, ended_by_own boolean not null,
      proposed_at timestamptz not null, expires_on date not null, consented_at timestamptz, party_name text, contact_name text, contact_phone text,
      counterpart_consented boolean not null, revealed_at timestamptz, matched_quantity numeric(19,4),
      counterpart_name text, counterpart_contact_name text, counterpart_contact_phone text, version int not null default 1,
      check (revealed_at is not null or (counterpart_name is null and counterpart_contact_name is null and counterpart_contact_phone is null and matched_quantity is null)))`);
    this.addSql(`create index order_match_side_newest on order_match_side (zone_id, enterprise_id, proposed_at desc, id desc)`);
    this.addSql(`create index order_match_side_match on order_match_side (zone_id, match_id)`);
    this.addSql(`create table order_outcome (
      id text primary key, zone_id text not null, match_id text not null references order_match deferrable initially deferred, kind text not null,
      occurred_on date not null, recorded_at timestamptz not null, confirmed_by text not null,
      quantity numeric(19,4), unit text, amount numeric(19,4), currency text, check ((amount is null) = (currency is null)))`);
    this.addSql(`create index order_outcome_match on order_outcome (zone_id, match_id, occurred_on)`);
  }
}
