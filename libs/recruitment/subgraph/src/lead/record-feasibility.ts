import { FeasibilityItem, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RecordFeasibilityInput } from '../generated/resolvers-types.ts';

const TITLE_LENGTH = 60;

export const recordFeasibility = useCase('lead:recordFeasibility', async (tx, input: RecordFeasibilityInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  const { summary, finishedOn } = input;
  lead.expectDate(finishedOn, tx.now, ['finishedOn']);
  const item = new FeasibilityItem(lead, { title: [...summary].slice(0, TITLE_LENGTH).join(''), ownerId: tx.viewer.official ?? tx.viewer.id, dueOn: finishedOn, now: tx.now });
  item.finish(lead, finishedOn, summary, tx.now);
  tx.add(
    item,
    new LeadEvent({
      lead,
      kind: 'FEASIBILITY',
      occurredOn: input.finishedOn,
      recordedAt: tx.now,
      actor: tx.viewer.name,
      note: input.summary,
    }),
  );
  return lead;
});
