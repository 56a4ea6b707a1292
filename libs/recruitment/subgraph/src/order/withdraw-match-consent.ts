import { dayOf } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { WithdrawMatchConsentInput } from '../generated/resolvers-types.ts';
import { openSide } from './turn.ts';

export const withdrawMatchConsent = useCase('orderMatch:withdrawConsent', async (tx, input: WithdrawMatchConsentInput) => {
  const { match, own, other } = await openSide(tx, input);
  match.withdrawConsent({ own, other }, dayOf(tx.now));
  return own;
});
