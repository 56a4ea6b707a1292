import { notFound } from '@gaoxin/kernel';
import { DueDiligenceItem } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { RecordDueDiligenceInput } from '../generated/resolvers-types.ts';
import { lockLead } from '../lead/lock-lead.ts';
import { noteEvent } from '../lead/note-event.ts';
import { expectVersion } from './expect-version.ts';
import { followDiligence } from './follow-diligence.ts';
import { RESULT_WORDS } from './preparation.messages.ts';
import { standingRules } from './standing-rules.ts';

export const recordDueDiligence = useCase('diligence:record', async (tx, input: RecordDueDiligenceInput) => {
  const lead = await lockLead(tx, input.leadId, ['leadId']);
  tx.allow(lead);
  const { item: title, result, note, checkedOn } = input;
  const standing = await tx.em.findOne(DueDiligenceItem, { zoneId: lead.zoneId, leadId: lead.id, title });
  expectVersion(standing, input.version);
  const rules = await standingRules(tx);
  if (!standing && !rules.dueDiligenceItems.includes(title)) throw notFound(['item']);
  const check = { result, note, evidence: input.evidence ?? null, checkedOn, checkedById: tx.viewer.official ?? tx.viewer.id };
  const item = standing ?? new DueDiligenceItem(lead, title, check, tx.now);
  if (standing) standing.check(lead, check, tx.now);
  else tx.add(item);
  item.fileIds = [...item.fileIds, ...(await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] }))];
  await followDiligence(tx, lead, rules, item);
  noteEvent(tx, lead, 'DUE_DILIGENCE', `${title}：${RESULT_WORDS[result]}。${note}`, checkedOn);
  return item;
});
