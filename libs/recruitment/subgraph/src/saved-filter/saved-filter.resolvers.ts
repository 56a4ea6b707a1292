import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { deleteLeadFilter, saveLeadFilter, setDefaultLeadFilter } from './save-lead-filter.ts';
import { ownerOf } from './saved-filter.policy.ts';
import { defaultFilterByOwner, filtersOf } from './saved-filter.queries.ts';

export const savedFilterResolvers = {
  Query: {
    savedLeadFilters: (_root, _args, ctx) => ctx.read((db) => filtersOf(db, ownerOf(ctx.viewer))),
  },
  Mutation: {
    saveLeadFilter: mutation(saveLeadFilter, (filter) => ({ filter })),
    deleteLeadFilter: mutation(deleteLeadFilter, (filter) => ({ filter })),
    setDefaultLeadFilter: mutation(setDefaultLeadFilter, (filter) => ({ filter })),
  },
  SavedLeadFilter: {
    mine: ({ ownerId }, _args, ctx) => ownerId === ownerOf(ctx.viewer),
    isDefault: async ({ id }, _args, ctx) => (await ctx.load(defaultFilterByOwner, ownerOf(ctx.viewer)))?.filterId === id,
  },
} satisfies Resolvers;
