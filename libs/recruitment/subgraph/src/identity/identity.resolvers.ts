import { endOfDay } from '@gaoxin/kernel';
import type { SignedProjectFigures } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import { readsSources } from '../agreement/agreement.policy.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { expectSpan } from '../span.ts';
import { identifyProject } from './identify-project.ts';
import { headlineOfProject, leadsByProject, matchingProjects, projectById, projectByLead, projectsBeside, signingEventsByLead, type ProjectRow } from './identity.queries.ts';
import { recordSigningEvent } from './record-signing-event.ts';
import { signedProjects } from './signed-projects.ts';

/** Those of which not all parts were known by the end of the as-of day. */
async function incompleteOf({ projects, figure }: SignedProjectFigures, ctx: Context): Promise<ProjectRow[]> {
  const known = await Promise.all(projects.map(({ projectId }) => ctx.load(projectById, projectId)));
  return known.filter((one) => one !== null).filter(({ completedAt }) => !completedAt || completedAt >= endOfDay(figure.asOf));
}

export const identityResolvers = {
  Query: {
    matchingProjects: (_root, { uscc, parentGroup, siteParcel, productLine }, ctx) =>
      ctx.read((db) => matchingProjects(db, { uscc: uscc ?? null, parentGroup: parentGroup ?? null, siteParcel, productLine })),
    signedProjects: (_root, span, ctx) => {
      expectSpan(span, ctx.today);
      return ctx.read((db) => signedProjects(db, span, ctx.locale));
    },
  },
  Mutation: {
    identifyProject: mutation(identifyProject, (project) => ({ project })),
    recordSigningEvent: mutation(recordSigningEvent, (signingEvent) => ({ signingEvent })),
  },
  SignedProjects: {
    amounts: ({ amounts }) => amounts.map(({ amount, currency }) => ({ amount, currency: currency as 'CNY' })),
    leftOut: async ({ projects }, _args, ctx) => {
      const left = projects.filter(({ leftOutFor }) => leftOutFor !== null);
      return (await Promise.all(left.map(({ projectId }) => ctx.load(projectById, projectId)))).filter((one) => one !== null);
    },
    overAnnounced: async ({ projects }, _args, ctx) => {
      const announced = projects.filter(({ headline }) => headline.announcedTimes !== null);
      return (await Promise.all(announced.map(({ projectId }) => ctx.load(projectById, projectId)))).filter((one) => one !== null);
    },
    incomplete: async (signed, _args, ctx) => (await incompleteOf(signed, ctx)).length,
    incompleteProjects: (signed, _args, ctx) => incompleteOf(signed, ctx),
  },
  ProjectIdentity: {
    __resolveReference: ({ id }, ctx) => ctx.load(projectById, id),
    complete: ({ matchKey }) => matchKey !== null,
    leads: (project, _args, ctx) => ctx.load(leadsByProject, project.id),
    signingEvents: async (project, _args, ctx) => {
      const leads = await ctx.load(leadsByProject, project.id);
      const events = await Promise.all(leads.map(({ id }) => ctx.load(signingEventsByLead, id)));
      return events.flat().sort((a, b) => b.heldOn.localeCompare(a.heldOn));
    },
    headline: (project, _args, ctx) => headlineOfProject(ctx, project.id),
  },
  SigningEvent: {
    announced: ({ announcedAmount, announcedCurrency }) => (announcedAmount && announcedCurrency ? { amount: announcedAmount, currency: announcedCurrency as 'CNY' } : null),
  },
  InvestmentLead: {
    project: (lead, _args, ctx) => (readsSources(ctx.viewer) ? ctx.load(projectByLead, lead.id) : null),
    likelyProjects: (lead, _args, ctx) => (readsSources(ctx.viewer) ? ctx.load(projectsBeside, lead.id) : null),
  },
} satisfies Resolvers;
