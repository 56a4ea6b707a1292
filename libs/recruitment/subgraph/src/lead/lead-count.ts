import { sql, type Kysely } from 'kysely';
import type { LeadFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';
import { NEXT_STEP_KEY, onBoardOf, type Matching } from './lead-filter.ts';

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
    sql<number>`coalesce(sum(forgotten) filter (where stage not in ('SIGNED', 'HANDED_OVER', 'DROPPED', 'DORMANT')), 0)::bigint`.as('forgotten'),
    sql<string>`coalesce(sum(amount), 0)`.as('amount'),
  ]);
}

/** How many leads match: from the totals where they answer it, otherwise counted to a limit. */
export async function countOf(db: Kysely<Tables>, filter: LeadFilter, matching: Matching): Promise<Pick<LeadSum, 'leads' | 'isAtLeast'>> {
  if (!totalsAnswer(filter)) return numberOf(db, filter, matching);
  const { leads, forgotten } = await totals(db, filter).executeTakeFirstOrThrow();
  // Of those without a next step the totals keep the number only.
  return { leads: filter.withoutNextStep ? forgotten : leads, isAtLeast: false };
}

/** How many stand in each stage of a board and what they come to, in one statement. */
export async function sumsByStage(db: Kysely<Tables>, filter: LeadFilter): Promise<Map<string, LeadSum>> {
  const rows = await totals(db, { ...filter, inProgress: true }).select('pipelineStageId').groupBy('pipelineStageId').execute();
  return new Map(
    rows.map(({ pipelineStageId, leads, amount, forgotten }) => [pipelineStageId, { leads, amount, withoutNextStep: forgotten, isAtLeast: false }]),
  );
}

/** Counted one by one, with what they come to. */
export async function counted(db: Kysely<Tables>, filter: LeadFilter, { leads: matching }: Matching): Promise<LeadSum> {
  const some = onBoardAs(filter, matching).select(['plannedAmount', 'plannedCurrency', sql<string>`${NEXT_STEP_KEY}`.as('step')]).limit(MOST_COUNTED + 1);
  const { leads, amount, forgotten } = await db
    .selectFrom(some.as('some'))
    .select([
      sql<number>`count(*)`.as('leads'),
      sql<number>`count(*) filter (where step = '0001-01-01')`.as('forgotten'),
      sql<string>`coalesce(sum(planned_amount) filter (where planned_currency = 'CNY'), 0)`.as('amount'),
    ])
    .executeTakeFirstOrThrow();
  return { leads: Math.min(leads, MOST_COUNTED), amount, withoutNextStep: Math.min(forgotten, MOST_COUNTED), isAtLeast: leads > MOST_COUNTED };
}

/** Fewer in the sample of a search that finds very many say too little: then they are counted. */
const TOLD_FROM_SAMPLE = 10;

/** Told as "at least": in hundreds, or tens. */
const rounded = (count: number): number => (count >= 100 ? Math.floor(count / 100) * 100 : Math.floor(count / 10) * 10);

async function numberOf(db: Kysely<Tables>, filter: LeadFilter, { leads, sample }: Matching): Promise<Pick<LeadSum, 'leads' | 'isAtLeast'>> {
  const count = async (matching: Matching['leads']) => {
    const some = onBoardAs(filter, matching).select(sql<number>`1`.as('one')).limit(MOST_COUNTED + 1);
    return (await db.selectFrom(some.as('some')).select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count;
  };
  const sampled = sample && (await leadsOfZone(db)) > MOST_COUNTED ? await count(sample) : 0;
  if (sampled >= TOLD_FROM_SAMPLE) return { leads: rounded(sampled), isAtLeast: true };
  const all = await count(leads);
  return { leads: Math.min(all, MOST_COUNTED), isAtLeast: all > MOST_COUNTED };
}

const leadsOfZone = async (db: Kysely<Tables>): Promise<number> => (await totals(db, {}).executeTakeFirstOrThrow()).leads;

const onBoardAs = (filter: LeadFilter, leads: Matching['leads']): Matching['leads'] => {
  const onBoard = onBoardOf(filter);
  return onBoard === null ? leads : leads.where(sql<boolean>`on_board`, '=', onBoard);
};

/** Read from the totals, which have one row for each and not one for each lead. */
export async function leadIndustries(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('lead_total').select('industry').distinct().where('industry', '<>', '').orderBy('industry').limit(200).execute();
  return rows.map(({ industry }) => industry);
}
