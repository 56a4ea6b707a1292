import { dayOf, RuleError } from '@gaoxin/kernel';
import { contradicting, Lead, LeadEvent, StatedAmount } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ResolveAmountConflictInput } from '../generated/resolvers-types.ts';
import { moneyOfProject, projectsInTurn, settleAmounts } from './settle-amounts.ts';

/** The project's leads decide together: what one of them says against the amount of another is set aside too. */
export const resolveAmountConflict = useCase('amount:resolve', async (tx, input: ResolveAmountConflictInput) => {
  await projectsInTurn(tx);
  const chosen = await tx.load(StatedAmount, input.amountId, { path: ['amountId'] });
  tx.allow(chosen);
  const money = await moneyOfProject(tx, await tx.load(Lead, chosen.leadId));
  const others = contradicting(chosen, money.amounts, money.contractOf);
  if (others.length === 0) throw new RuleError('NO_CONFLICT', {}, ['amountId']);
  for (const other of others) other.setAside(input.reason, tx.viewer.name, tx.now);
  const concerned = [...new Set([chosen, ...others].map(({ leadId }) => leadId))];
  for (const lead of await tx.em.find(Lead, { id: { $in: concerned }, zoneId: chosen.zoneId })) {
    tx.add(new LeadEvent({ lead, kind: 'CONFLICT_RESOLVED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note: input.reason }));
  }
  settleAmounts(tx, money);
  return chosen;
});
