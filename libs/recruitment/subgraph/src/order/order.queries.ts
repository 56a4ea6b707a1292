import type { Day } from '@gaoxin/kernel';
import type { SupplyMonth, Unit } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { OrderMatchFilter, OrderOfferFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';

export type OrderSupplyRow = Selectable<Tables['order_supply']>;
export type OrderDemandRow = Selectable<Tables['order_demand']>;
export type OrderMatchRow = Selectable<Tables['order_match']>;
export type OrderMatchSideRow = Selectable<Tables['order_match_side']>;
export type OrderOutcomeRow = Selectable<Tables['order_outcome']>;
export type OrderSupplyPage = Connection<OrderSupplyRow>;
export type OrderDemandPage = Connection<OrderDemandRow>;
export type OrderMatchPage = Connection<OrderMatchRow>;
export type OrderSidePage = Connection<OrderMatchSideRow>;
export type MonthOfSupply = SupplyMonth & { unit: Unit };

export const supplyById = loadOne<Tables, OrderSupplyRow>(
  (db, ids) => db.selectFrom('order_supply').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const demandById = loadOne<Tables, OrderDemandRow>(
  (db, ids) => db.selectFrom('order_demand').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const matchById = loadOne<Tables, OrderMatchRow>(
  (db, ids) => db.selectFrom('order_match').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const sideById = loadOne<Tables, OrderMatchSideRow>(
  (db, ids) => db.selectFrom('order_match_side').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** For officials: both sides of matches, of which they tell nothing before the introduction. */
export const sidesByMatch = loadMany<Tables, OrderMatchSideRow>(
  (db, ids) => db.selectFrom('order_match_side').selectAll().where('matchId', '=', anyOf(ids)),
  (row) => row.matchId,
);

export const outcomesByMatch = loadMany<Tables, OrderOutcomeRow>(
  (db, ids) => db.selectFrom('order_outcome').selectAll().where('matchId', '=', anyOf(ids)).orderBy('occurredOn', 'desc').orderBy('id', 'desc'),
  (row) => row.matchId,
);

/** Reached through the viewer's own sides only, which the guard keeps to its enterprise. */
export const outcomesBySide = loadMany<Tables, OrderOutcomeRow & { sideId: string }>(
  (db, ids) =>
    db
      .selectFrom('order_match_side as side')
      .innerJoin('order_outcome as outcome', 'outcome.matchId', 'side.matchId')
      .selectAll('outcome')
      .select('side.id as sideId')
      .where('side.id', '=', anyOf(ids))
      .orderBy('outcome.occurredOn', 'desc')
      .orderBy('outcome.id', 'desc')
      ,
  (row) => row.sideId,
);

const newest = <Row extends { publishedAt: Date; id: string }>(): SortKey<Row>[] => [
  { column: sql`published_at`, of: (row) => row.publishedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];
const lastProposed = <Row extends { proposedAt: Date; id: string }>(): SortKey<Row>[] => [
  { column: sql`proposed_at`, of: (row) => row.proposedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];
const containing = (text: string) => `%${text.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;

export function supplyPage(db: Kysely<Tables>, args: PageArgs, { search, withdrawn }: OrderOfferFilter): Promise<OrderSupplyPage> {
  let query = db.selectFrom('order_supply');
  if (search) query = query.where('product', 'ilike', containing(search));
  if (typeof withdrawn === 'boolean') query = query.where('withdrawnAt', withdrawn ? 'is not' : 'is', null);
  const count = query.select((eb) => eb.fn.countAll<number>().as('count'));
  return pageOf(query.selectAll(), args, { keys: newest<OrderSupplyRow>(), direction: 'desc' }, async () => (await count.executeTakeFirstOrThrow()).count);
}

export function demandPage(db: Kysely<Tables>, args: PageArgs, { search, withdrawn }: OrderOfferFilter): Promise<OrderDemandPage> {
  let query = db.selectFrom('order_demand');
  if (search) query = query.where('product', 'ilike', containing(search));
  if (typeof withdrawn === 'boolean') query = query.where('withdrawnAt', withdrawn ? 'is not' : 'is', null);
  const count = query.select((eb) => eb.fn.countAll<number>().as('count'));
  return pageOf(query.selectAll(), args, { keys: newest<OrderDemandRow>(), direction: 'desc' }, async () => (await count.executeTakeFirstOrThrow()).count);
}

/** A proposal expires by the calendar, so that its state depends on the day on which somebody asks. */
export function matchPage(db: Kysely<Tables>, args: PageArgs, { state, search }: OrderMatchFilter, today: Day): Promise<OrderMatchPage> {
  let query = db.selectFrom('order_match');
  if (state && state !== 'EXPIRED') query = query.where('status', '=', state);
  if (state === 'PROPOSED') query = query.where('expiresOn', '>=', today);
  if (state === 'EXPIRED') query = query.where(({ or, and, eb }) => or([eb('status', '=', state), and([eb('status', '=', 'PROPOSED'), eb('expiresOn', '<', today)])]));
  if (search) query = query.where('product', 'ilike', containing(search));
  const count = query.select((eb) => eb.fn.countAll<number>().as('count'));
  return pageOf(query.selectAll(), args, { keys: lastProposed<OrderMatchRow>(), direction: 'desc' }, async () => (await count.executeTakeFirstOrThrow()).count);
}

export function sidePage(db: Kysely<Tables>, args: PageArgs): Promise<OrderSidePage> {
  const query = db.selectFrom('order_match_side');
  const count = query.select((eb) => eb.fn.countAll<number>().as('count'));
  return pageOf(query.selectAll(), args, { keys: lastProposed<OrderMatchSideRow>(), direction: 'desc' }, async () => (await count.executeTakeFirstOrThrow()).count);
}
