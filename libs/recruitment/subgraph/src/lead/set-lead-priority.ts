import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { SetLeadPriorityInput } from '../generated/resolvers-types.ts';

export const setLeadPriority = useCase('lead:setPriority', async (tx, input: SetLeadPriorityInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  lead.weigh(input.priority, input.reason);
  const note = `${input.priority === 'NUMBER_ONE' ? '列为一号工程' : '取消一号工程'}：${input.reason}`;
  tx.add(new LeadEvent({ lead, kind: 'PRIORITY', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  return lead;
});
