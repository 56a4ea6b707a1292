import { byId } from '@gaoxin/server';
import { accountByOfficial } from '../account/account.queries.ts';
import { departmentById } from '../department/department.queries.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { officialById, officialsOfZone } from './official.queries.ts';

export const officialResolvers = {
  Query: {
    officials: (_root, { role }, ctx) => ctx.read((db) => officialsOfZone(db, role ?? null)),
  },
  Official: {
    __resolveReference: byId(officialById),
    title: ({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn }),
    department: async (official, _args, ctx) => (await ctx.load(departmentById, official.departmentId))!,
    account: (official, _args, ctx) => (ctx.viewer.roles.includes('ZONE_ADMIN') ? ctx.load(accountByOfficial, official.id) : null),
  },
} satisfies Resolvers;
