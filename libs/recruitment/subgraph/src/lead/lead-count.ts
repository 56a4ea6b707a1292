import { sql, type Kysely } from 'kysely';
import type { LeadFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';
import { matchingLeads, onBoardOf, type Asking } from './lead-filter.ts';

/** What is told of many leads at once. */
export interface LeadSum {
  leads: number;
  /** In CNY. */
  amount: string;
  withoutNextStep: number;
  /** There are more; the sums cover only those counted. */
  isAtLeast: boolean;
}

export const NO_LEADS: LeadSum = { leads: 0, amount: '0', withoutNextStep: 0, isAtLeast: false };

/** What is counted one by one ends here: a count over a million rows would take longer than the page it stands on. */
const MOST_COUNTED = 1_000;

const CLOSED = ['HANDED_OVER', 'DROPPED', 'DORMANT'] as const;
const IN_TOTALS = new Set(['stage', 'stageId', 'ownerId', 'industry', 'inProgress', 'withoutNextStep']);

/** Whether the kept totals answer the filter; they know stage, owner and industry. */
export const totalsAnswer = (filter: LeadFilter): boolean =>
  Object.entries(filter).every(([name, value]) => IN_TOTALS.has(name) || value === null || value === undefined || value === '') &&
  filter.withoutNextStep !== false;

function totals(db: Kysely<Tables>, filter: LeadFilter) {
  let query = db.selectFrom('lead_total');
  const onBoard = onBoardOf(filter);
  if (filter.stage) query = query.where('stage', '=', filter.stage);
  if (filter.stageId) query = query.where('pipelineStageId', '=', filter.stageId);
  if (filter.ownerId) query = query.where('ownerId', '=', filter.ownerId);
  if (filter.industry) query = query.where('industry', '=', filter.industry);
  if (onBoard !== null) query = query.where('stage', onBoard ? 'not in' : 'in', CLOSED);
  return query.select([
    sql<number>`coalesce(sum(leads), 0)::bigint`.as('leads'),
    sql<number>`coalesce(sum(forgotten), 0)::bigint`.as('forgotten'),
    sql<string>`coalesce(sum(amount), 0)`.as('amount'),
  ]);
}

/** How many leads match, and what they come to: from the totals where they answer it, otherwise counted to a limit. */
export async function sumOf(db: Kysely<Tables>, asking: Asking): Promise<LeadSum> {
  const { filter } = asking;
  if (!totalsAnswer(filter)) return counted(db, asking);
  const { leads, forgotten, amount } = await totals(db, filter).executeTakeFirstOrThrow();
  // Of those without a next step the totals keep the number only.
  return { leads: filter.withoutNextStep ? forgotten : leads, amount, withoutNextStep: forgotten, isAtLeast: false };
}

/** The same for each stage of a board in one statement. */
export async function sumsByStage(db: Kysely<Tables>, filter: LeadFilter): Promise<Map<string, LeadSum>> {
  const rows = await totals(db, { ...filter, inProgress: true }).select('pipelineStageId').groupBy('pipelineStageId').execute();
  return new Map(
    rows.map(({ pipelineStageId, leads, amount, forgotten }) => [pipelineStageId, { leads, amount, withoutNextStep: forgotten, isAtLeast: false }]),
  );
}

export async function counted(db: Kysely<Tables>, asking: Asking): Promise<LeadSum> {
  const onBoard = onBoardOf(asking.filter);
  let matching = await matchingLeads(db, asking);
  if (onBoard !== null) matching = matching.where(sql<boolean>`on_board`, '=', onBoard);
  const some = matching.select(['plannedAmount', 'plannedCurrency', 'nextStepDueOn']).limit(MOST_COUNTED + 1);
  const row = await db
    .selectFrom(some.as('some'))
    .select([
      sql<number>`count(*)`.as('leads'),
      sql<number>`count(*) filter (where next_step_due_on is null)`.as('forgotten'),
      sql<string>`coalesce(sum(planned_amount) filter (where planned_currency = 'CNY'), 0)`.as('amount'),
    ])
    .executeTakeFirstOrThrow();
  const { leads, amount, forgotten } = row;
  return { leads: Math.min(leads, MOST_COUNTED), amount, withoutNextStep: Math.min(forgotten, MOST_COUNTED), isAtLeast: leads > MOST_COUNTED };
}
