import { byId, mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { accountById } from './account.queries.ts';
import { reinstateAccount } from './reinstate-account.ts';
import { suspendAccount } from './suspend-account.ts';

export const accountResolvers = {
  Mutation: {
    suspendAccount: mutation(suspendAccount, (account) => ({ account })),
    reinstateAccount: mutation(reinstateAccount, (account) => ({ account })),
  },
  Account: {
    __resolveReference: byId(accountById),
  },
} satisfies Resolvers;
