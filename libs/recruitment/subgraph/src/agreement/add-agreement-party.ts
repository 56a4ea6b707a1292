import { Agreement, AgreementParty, expectDistinct } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AddAgreementPartyInput } from '../generated/resolvers-types.ts';

export const addAgreementParty = useCase('agreement:addParty', async (tx, input: AddAgreementPartyInput) => {
  const agreement = await tx.load(Agreement, input.agreementId, { path: ['agreementId'] });
  tx.allow(agreement);
  const party = new AgreementParty(agreement, { ...input, uscc: input.uscc ?? null, signatory: input.signatory ?? null });
  const others = await tx.em.find(AgreementParty, { agreementId: agreement.id, zoneId: agreement.zoneId });
  expectDistinct([...others, party], () => ['uscc']);
  tx.add(party);
  return party;
});
