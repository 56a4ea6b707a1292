import { matchOf, sellsLike, supplyState, type MissReason } from '@gaoxin/recruitment-domain';
import type { Day } from '@gaoxin/kernel';
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Tables } from '../mapping.ts';
import type { OrderDemandRow, OrderSupplyRow } from './order.queries.ts';

const MOST = 50;

export interface OrderMissRow {
  supply: OrderSupplyRow;
  reasons: MissReason[];
}

/** The open supplies of a like name that do not answer the demand, each with every reason. */
export async function missesOf(db: Kysely<Tables>, demand: OrderDemandRow, today: Day): Promise<OrderMissRow[]> {
  const supplies = await db
    .selectFrom('order_supply')
    .selectAll()
    .where('withdrawnAt', 'is', null)
    .where(sql<SqlBool>`product_grams && ${demand.productGrams}::text[]`)
    .orderBy('publishedAt', 'desc')
    .limit(MOST)
    .execute();
  const buyerSellsIt = sellsLike(demand, supplies.filter(({ enterpriseId }) => enterpriseId === demand.enterpriseId));
  return supplies
    .filter((supply) => supplyState(supply, today) === 'OPEN')
    .flatMap((supply) => {
      const verdict = matchOf(supply, { ...demand, buyerSellsIt }, today);
      return verdict.matched ? [] : [{ supply, reasons: verdict.reasons }];
    });
}
