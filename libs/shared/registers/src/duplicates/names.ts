/*
 * Likeness of Chinese names. pg_trgm asks the database's C locale what a letter is, and there Chinese has none: every
 * name would have no trigram at all. So a name is compared by a code with three letters or digits for each of its
 * characters. Its trigrams are then the characters themselves and what joins neighbours, in any locale and on any server.
 */

/** What tells one company from another, without its legal form, the place in brackets, blanks and signs. */
const COMPARABLE_NAME = `create function comparable_name(name text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(
    regexp_replace(
      regexp_replace(lower(normalize(name, NFKC)), '[(（【\\[][^)）】\\]]*[)）】\\]]', '', 'g'),
      '(co\\.?, ?ltd|company|limited|ltd|inc|corp|group|llc|gmbh)\\y\\.?', '', 'g'),
    '(股份|有限|责任|公司|集团|[ \\t\\u00a0.,;:''"“”‘’、，。；：·\\-_/&+()])', '', 'g') $$`;

const NAME_CODE = `create function name_code(name text) returns text language sql immutable parallel safe strict as $$
  select coalesce(string_agg(substr(d, n / 1296 + 1, 1) || substr(d, n / 36 % 36 + 1, 1) || substr(d, n % 36 + 1, 1), '' order by place), '')
  from unnest(string_to_array(comparable_name(name), null)) with ordinality as part (sign, place),
       lateral (select '0123456789abcdefghijklmnopqrstuvwxyz' as d,
                       case when ascii(sign) between 19968 and 40959 then ascii(sign) - 19968 else 20992 + ascii(sign) % 25664 end as n) as code $$`;

const TABLE = `create table duplicate_pair (
  id text primary key, zone_id text not null, left_id text not null, right_id text not null, score int not null, reason text not null,
  status text not null, found_at timestamptz not null, decided_by text, decided_at timestamptz, note text, version int not null default 1,
  constraint duplicate_pair_once unique (zone_id, left_id, right_id), check (left_id < right_id))`;

/**
 * What a service that looks for duplicates runs in a migration: extensions, the comparing of names, and the table of
 * pairs. The table that holds the names gets `name_code text generated always as (name_code(name)) stored`.
 */
export const DUPLICATE_TABLES: readonly string[] = [
  `create extension if not exists pg_trgm`,
  `create extension if not exists btree_gin`,
  COMPARABLE_NAME,
  NAME_CODE,
  TABLE,
  `create index duplicate_pair_list on duplicate_pair (zone_id, status, score desc, id desc)`,
  `create index duplicate_pair_right on duplicate_pair (zone_id, right_id)`,
];

/** From this likeness on, two names are proposed as one. */
export const ALIKE = 0.55;
