import { lightOf, dayOf } from '@gaoxin/kernel';
import { byId, mutation } from '@gaoxin/server';
import type { HandoverAction, Resolvers } from '../generated/resolvers-types.ts';
import { HANDOVER_ACTIONS } from '../policy.ts';
import { projectByAgreement, projectById } from '../project/project.queries.ts';
import { acceptHandover } from './accept-handover.ts';
import { handoverByAgreement, handoverById, handoversOfZone } from './handover.queries.ts';
import { rejectHandover } from './reject-handover.ts';

export const handoverResolvers = {
  Query: {
    handovers: (_root, { status }, ctx) => ctx.read((db) => handoversOfZone(db, status ?? null)),
  },
  Mutation: {
    acceptHandover: mutation(acceptHandover, (project) => ({ project })),
    rejectHandover: mutation(rejectHandover, (handover) => ({ handover })),
  },
  ProjectHandover: {
    __resolveReference: byId(handoverById),
    agreement: ({ agreementId }) => ({ id: agreementId }),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    investment: (handover) => ({ amount: handover.investmentAmount, currency: handover.investmentCurrency as 'CNY' }),
    light: (handover, _args, ctx) =>
      lightOf({ dueOn: handover.dueOn, doneOn: handover.decidedAt && dayOf(handover.decidedAt) }, ctx.today),
    project: (handover, _args, ctx) => (handover.projectId ? ctx.load(projectById, handover.projectId) : null),
    viewerCan: (handover, _args, ctx) =>
      (Object.keys(HANDOVER_ACTIONS) as HandoverAction[]).filter(
        (name) => HANDOVER_ACTIONS[name].possible(handover) && ctx.may(HANDOVER_ACTIONS[name].act, handover),
      ),
  },
  InvestmentAgreement: {
    __resolveReference: ({ id }) => ({ id }),
    // Why an agreement was sent back is between the two services of the zone.
    handover: ({ id }, _args, ctx) => (ctx.viewer.kind === 'OFFICIAL' ? ctx.load(handoverByAgreement, id) : null),
    project: ({ id }, _args, ctx) => ctx.load(projectByAgreement, id),
  },
} satisfies Resolvers;
