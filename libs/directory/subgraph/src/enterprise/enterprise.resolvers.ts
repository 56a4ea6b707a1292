import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Context, EnterpriseRow } from '../mapping.ts';
import { enterpriseById, enterpriseByUscc, enterprisePage } from './enterprise.queries.ts';
import { registerEnterprise } from './register-enterprise.ts';

/** Personal data stay with the zone's officials and the enterprise itself. */
const seesContact = (ctx: Context, enterprise: EnterpriseRow): boolean =>
  ctx.viewer.kind === 'OFFICIAL' || ctx.viewer.enterprise === enterprise.id;

export const enterpriseResolvers = {
  Query: {
    enterprise: (_root, { id }, ctx) => ctx.load(enterpriseById, id),
    enterpriseByUscc: (_root, { uscc }, ctx) => ctx.read((db) => enterpriseByUscc(db, uscc)),
    enterprises: (_root, args, ctx) => ctx.read((db) => enterprisePage(db, args, args.filter ?? {}, args.orderBy ?? 'NAME')),
  },
  Mutation: {
    registerEnterprise: mutation(registerEnterprise, (enterprise) => ({ enterprise })),
  },
  Enterprise: {
    __resolveReference: ({ id }, ctx) => ctx.load(enterpriseById, id),
    mergedInto: ({ mergedInto }, _args, ctx) => (mergedInto === null ? null : ctx.load(enterpriseById, mergedInto)),
    contactName: (enterprise, _args, ctx) => (seesContact(ctx, enterprise) ? enterprise.contactName : null),
    contactPhone: (enterprise, _args, ctx) => (seesContact(ctx, enterprise) ? enterprise.contactPhone : null),
  },
} satisfies Resolvers;
