import { OrderDemand, OrderMatch, OrderMatchSide, OrderOutcome, OrderSupply } from '@gaoxin/recruitment-domain';
import { day, decimal, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

const offer = {
  id: p.text().primary(),
  zoneId: p.text(),
  enterpriseId: p.text(),
  product: p.text(),
  productKey: p.text(),
  productGrams: texts(),
  specs: texts(),
  certificates: texts(),
  unit: p.text().$type<OrderSupply['unit']>(),
  publishedAt: instant(),
  publishedBy: p.text(),
  withdrawnAt: instant().nullable(),
  withdrawnReason: p.text().nullable(),
  version: p.integer().version(),
};

export const OrderSupplySchema = defineEntity({
  class: OrderSupply,
  tableName: 'order_supply',
  properties: { ...offer, revisedAt: instant().nullable(), capacity: p.json().$type<OrderSupply['capacity']>(), months: p.json().$type<OrderSupply['months']>() },
});

export const OrderDemandSchema = defineEntity({
  class: OrderDemand,
  tableName: 'order_demand',
  properties: { ...offer, quantity: decimal(), ordered: decimal(), fromMonth: p.text(), toMonth: p.text(), closesOn: day() },
});

/** Without an `enterpriseId`: no enterprise reads it, and no query of an enterprise's may start from it. */
export const OrderMatchSchema = defineEntity({
  class: OrderMatch,
  tableName: 'order_match',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    supplyId: p.text(),
    demandId: p.text(),
    supplierId: p.text(),
    buyerId: p.text(),
    product: p.text(),
    similarProduct: p.text().nullable(),
    specs: texts(),
    reasons: p.array().columnType('text[]').$type<OrderMatch['reasons']>(),
    quantity: decimal(),
    unit: p.text().$type<OrderMatch['unit']>(),
    fromMonth: p.text(),
    toMonth: p.text(),
    status: p.text().$type<OrderMatch['status']>(),
    supplierConsented: p.boolean(),
    buyerConsented: p.boolean(),
    endedBy: p.text().$type<NonNullable<OrderMatch['endedBy']>>().nullable(),
    noDealReason: p.text().$type<NonNullable<OrderMatch['noDealReason']>>().nullable(),
    endReason: p.text().nullable(),
    endedAt: instant().nullable(),
    proposedAt: instant(),
    expiresOn: day(),
    revealedAt: instant().nullable(),
    version: p.integer().version(),
  },
});

export const OrderMatchSideSchema = defineEntity({
  class: OrderMatchSide,
  tableName: 'order_match_side',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    matchId: p.text(),
    party: p.text().$type<OrderMatchSide['party']>(),
    supplyId: p.text().nullable(),
    demandId: p.text().nullable(),
    product: p.text(),
    counterpartProduct: p.text().nullable(),
    specs: texts(),
    reasons: p.array().columnType('text[]').$type<OrderMatchSide['reasons']>(),
    quantityClass: p.text().$type<OrderMatchSide['quantityClass']>(),
    unit: p.text().$type<OrderMatchSide['unit']>(),
    status: p.text().$type<OrderMatchSide['status']>(),
    endedByOwn: p.boolean(),
    proposedAt: instant(),
    expiresOn: day(),
    consentedAt: instant().nullable(),
    partyName: p.text().nullable(),
    contactName: p.text().nullable(),
    contactPhone: p.text().nullable(),
    counterpartConsented: p.boolean(),
    revealedAt: instant().nullable(),
    matchedQuantity: decimal().nullable(),
    counterpartName: p.text().nullable(),
    counterpartContactName: p.text().nullable(),
    counterpartContactPhone: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const OrderOutcomeSchema = defineEntity({
  class: OrderOutcome,
  tableName: 'order_outcome',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    matchId: p.text(),
    kind: p.text().$type<OrderOutcome['kind']>(),
    occurredOn: day(),
    recordedAt: instant(),
    confirmedBy: p.text().$type<OrderOutcome['confirmedBy']>(),
    quantity: decimal().nullable(),
    unit: p.text().$type<NonNullable<OrderOutcome['unit']>>().nullable(),
    amount: decimal().nullable(),
    currency: p.text().nullable(),
  },
});

export const orderEntities = [OrderSupplySchema, OrderDemandSchema, OrderMatchSchema, OrderMatchSideSchema, OrderOutcomeSchema] as const;
