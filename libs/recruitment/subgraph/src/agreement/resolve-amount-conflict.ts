import { dayOf, RuleError } from '@gaoxin/kernel';
import { contradicting, Lead, LeadEvent, StatedAmount } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ResolveAmountConflictInput } from '../generated/resolvers-types.ts';
import { amountsInTurn, settleAmounts } from './settle-amounts.ts';

export const resolveAmountConflict = useCase('amount:resolve', async (tx, input: ResolveAmountConflictInput) => {
  const chosen = await tx.load(StatedAmount, input.amountId, { path: ['amountId'] });
  tx.allow(chosen);
  const lead = await tx.load(Lead, chosen.leadId);
  const amounts = await amountsInTurn(tx, lead);
  const others = contradicting(chosen, amounts);
  if (others.length === 0) throw new RuleError('NO_CONFLICT', {}, ['amountId']);
  for (const other of others) other.setAside(input.reason, tx.viewer.name, tx.now);
  tx.add(new LeadEvent({ lead, kind: 'CONFLICT_RESOLVED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: input.reason }));
  await settleAmounts(tx, lead, amounts);
  return chosen;
});
