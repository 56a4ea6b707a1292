import type { Resolvers } from '../generated/resolvers-types.ts';
import { worklist } from './worklist.ts';

export const workResolvers = {
  Query: {
    worklist: (_root, _args, ctx) => worklist(ctx),
  },
  WorkItem: {
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  },
} satisfies Resolvers;
