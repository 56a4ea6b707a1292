import { dayOf, notFound, RuleError } from '@gaoxin/kernel';
import { expectReplaceable, Lead, LeadEvent, StatedAmount } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { StateAmountInput } from '../generated/resolvers-types.ts';
import { moneyOfProject, projectsInTurn, settleAmounts } from './settle-amounts.ts';

export const stateAmount = useCase('amount:state', async (tx, input: StateAmountInput) => {
  await projectsInTurn(tx);
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  lead.expectOwn(['leadId']);
  if (input.statedOn > dayOf(tx.now)) throw new RuleError('FUTURE_DAY', { today: dayOf(tx.now) }, ['statedOn']);
  const { agreements, amounts } = await moneyOfProject(tx, lead);
  const ofLead = ({ leadId }: { leadId: string }) => leadId === lead.id;
  const replaced = input.replaces ? amounts.filter(ofLead).find(({ id }) => id === input.replaces) : undefined;
  if (input.replaces && !replaced) throw notFound(['replaces']);
  if (replaced) expectReplaceable(input.grade, replaced);
  if (input.grade !== 'CLAIMED' && !agreements.some(ofLead)) throw new RuleError('NOT_SIGNED', {}, ['grade']);
  const amount = new StatedAmount({
    lead,
    grade: input.grade,
    money: { amount: input.money.amount, currency: input.money.currency! },
    statedOn: input.statedOn,
    source: input.source,
    recordedBy: tx.viewer.name,
    recordedAt: tx.now,
    replacesId: replaced?.id ?? null,
    fileIds: await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] }),
  });
  tx.add(
    amount,
    new LeadEvent({ lead, kind: 'AMOUNT_STATED', occurredOn: input.statedOn, recordedAt: tx.now, actor: tx.viewer.name, note: input.source }),
  );
  settleAmounts(tx, await moneyOfProject(tx, lead));
  return amount;
});
