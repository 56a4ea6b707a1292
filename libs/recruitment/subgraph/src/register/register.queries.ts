import type { Similar } from '@gaoxin/registers';
import { anyOf, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Tables } from '../mapping.ts';

export type LeadMergeRow = Selectable<Tables['lead_merge']>;
export type LeadMergePage = Connection<LeadMergeRow>;

export interface SimilarLeadRow {
  leadId: string;
  score: number;
}

const MOST = 10;

export async function similarLeads(db: Kysely<Tables>, enterpriseId: string, title: string): Promise<SimilarLeadRow[]> {
  const { rows } = await sql<Similar>`select id, score from similar_leads(${enterpriseId}, ${title}, ${MOST})`.execute(db);
  return rows.map(({ id, score }) => ({ leadId: id, score }));
}

const NEWEST: SortKey<LeadMergeRow>[] = [
  { column: sql`merged_at`, of: (row) => row.mergedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function leadMergePage(db: Kysely<Tables>, args: PageArgs): Promise<LeadMergePage> {
  const merges = db.selectFrom('lead_merge');
  return pageOf(merges.selectAll(), args, { keys: NEWEST, direction: 'desc' }, async () => {
    const { count } = await merges.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** The merge that closed a lead, if it holds. */
export const mergeOfLead = loadOne<Tables, LeadMergeRow>(
  (db, ids) => db.selectFrom('lead_merge').selectAll().where('fromId', '=', anyOf(ids)).where('undoneAt', 'is', null).execute(),
  (row) => row.fromId,
);
