import { BOARD, type LeadStage } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { LeadFilter, LeadOrder } from '../generated/resolvers-types.ts';
import type { LeadEventRow, LeadRow, Tables } from '../mapping.ts';

export type LeadConnection = Connection<LeadRow>;

export interface LeadColumnRow {
  stage: LeadStage;
  count: number;
  plannedAmount: string;
  limitDays: number;
  filter: LeadFilter;
}

export const leadById = loadOne<Tables, LeadRow>(
  (db, ids) => db.selectFrom('lead').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const leadsByEnterprise = loadMany<Tables, LeadRow>(
  (db, ids) => db.selectFrom('lead').selectAll().where('enterpriseId', '=', anyOf(ids)).orderBy('openedAt', 'desc').orderBy('id'),
  (row) => row.enterpriseId,
);

export const eventsByLead = loadMany<Tables, LeadEventRow>(
  (db, ids) => db.selectFrom('lead_event').selectAll().where('leadId', '=', anyOf(ids)).orderBy('occurredOn', 'desc').orderBy('id', 'desc'),
  (row) => row.leadId,
);

const ORDERS: Record<LeadOrder, SortKey<LeadRow>[]> = {
  // A lead without a next step sorts before every date, because it is the one that gets forgotten.
  NEXT_STEP: [
    { column: sql`coalesce(next_step_due_on, '0001-01-01')`, of: (row) => row.nextStepDueOn ?? '0001-01-01', type: 'date' },
    { column: sql`id`, of: (row) => row.id, type: 'text' },
  ],
  STAGE_ENTERED: [
    { column: sql`stage_entered_at`, of: (row) => row.stageEnteredAt, type: 'timestamptz' },
    { column: sql`id`, of: (row) => row.id, type: 'text' },
  ],
};

export function leadPage(db: Kysely<Tables>, args: PageArgs, filter: LeadFilter, order: LeadOrder): Promise<LeadConnection> {
  const matching = filteredLeads(db, filter);
  return pageOf(matching.selectAll(), args, { keys: ORDERS[order], direction: 'asc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** The board's columns in order; stages without a lead are there too. */
export async function leadColumns(db: Kysely<Tables>, filter: LeadFilter): Promise<LeadColumnRow[]> {
  const totals = await filteredLeads(db, filter)
    .select(['stage', (eb) => eb.fn.countAll<number>().as('count')])
    .select(sql<string>`coalesce(sum(planned_amount) filter (where planned_currency = 'CNY'), 0)`.as('plannedAmount'))
    .groupBy('stage')
    .execute();
  return BOARD.map(({ stage, limitDays }) => {
    const total = totals.find((one) => one.stage === stage);
    return { stage, limitDays, count: total?.count ?? 0, plannedAmount: total?.plannedAmount ?? '0', filter: { ...filter, stage } };
  });
}

function filteredLeads(db: Kysely<Tables>, filter: LeadFilter) {
  let query = db.selectFrom('lead');
  if (filter.stage) query = query.where('stage', '=', filter.stage);
  if (filter.ownerId) query = query.where('ownerId', '=', filter.ownerId);
  if (filter.industry) query = query.where('industry', '=', filter.industry);
  if (filter.search) query = query.where('title', 'ilike', `%${filter.search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`);
  return query;
}
