import { stopsPerDay } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import { possibleActs } from '../possible-acts.ts';
import { officialsOnly } from '../roles.ts';
import { arrangeTourStops } from './arrange-tour-stops.ts';
import { cancelSiteTour } from './cancel-site-tour.ts';
import { planSiteTour } from './plan-site-tour.ts';
import { reviseSiteTour } from './revise-site-tour.ts';
import { reviseTourStop } from './revise-tour-stop.ts';
import { TOUR_ACTIONS } from './tour.policy.ts';
import { stopsByTour, tourById, tourPage, toursByLead } from './tour.queries.ts';

export const tourResolvers = {
  Query: {
    siteTour: (_root, { id }, ctx) => ctx.load(tourById, id),
    siteTours: (_root, args, ctx) => ctx.read((db) => tourPage(db, args, args.filter ?? {})),
  },
  Mutation: {
    planSiteTour: mutation(planSiteTour, (tour) => ({ tour })),
    arrangeTourStops: mutation(arrangeTourStops, (tour) => ({ tour })),
    reviseSiteTour: mutation(reviseSiteTour, (tour) => ({ tour })),
    reviseTourStop: mutation(reviseTourStop, (tour) => ({ tour })),
    cancelSiteTour: mutation(cancelSiteTour, (tour) => ({ tour })),
  },
  InvestmentLead: {
    tours: (lead, _args, ctx) => officialsOnly(ctx, () => ctx.load(toursByLead, lead.id)),
  },
  SiteTour: {
    lead: (tour, _args, ctx) => (tour.leadId ? ctx.load(leadById, tour.leadId) : null),
    stops: (tour, _args, ctx) => ctx.load(stopsByTour, tour.id),
    stopsPerDay: async (tour, _args, ctx) => stopsPerDay(tour, await ctx.load(stopsByTour, tour.id), ctx.today, ctx.locale),
    viewerCan: (tour, _args, ctx) => possibleActs(TOUR_ACTIONS, tour, ctx),
  },
} satisfies Resolvers;
