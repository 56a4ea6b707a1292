import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, type DatabaseConnection } from 'kysely';

/*
 * Zone isolation. First wall: `zone-guard.ts` gives every statement built with Kysely `zone_id = <zone>` on every table it
 * reads or changes, and `enterprise_id = <enterprise>` as well when an enterprise asks; MikroORM loads through `Tx.load`,
 * which asks for the same. Second wall: the row-level security policies below, which hold even for SQL that never met
 * the first.
 */

/** Whose rows may be seen: a zone's, and for an enterprise's own people only that enterprise's. */
export interface Scope {
  zone: string;
  enterprise: string | null;
}

const current = new AsyncLocalStorage<string>();

/** Runs the work with the zone that the row-level security policies let through. */
export const inZone = <T>(zone: string, work: () => T): T => current.run(zone, work);

const connectionZone = new WeakMap<object, string>();

/** Tells a pooled connection its zone whenever it is taken for another zone than last time. */
export async function enterZone(connection: DatabaseConnection): Promise<void> {
  const zone = current.getStore() ?? '';
  if (connectionZone.get(connection) === zone) return;
  await connection.executeQuery(CompiledQuery.raw(`select set_config('gaoxin.zone', $1, false)`, [zone]));
  connectionZone.set(connection, zone);
}

/**
 * Puts a row-level security policy on every table that has a zone; run at each start, so none is forgotten. A table that
 * has it is left alone, because altering would wait for everybody who uses the table.
 */
export const PROTECT_TABLES = `
do $$
declare t text;
begin
  for t in select relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'zone_id'
           where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
             and not (relrowsecurity and exists (select from pg_policy where polrelid = c.oid and polname = 'zone'))
  loop
    execute format('alter table public.%I enable row level security', t);
    execute format('drop policy if exists zone on public.%I', t);
    execute format('create policy zone on public.%I using (zone_id = current_setting(''gaoxin.zone'', true))', t);
  end loop;
end $$`;
