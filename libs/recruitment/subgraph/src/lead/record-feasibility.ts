import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RecordFeasibilityInput } from '../generated/resolvers-types.ts';

export const recordFeasibility = useCase('lead:recordFeasibility', async (tx, input: RecordFeasibilityInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  lead.recordFeasibility(input.finishedOn, tx.now);
  tx.add(
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
