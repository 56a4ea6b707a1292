import { byId, mutation } from '@gaoxin/server';
import { enterpriseById } from '../enterprise/enterprise.queries.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { officialById } from '../official/official.queries.ts';
import { changeServiceBrand } from './change-service-brand.ts';
import { zoneById } from './zone.queries.ts';

export const zoneResolvers = {
  Query: {
    me: (_root, _args, ctx) => (ctx.anonymous ? null : ctx.viewer),
    zone: (_root, _args, ctx) => ctx.load(zoneById, ctx.viewer.zone),
  },
  Mutation: {
    changeServiceBrand: mutation(changeServiceBrand, (zone) => ({ zone })),
  },
  HighTechZone: {
    __resolveReference: byId(zoneById),
    name: ({ nameZh, nameEn }) => ({ zh: nameZh, en: nameEn }),
    brand: ({ brandZh, brandEn }) => ({ zh: brandZh, en: brandEn }),
    today: (_zone, _args, ctx) => ctx.today,
    viewerCan: (zone, _args, ctx) => (ctx.may('zone:changeBrand', zone) ? ['CHANGE_BRAND'] : []),
  },
  Viewer: {
    zone: async (viewer, _args, ctx) => (await ctx.load(zoneById, viewer.zone))!,
    official: (viewer, _args, ctx) => (viewer.official === null ? null : ctx.load(officialById, viewer.official)),
    enterprise: (viewer, _args, ctx) => (viewer.enterprise === null ? null : ctx.load(enterpriseById, viewer.enterprise)),
  },
} satisfies Resolvers;
