import { DueDiligenceItem } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DecideDueDiligenceInput } from '../generated/resolvers-types.ts';
import { lockLead } from '../lead/lock-lead.ts';
import { noteEvent } from '../lead/note-event.ts';
import { takeTurn } from '../pipeline/pipeline-of-lead.ts';
import { followDiligence } from './follow-diligence.ts';
import { standingRules } from './standing-rules.ts';

export const decideDueDiligence = useCase('diligence:decide', async (tx, input: DecideDueDiligenceInput) => {
  await takeTurn(tx, 'moving');
  const item = await tx.load(DueDiligenceItem, input.itemId, { version: input.version, path: ['itemId'] });
  tx.allow(item);
  const lead = await lockLead(tx, item.leadId);
  lead.expectOpen();
  item.decide({ accepted: input.accepted, reason: input.reason, by: tx.viewer.name }, tx.now);
  await followDiligence(tx, lead, await standingRules(tx), item);
  noteEvent(tx, lead, 'DUE_DILIGENCE_DECIDED', `${item.title}：${input.accepted ? '同意' : '不同意'}。${input.reason}`);
  return item;
});
