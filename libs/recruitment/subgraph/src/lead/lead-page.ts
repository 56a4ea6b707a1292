import { connectionOf, pageOf, pageSizeOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LeadFilter, LeadOrder } from '../generated/resolvers-types.ts';
import type { LeadRow, Tables } from '../mapping.ts';
import { countOf, type LeadSum } from './lead-count.ts';
import { matchingLeads, NEXT_STEP_KEY, nextStepKeyOf, onBoardOf, type Asking, type Matching } from './lead-filter.ts';

type Counted = Pick<LeadSum, 'leads' | 'isAtLeast'>;
export type LeadConnection = Connection<LeadRow> & { total: () => Promise<Counted> };

interface Order {
  keys: SortKey<LeadRow>[];
  direction: 'asc' | 'desc';
}

const ID: SortKey<LeadRow> = { column: sql`id`, of: (row) => row.id, type: 'text' };

/** Each has an index that leads with the zone and with whether the lead is on the board. */
const ORDERS: Record<LeadOrder, Order> = {
  // A lead without a next step sorts before every date, because it is the one that gets forgotten.
  NEXT_STEP: { direction: 'asc', keys: [{ column: NEXT_STEP_KEY, of: (row) => nextStepKeyOf(row), type: 'date' }, ID] },
  STAGE_ENTERED: { direction: 'asc', keys: [{ column: sql`stage_entered_at`, of: (row) => row.stageEnteredAt, type: 'timestamptz' }, ID] },
  AMOUNT: { direction: 'desc', keys: [{ column: sql`amount_key`, of: (row) => amountKey(row), type: 'bigint' }, ID] },
  OPENED: { direction: 'desc', keys: [{ column: sql`opened_at`, of: (row) => row.openedAt, type: 'timestamptz' }, ID] },
};

/** As the generated column has it; `selectAll` brings it along. */
const amountKey = (row: LeadRow): number => (row as LeadRow & { amountKey: number }).amountKey;

export const leadPage = async (db: Kysely<Tables>, args: PageArgs, asking: Asking & { order: LeadOrder }): Promise<LeadConnection> =>
  pageAmong(db, args, { filter: asking.filter, matching: await matchingLeads(db, asking) }, asking.order);

/** A page of leads of which it is known how they match. */
export async function pageAmong(db: Kysely<Tables>, args: PageArgs, found: { filter: LeadFilter; matching: Matching }, by: LeadOrder): Promise<LeadConnection> {
  const order = ORDERS[by];
  const onBoard = onBoardOf(found.filter);
  const matching = found.matching.leads.selectAll();
  const total = totalOf(() => countOf(db, found.filter, found.matching));
  const arm = (on: boolean) => pageOf(matching.where(sql<boolean>`on_board`, '=', on), args, order, async () => (await total()).leads);
  const page = onBoard === null ? merged(await Promise.all([arm(true), arm(false)]), pageSizeOf(args), order) : await arm(onBoard);
  return { ...page, total };
}

/** Counted at most once, and only when somebody asks; row-level security must still know the zone then. */
function totalOf(count: () => Promise<Counted>): () => Promise<Counted> {
  const inThisZone = AsyncLocalStorage.snapshot();
  let counting: Promise<Counted> | undefined;
  return () => (counting ??= inThisZone(count));
}

/** One page out of two that are sorted alike. */
function merged(pages: readonly [Connection<LeadRow>, Connection<LeadRow>], first: number, { keys, direction }: Order): Connection<LeadRow> {
  const rows = pages.flatMap(({ nodes }) => nodes).sort((a, b) => (direction === 'asc' ? compare(keys, a, b) : compare(keys, b, a)));
  const page = connectionOf(rows, first, keys, pages[0].totalCount);
  const hasNextPage = rows.length > first || pages.some(({ pageInfo }) => pageInfo.hasNextPage);
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage } };
}

function compare(keys: readonly SortKey<LeadRow>[], a: LeadRow, b: LeadRow): number {
  for (const { of } of keys) {
    const [left, right] = [of(a)!, of(b)!];
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}
