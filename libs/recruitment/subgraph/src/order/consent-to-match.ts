import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ConsentToMatchInput } from '../generated/resolvers-types.ts';
import { openSide } from './turn.ts';

export const consentToMatch = useCase('orderMatch:consent', async (tx, input: ConsentToMatchInput) => {
  const { match, own, other } = await openSide(tx, input);
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: own.zoneId, enterpriseId: own.enterpriseId });
  const { contactName, contactPhone } = input;
  tx.record(...match.consent({ own, other }, { name: known?.name ?? null, contactName, contactPhone }, tx.now));
  return own;
});
