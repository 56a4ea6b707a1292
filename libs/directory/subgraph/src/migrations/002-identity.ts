import { Migration } from '@mikro-orm/migrations';

/** A schema of its own: the role under which the subgraph runs has no right to it and never sees a hash or a key. */
export class IdentityMigration extends Migration {
  override up(): void {
    this.addSql(`create schema identity`);
    this.addSql(`create table identity.credential (
      account_id text primary key references public.account on delete cascade, password_hash text not null)`);
    this.addSql(`create table identity.oauth_client (
      id text primary key, zone_id text not null references public.zone, name text not null, scopes text[] not null,
      secret_hash text not null, suspended boolean not null default false)`);
    this.addSql(`create table identity.signing_key (
      id bigint generated always as identity primary key, use text not null check (use in ('token', 'cookie')),
      secret jsonb not null, created_at timestamptz not null default now(), retired_at timestamptz)`);
    this.addSql(`create table identity.oidc_payload (
      kind text not null, id text not null, payload jsonb not null, grant_id text, uid text,
      account_id text generated always as (payload ->> 'accountId') stored,
      expires_at timestamptz not null, consumed_at timestamptz, primary key (kind, id))`);
    this.addSql(`create index oidc_payload_grant on identity.oidc_payload (kind, grant_id) where grant_id is not null`);
    this.addSql(`create index oidc_payload_uid on identity.oidc_payload (kind, uid) where uid is not null`);
    this.addSql(`create index oidc_payload_account on identity.oidc_payload (account_id) where account_id is not null`);
    this.addSql(`create index oidc_payload_expiry on identity.oidc_payload (expires_at)`);
    this.addSql(`create table identity.login_attempt (
      id bigint generated always as identity primary key, key text not null, at timestamptz not null)`);
    this.addSql(`create index login_attempt_key on identity.login_attempt (key, at)`);
    this.addSql(`create index login_attempt_at on identity.login_attempt (at)`);
    // In the same commit, so that a sign-in that ended does not come back to life when the account is reinstated.
    this.addSql(`create function identity.end_sign_ins() returns trigger language plpgsql security definer set search_path = '' as $$
      begin delete from identity.oidc_payload where account_id = new.id; return null; end $$`);
    this.addSql(`create trigger end_sign_ins after update of suspended on public.account
      for each row when (new.suspended) execute function identity.end_sign_ins()`);
  }
}
