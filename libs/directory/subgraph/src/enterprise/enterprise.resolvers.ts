import { lacksUscc } from '@gaoxin/directory-domain';
import { byId, mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Context, EnterpriseRow } from '../mapping.ts';
import { enterpriseById, enterpriseByUscc, enterprisePage } from './enterprise.queries.ts';
import { recordUscc } from './record-uscc.ts';
import { registerEnterprise } from './register-enterprise.ts';
import { registerProspect } from './register-prospect.ts';

/** Personal data stay with the zone's officials and the enterprise itself. */
const seesContact = (ctx: Context, enterprise: EnterpriseRow): boolean =>
  ctx.viewer.kind === 'OFFICIAL' || ctx.viewer.enterprise === enterprise.id;

export const enterpriseResolvers = {
  Query: {
    enterprise: (_root, { id }, ctx, info) => ctx.load(enterpriseById, id, info),
    enterpriseByUscc: (_root, { uscc }, ctx) => ctx.read((db) => enterpriseByUscc(db, uscc)),
    enterprises: (_root, args, ctx, info) =>
      ctx.read((db) => enterprisePage(db, args, { filter: args.filter ?? {}, order: args.orderBy ?? 'NAME', info })),
  },
  Mutation: {
    registerEnterprise: mutation(registerEnterprise, (enterprise) => ({ enterprise })),
    registerProspect: mutation(registerProspect, (enterprise) => ({ enterprise })),
    recordUscc: mutation(recordUscc, (enterprise) => ({ enterprise })),
  },
  Enterprise: {
    __resolveReference: byId(enterpriseById),
    prospect: ({ uscc, prospect }) => (uscc === null ? prospect : null),
    viewerCan: (enterprise, _args, ctx) => (lacksUscc(enterprise) && ctx.may('enterprise:recordUscc', enterprise) ? ['RECORD_USCC'] : []),
    mergedInto: ({ mergedInto }, _args, ctx) => (mergedInto === null ? null : ctx.load(enterpriseById, mergedInto)),
    contactName: (enterprise, _args, ctx) => (seesContact(ctx, enterprise) ? enterprise.contactName : null),
    contactPhone: (enterprise, _args, ctx) => (seesContact(ctx, enterprise) ? enterprise.contactPhone : null),
  },
} satisfies Resolvers;
