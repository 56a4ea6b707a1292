import { RuleError, type Day } from '@gaoxin/kernel';
import {
  deliveryMonths,
  exactly,
  expectQuantity,
  OrderDemand,
  OrderOutcome,
  OrderSupply,
  type OrderMatch,
  type OrderMatchSide,
  type Quantity,
} from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { ConfirmMatchOrderInput } from '../generated/resolvers-types.ts';
import { proposeDemand } from './propose.ts';
import { quantityOf } from './terms.ts';
import { openSide } from './turn.ts';

export const confirmMatchOrder = useCase('orderMatch:order', async (tx, input: ConfirmMatchOrderInput) => {
  const { match, own, other } = await openSide(tx, input);
  const quantity = quantityOf(input.quantity);
  const kind = match.order({ own, other }, input.orderedOn, tx.now);
  expectQuantity(quantity, ['quantity']);
  const zoneId = match.zoneId;
  const supply = await tx.em.findOneOrFail(OrderSupply, { id: match.supplyId, zoneId });
  const demand = await tx.em.findOneOrFail(OrderDemand, { id: match.demandId, zoneId });
  supply.take(quantity, ...deliveryMonths(kind, demand, input.orderedOn));
  await expectNew(tx, match, own, { ...input, quantity });
  demand.order(quantity);
  const amount = input.amount ? { amount: input.amount.amount, currency: input.amount.currency! } : null;
  if (amount && Number(amount.amount) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['amount', 'amount']);
  tx.add(new OrderOutcome({ match, kind, occurredOn: input.orderedOn, recordedAt: tx.now, confirmedBy: own.party, quantity, amount }));
  await proposeDemand(tx, demand);
  return own;
});

/** The two record independently; the second of them is told that it stands there already. */
async function expectNew(tx: Tx, { id, zoneId }: OrderMatch, { party }: OrderMatchSide, order: { orderedOn: Day; quantity: Quantity }): Promise<void> {
  const { orderedOn: occurredOn, quantity } = order;
  const sameDay = await tx.em.find(OrderOutcome, { matchId: id, zoneId, occurredOn, kind: { $ne: 'QUOTED' }, confirmedBy: { $ne: party } });
  const isSame = ({ quantity: value, unit }: OrderOutcome) => value !== null && unit !== null && exactly({ value, unit }) === exactly(quantity);
  if (sameDay.some(isSame)) throw new RuleError('ORDER_RECORDED');
}
