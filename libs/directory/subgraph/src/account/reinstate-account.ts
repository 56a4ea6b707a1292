import { Account } from '@gaoxin/directory-domain';
import { useCase } from '@gaoxin/server';
import type { ReinstateAccountInput } from '../generated/resolvers-types.ts';

export const reinstateAccount = useCase('account:reinstate', async (tx, input: ReinstateAccountInput) => {
  const account = await tx.load(Account, input.accountId, { version: input.version, path: ['accountId'] });
  tx.allow(account);
  tx.record(account.reinstate());
  return account;
});
