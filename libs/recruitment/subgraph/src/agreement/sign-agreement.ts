import { newId } from '@gaoxin/kernel';
import { Agreement, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { SignAgreementInput } from '../generated/resolvers-types.ts';
import { loadToMove } from '../pipeline/pipeline-of-lead.ts';

export const signAgreement = useCase('agreement:sign', async (tx, input: SignAgreementInput) => {
  const { lead, pipeline } = await loadToMove(tx, input);
  tx.allow(lead);
  tx.record(lead.sign(input.signedOn, tx.now, pipeline));
  const agreement = new Agreement({
    id: newId(),
    zoneId: lead.zoneId,
    leadId: lead.id,
    enterpriseId: lead.enterpriseId,
    title: input.title,
    investmentAmount: input.investment.amount,
    investmentCurrency: input.investment.currency!,
    landMu: input.landMu ?? null,
    signedOn: input.signedOn,
    recordedAt: tx.now,
  });
  tx.add(
    agreement,
    new LeadEvent({ lead, kind: 'SIGNED', occurredOn: input.signedOn, recordedAt: tx.now, actor: tx.viewer.name, stage: 'SIGNED' }),
  );
  return agreement;
});
