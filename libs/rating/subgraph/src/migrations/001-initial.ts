import { Migration } from '@mikro-orm/migrations';

export class Migration001Initial extends Migration {
  override up(): void {
    this.addSql(`create table service_event (
      id text primary key, zone_id text not null, enterprise_id text not null, secretary_id text not null,
      kind text not null, subject_id text not null, title jsonb, occurred_on date not null, period text not null, in_time boolean)`);
    this.addSql(`create index service_event_served on service_event (zone_id, period, enterprise_id, secretary_id)`);
    this.addSql(`create table evaluation_cycle (
      id text primary key, zone_id text not null, period text not null, status text not null,
      opens_on date not null, closes_on date not null, rules jsonb not null, version int not null default 1,
      constraint evaluation_cycle_period unique (zone_id, period))`);
    this.addSql(`create table ballot (
      id text primary key, zone_id text not null, cycle_id text not null references evaluation_cycle deferrable initially deferred,
      enterprise_id text not null, secretary_id text not null, points jsonb not null, comment text,
      cast_at timestamptz not null, cast_by text not null, version int not null default 1,
      constraint ballot_once unique (zone_id, cycle_id, enterprise_id, secretary_id))`);
    this.addSql(`create table earlier_ballot (
      id text primary key, zone_id text not null, enterprise_id text not null,
      ballot_id text not null references ballot deferrable initially deferred, version int not null, points jsonb not null,
      comment text, cast_at timestamptz not null, cast_by text not null,
      constraint earlier_ballot_version unique (zone_id, ballot_id, version))`);
    this.addSql(`create table award_result (
      id text primary key, zone_id text not null, cycle_id text not null references evaluation_cycle deferrable initially deferred,
      period text not null, version int not null, zone_mean double precision not null, ballots int not null,
      enterprises int not null, lead double precision, pooled_error double precision, leave_one_out_changes boolean not null,
      sha256 text not null, computed_at timestamptz not null, recomputed_at timestamptz, recomputed_by text,
      recomputed_identical boolean, constraint award_result_version unique (zone_id, cycle_id, version))`);
    this.addSql(`create table award_input (
      id text primary key references award_result deferrable initially deferred, zone_id text not null, canonical text not null)`);
    this.addSql(`create table secretary_score (
      id text primary key, zone_id text not null, award_id text not null references award_result deferrable initially deferred,
      period text not null, secretary_id text not null, rank int, enterprises int, raw_mean double precision,
      score double precision, eligible boolean not null, gold boolean not null, dimensions jsonb not null,
      constraint secretary_score_once unique (zone_id, award_id, secretary_id))`);
    this.addSql(`create index secretary_score_secretary on secretary_score (zone_id, secretary_id, period)`);
    this.addSql(`create table experience_task (
      id text primary key, zone_id text not null, officer_id text not null, title text not null, place text not null,
      brief text not null, steps jsonb not null, limit_minutes int, due_on date not null, submitted_at timestamptz,
      version int not null default 1)`);
    this.addSql(`create index experience_task_order on experience_task (zone_id, submitted_at desc nulls first, due_on, id)`);
    this.addSql(`create index experience_task_officer on experience_task (zone_id, officer_id, submitted_at desc nulls first, due_on, id)`);
    this.addSql(`create table experience_evaluation (
      id text primary key, zone_id text not null, task_id text not null references experience_task deferrable initially deferred,
      officer_id text not null, submitted_at timestamptz not null, steps jsonb not null, points jsonb not null, text text,
      constraint experience_evaluation_once unique (task_id))`);
  }
}
