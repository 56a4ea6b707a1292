import { FeasibilityItem } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DropFeasibilityInput } from '../generated/resolvers-types.ts';
import { lockLead } from '../lead/lock-lead.ts';
import { noteEvent } from '../lead/note-event.ts';

export const dropFeasibility = useCase('feasibility:drop', async (tx, input: DropFeasibilityInput) => {
  const item = await tx.load(FeasibilityItem, input.itemId, { version: input.version, path: ['itemId'] });
  tx.allow(item);
  const lead = await lockLead(tx, item.leadId);
  item.drop(lead, input.reason);
  noteEvent(tx, lead, 'FEASIBILITY_DROPPED', `${item.title}：${input.reason}`);
  return item;
});
