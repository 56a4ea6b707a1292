import { isBackEntered } from '@gaoxin/kernel';
import { endOf, isLive, landingOf, rankSites, siteStatus } from '@gaoxin/recruitment-domain';
import { mutation, storedFileById, type FileTables, type ServiceContext, type StoredFileRow } from '@gaoxin/server';
import { agreementByLead } from '../agreement/agreement.queries.ts';
import type { Resolvers, SiteAction } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import type { Context } from '../mapping.ts';
import { advanceParkSection } from './advance-park-section.ts';
import { advanceSite } from './advance-site.ts';
import { completeSiteReuse } from './complete-site-reuse.ts';
import { decideSiteReuse } from './decide-site-reuse.ts';
import { endOccupancy } from './end-occupancy.ts';
import { moveIntoSite } from './move-into-site.ts';
import { occupySite } from './occupy-site.ts';
import { recordSiteProduction } from './record-site-production.ts';
import { registerPark } from './register-park.ts';
import { registerSite } from './register-site.ts';
import { releaseSite } from './release-site.ts';
import { reportSiteUse } from './report-site-use.ts';
import { reserveSite } from './reserve-site.ts';
import { returnSiteToUse } from './return-site-to-use.ts';
import { reviseSite } from './revise-site.ts';
import { quantityOf, utilitiesOf } from './site-acts.ts';
import { SITE_ACTIONS } from './site.policy.ts';
import * as read from './site.queries.ts';

/** What the database refuses whatever the code believed, and what a person is told. */
export const siteConstraints = { site_code: 'SITE_CODE_TAKEN', site_reservation_slot: 'SITE_RESERVED', site_reuse_open: 'NO_CHANGE' };

const siteOf = async (ctx: Context, siteId: string) => (await ctx.load(read.siteById, siteId))!;
const heldOf = async (ctx: Context, siteId: string) => (await ctx.load(read.unendedOfSite, siteId)).filter((one) => isLive(one, ctx.today)).length;
const money = (amount: string | null, currency: string | null) => (amount === null ? null : { amount, currency: currency as 'CNY' });
const filesOf = async (ids: readonly string[], ctx: Context): Promise<StoredFileRow[]> =>
  (await Promise.all(ids.map((id) => (ctx as unknown as ServiceContext<FileTables>).load(storedFileById, id)))).filter((file) => file !== null);
/** Enterprises reach leads through their agreements; what the zone does with its land is not theirs to read. */
const isOfficial = (ctx: Context) => ctx.viewer.kind === 'OFFICIAL';

export const siteResolvers = {
  Query: {
    park: (_root, { id }, ctx) => ctx.load(read.parkById, id),
    parks: (_root, _args, ctx) => ctx.read((db) => read.parksOfZone(db)),
    site: (_root, { id }, ctx) => ctx.load(read.siteById, id),
    sites: (_root, args, ctx) => ctx.read((db) => read.sitePage(db, args, args.filter ?? {}, ctx.today)),
    siteMatches: async (_root, { wish, first }, ctx) => {
      const asked = { kind: wish.kind ?? null, area: wish.area ? quantityOf(wish.area) : null, utilities: utilitiesOf(wish.utilities), by: wish.by ?? null };
      const offers = await ctx.read((db) => read.offeredSites(db, ctx.today));
      return rankSites(asked, offers, ctx.today).slice(0, Math.min(Math.max(first ?? 10, 1), 100));
    },
  },
  Mutation: {
    registerPark: mutation(registerPark, (park) => ({ park })),
    advanceParkSection: mutation(advanceParkSection, (park) => ({ park })),
    registerSite: mutation(registerSite, (site) => ({ site })),
    reviseSite: mutation(reviseSite, (site) => ({ site })),
    advanceSite: mutation(advanceSite, (site) => ({ site })),
    reportSiteUse: mutation(reportSiteUse, (site) => ({ site })),
    returnSiteToUse: mutation(returnSiteToUse, (site) => ({ site })),
    occupySite: mutation(occupySite, (occupancy) => ({ occupancy })),
    endOccupancy: mutation(endOccupancy, (occupancy) => ({ occupancy })),
    recordSiteProduction: mutation(recordSiteProduction, (occupancy) => ({ occupancy })),
    reserveSite: mutation(reserveSite, (reservation) => ({ reservation })),
    releaseSite: mutation(releaseSite, (reservation) => ({ reservation })),
    moveIntoSite: mutation(moveIntoSite, (occupancy) => ({ occupancy })),
    decideSiteReuse: mutation(decideSiteReuse, (reuse) => ({ reuse })),
    completeSiteReuse: mutation(completeSiteReuse, (reuse) => ({ reuse })),
  },
  Park: {
    __resolveReference: ({ id }, ctx) => ctx.load(read.parkById, id),
    projectCapacity: (park) => (park.projectCapacity === null ? null : { value: park.projectCapacity, unit: 'PROJECT', bound: park.projectBound! }),
    buildings: async (park, _args, ctx) => (await ctx.load(read.parkCounts, park.id))?.buildings ?? 0,
    projects: async (park, _args, ctx) => (await ctx.load(read.parkCounts, park.id))?.projects ?? 0,
  },
  Site: {
    __resolveReference: ({ id }, ctx) => ctx.load(read.siteById, id),
    park: async (site, _args, ctx) => (await ctx.load(read.parkById, site.parkId))!,
    parent: (site, _args, ctx) => (site.parentId === null ? null : ctx.load(read.siteById, site.parentId)),
    parts: (site, _args, ctx) => ctx.load(read.partsOfSite, site.id),
    area: (site) => ({ value: site.areaValue, unit: site.areaUnit, bound: site.areaBound }),
    price: (site) => (site.priceAmount === null ? null : { amount: money(site.priceAmount, site.priceCurrency)!, per: site.pricePer!, rule: site.priceRule! }),
    status: async (site, _args, ctx) => siteStatus(site, await heldOf(ctx, site.id)),
    statusSince: (site) => site.stateSince,
    useFinding: (site) => (site.useRate === null ? null : { since: site.stateSince, useRate: site.useRate, evidence: site.useEvidence! }),
    reservations: (site, _args, ctx) => ctx.load(read.reservationsOfSite, site.id),
    occupancies: (site, _args, ctx) => ctx.load(read.occupanciesOfSite, site.id),
    reuses: (site, _args, ctx) => ctx.load(read.reusesOfSite, site.id),
    timeline: (site, _args, ctx) => ctx.load(read.eventsOfSite, site.id),
    viewerCan: async (site, _args, ctx) => {
      const isKept = siteStatus(site, await heldOf(ctx, site.id)) === 'RESERVED';
      return (Object.keys(SITE_ACTIONS) as SiteAction[]).filter((name) => {
        const { act, possible, ofKept } = SITE_ACTIONS[name];
        return possible(site) && (ofKept || !isKept) && ctx.may(act, site);
      });
    },
  },
  SiteReservation: {
    site: (reservation, _args, ctx) => siteOf(ctx, reservation.siteId),
    lead: async (reservation, _args, ctx) => (await ctx.load(leadById, reservation.leadId))!,
    live: (reservation, _args, ctx) => isLive(reservation, ctx.today),
    endedOn: (reservation, _args, ctx) => endOf(reservation, ctx.today)?.on ?? null,
    ending: (reservation, _args, ctx) => endOf(reservation, ctx.today)?.how ?? null,
  },
  SiteOccupancy: {
    site: (occupancy, _args, ctx) => siteOf(ctx, occupancy.siteId),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    lead: (occupancy, _args, ctx) => (occupancy.leadId === null ? null : ctx.load(leadById, occupancy.leadId)),
    landing: async (occupancy, _args, ctx) => {
      const agreement = occupancy.leadId === null ? null : await ctx.load(agreementByLead, occupancy.leadId);
      return agreement && landingOf(occupancy, agreement.signedOn);
    },
  },
  SiteReuse: {
    site: (reuse, _args, ctx) => siteOf(ctx, reuse.siteId),
  },
  SiteReuseFacts: {
    area: (facts) => ({ value: facts.areaValue, unit: facts.areaUnit, bound: facts.areaBound }),
    occupant: ({ occupantId }) => (occupantId === null ? null : { id: occupantId }),
    outputPerMu: ({ outputPerMu }) => outputPerMu && money(outputPerMu.amount, outputPerMu.currency),
    taxPerMu: ({ taxPerMu }) => taxPerMu && money(taxPerMu.amount, taxPerMu.currency),
  },
  SiteEvent: {
    backEntered: (event) => isBackEntered(event.occurredOn, event.recordedAt),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
  },
  InvestmentLead: {
    siteReservations: (lead, _args, ctx) => (isOfficial(ctx) ? ctx.load(read.reservationsOfLead, lead.id) : []),
    siteOccupancies: (lead, _args, ctx) => (isOfficial(ctx) ? ctx.load(read.occupanciesOfLead, lead.id) : []),
  },
} satisfies Resolvers;
