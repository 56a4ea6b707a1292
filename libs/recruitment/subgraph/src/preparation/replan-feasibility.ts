import { notFound } from '@gaoxin/kernel';
import { FeasibilityItem, KnownOfficial } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReplanFeasibilityInput } from '../generated/resolvers-types.ts';
import { lockLead } from '../lead/lock-lead.ts';
import { noteEvent } from '../lead/note-event.ts';

export const replanFeasibility = useCase('feasibility:replan', async (tx, input: ReplanFeasibilityInput) => {
  const item = await tx.load(FeasibilityItem, input.itemId, { version: input.version, path: ['itemId'] });
  tx.allow(item);
  const lead = await lockLead(tx, item.leadId);
  const { ownerId, dueOn, reason } = input;
  if (!(await tx.em.findOne(KnownOfficial, { zoneId: lead.zoneId, officialId: ownerId }))) throw notFound(['ownerId']);
  const before = { ownerId: item.ownerId, dueOn: item.dueOn };
  item.replan(lead, { ownerId, dueOn }, tx.now);
  const moved = [dueOn !== before.dueOn && `期限 ${before.dueOn} → ${dueOn}`, ownerId !== before.ownerId && '改派负责人'].filter(Boolean).join('，');
  noteEvent(tx, lead, 'FEASIBILITY_REPLANNED', `${item.title}：${moved}。${reason}`);
  return item;
});
