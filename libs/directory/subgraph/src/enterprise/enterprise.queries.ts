import { canonicalUscc } from '@gaoxin/directory-domain';
import { anyOf, loadOne, narrowed, pageOf, RowColumns, type Connection, type PageArgs, type Selection, type SortKey } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { EnterpriseFilter, EnterpriseOrder } from '../generated/resolvers-types.ts';
import { EnterpriseSchema, type EnterpriseRow, type Tables } from '../mapping.ts';

export type EnterprisePage = Connection<EnterpriseRow>;

/** Lists read the columns that they sort by. */
const enterpriseColumns = new RowColumns('Enterprise', EnterpriseSchema, ['id', 'name', 'registeredAt']);

export const enterpriseById = loadOne<Tables, EnterpriseRow>(
  (db, ids) => db.selectFrom('enterprise').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
  enterpriseColumns,
);

/** The code of one that was merged leads to the one it is now. @throws RuleError USCC_INVALID for a code that cannot exist. */
export async function enterpriseByUscc(db: Kysely<Tables>, uscc: string): Promise<EnterpriseRow | null> {
  let found = await db.selectFrom('enterprise').selectAll().where('uscc', '=', canonicalUscc(uscc)).executeTakeFirst();
  while (found && found.mergedInto !== null) found = await db.selectFrom('enterprise').selectAll().where('id', '=', found.mergedInto).executeTakeFirst();
  return found && !found.withdrawn ? found : null;
}

const id: SortKey<EnterpriseRow> = { column: sql`id`, of: (row) => row.id, type: 'text' };

const ORDERS: Record<EnterpriseOrder, { keys: SortKey<EnterpriseRow>[]; direction: 'asc' | 'desc' }> = {
  NAME: { keys: [{ column: sql`name`, of: (row) => row.name, type: 'text' }, id], direction: 'asc' },
  REGISTERED_AT: { keys: [{ column: sql`registered_at`, of: (row) => row.registeredAt, type: 'timestamptz' }, id], direction: 'desc' },
};

/** Those that stand by themselves: merged and withdrawn ones are found by their id only. */
export function enterprisesMatching(db: Kysely<Tables>, { search }: EnterpriseFilter) {
  const own = db.selectFrom('enterprise').where('mergedInto', 'is', null).where('withdrawn', '=', false);
  if (!search) return own;
  const part = `%${search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
  return own.where((eb) => eb.or([eb('name', 'ilike', part), eb('shortName', 'ilike', part)]));
}

export function enterprisePage(
  db: Kysely<Tables>,
  args: PageArgs,
  { filter, order, info }: { filter: EnterpriseFilter; order: EnterpriseOrder; info: Selection },
): Promise<EnterprisePage> {
  const matching = enterprisesMatching(db, filter);
  return pageOf(narrowed(matching.selectAll(), enterpriseColumns.of(info)), args, ORDERS[order], async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}
