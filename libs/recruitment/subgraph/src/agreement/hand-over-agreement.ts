import { dayOf } from '@gaoxin/kernel';
import { Agreement, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { HandOverAgreementInput } from '../generated/resolvers-types.ts';
import { projectsInTurn } from './settle-amounts.ts';

export const handOverAgreement = useCase('agreement:handOver', async (tx, input: HandOverAgreementInput) => {
  await projectsInTurn(tx);
  const agreement = await tx.load(Agreement, input.agreementId, { version: input.version, path: ['agreementId'] });
  tx.allow(agreement);
  const lead = await tx.load(Lead, agreement.leadId);
  tx.record(agreement.handOver(lead.title, tx.now), lead.handOver(tx.now));
  tx.add(new LeadEvent({ lead, kind: 'HANDED_OVER', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name }));
  return agreement;
});
