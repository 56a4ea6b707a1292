import { Agreement, Obligation } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { FulfilObligationInput } from '../generated/resolvers-types.ts';
import { toldOn } from './timeline.ts';

export const fulfilObligation = useCase('obligation:fulfil', async (tx, input: FulfilObligationInput) => {
  const obligation = await tx.load(Obligation, input.obligationId, { version: input.version, path: ['obligationId'] });
  tx.allow(obligation);
  const { signedOn } = await tx.load(Agreement, obligation.agreementId);
  tx.record(obligation.fulfil({ on: input.fulfilledOn, evidence: input.evidence }, signedOn, tx.now));
  const { enterpriseId } = obligation;
  obligation.fileIds = await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'], enterpriseId });
  const line = { kind: 'OBLIGATION_FULFILLED', on: input.fulfilledOn, now: tx.now, actor: tx.viewer.name, note: obligation.clause } as const;
  tx.add(await toldOn(tx.em, obligation, line));
  return obligation;
});
