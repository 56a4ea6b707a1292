import type { DuplicatePairRow, DuplicateReasonShown, Similar } from '@gaoxin/registers';
import { anyOf, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import { enterpriseByUscc } from '../enterprise/enterprise.queries.ts';
import type { EnterpriseRow, Tables } from '../mapping.ts';

export type EnterpriseMergeRow = Selectable<Tables['enterprise_merge']>;
export type EnterpriseMergePage = Connection<EnterpriseMergeRow>;

export interface SimilarEnterpriseRow {
  enterpriseId: string;
  score: number;
  reason: DuplicateReasonShown;
}

const MOST = 10;

/** @throws RuleError USCC_INVALID for a code that cannot exist. */
export async function similarEnterprises(db: Kysely<Tables>, name: string, uscc: string | null): Promise<SimilarEnterpriseRow[]> {
  const byCode = uscc === null ? null : await enterpriseByUscc(db, uscc);
  const { rows } = await sql<Similar>`select id, score from similar_enterprises(${name}, ${MOST})`.execute(db);
  const byName = rows
    .filter(({ id }) => id !== byCode?.id)
    .map(({ id, score }): SimilarEnterpriseRow => ({ enterpriseId: id, score, reason: score === 100 ? 'SAME_NAME' : 'SIMILAR_NAME' }));
  return byCode ? [{ enterpriseId: byCode.id, score: 100, reason: 'SAME_USCC' }, ...byName] : byName;
}

const NEWEST: SortKey<EnterpriseMergeRow>[] = [
  { column: sql`merged_at`, of: (row) => row.mergedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function enterpriseMergePage(db: Kysely<Tables>, args: PageArgs): Promise<EnterpriseMergePage> {
  const merges = db.selectFrom('enterprise_merge');
  return pageOf(merges.selectAll(), args, { keys: NEWEST, direction: 'desc' }, async () => {
    const { count } = await merges.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** Whether the enterprise that a merge left was merged on. */
export const mergedOn = loadOne<Tables, Pick<EnterpriseRow, 'id' | 'mergedInto'>>(
  (db, ids) => db.selectFrom('enterprise').select(['id', 'mergedInto']).where('id', '=', anyOf(ids)).execute(),
  (row) => row.id,
);

export type EnterpriseDuplicateRow = DuplicatePairRow;
