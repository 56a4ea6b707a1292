import { FeasibilityItem } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { FinishFeasibilityInput } from '../generated/resolvers-types.ts';
import { lockLead } from '../lead/lock-lead.ts';
import { noteEvent } from '../lead/note-event.ts';

export const finishFeasibility = useCase('feasibility:finish', async (tx, input: FinishFeasibilityInput) => {
  const item = await tx.load(FeasibilityItem, input.itemId, { version: input.version, path: ['itemId'] });
  tx.allow(item);
  const lead = await lockLead(tx, item.leadId);
  item.finish(lead, input.finishedOn, input.conclusion, tx.now);
  noteEvent(tx, lead, 'FEASIBILITY', `${item.title}：${input.conclusion}`, input.finishedOn);
  return item;
});
