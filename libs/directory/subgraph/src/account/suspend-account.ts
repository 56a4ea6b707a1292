import { Account } from '@gaoxin/directory-domain';
import { useCase } from '@gaoxin/server';
import type { SuspendAccountInput } from '../generated/resolvers-types.ts';

/** The identity reads the same row, so that tokens, refresh tokens and sessions of the account end with it. */
export const suspendAccount = useCase('account:suspend', async (tx, input: SuspendAccountInput) => {
  const account = await tx.load(Account, input.accountId, { version: input.version, path: ['accountId'] });
  tx.allow(account);
  tx.record(account.suspend(input.reason));
  return account;
});
