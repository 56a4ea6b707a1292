import { dayOf } from '@gaoxin/kernel';
import { maskName } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { HousingAction, Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { acceptHousingOffer } from './accept-housing-offer.ts';
import { allocateHousing } from './allocate-housing.ts';
import { applyForHousing } from './apply-for-housing.ts';
import { HOUSING_ACTIONS, runsHousing } from './housing.policy.ts';
import * as read from './housing.queries.ts';
import { refuseHousing } from './refuse-housing.ts';
import { registerHousing } from './register-housing.ts';
import { releaseHousing } from './release-housing.ts';
import { waitForHousing } from './wait-for-housing.ts';
import { withdrawHousingApplication } from './withdraw-housing-application.ts';

const countOf = async (ctx: Context, applicationId: string, status: read.ApplicantRow['status']) =>
  (await ctx.load(read.applicantsOf, applicationId)).filter((one) => one.status === status).length;

const takenIn = async (ctx: Context, housingId: string) => new Map((await ctx.load(read.takenByBuilding, housingId)).map((one) => [one.building, one.taken]));

const knowsNames = (ctx: Context, { enterpriseId }: read.ApplicantRow) => ctx.viewer.enterprise === enterpriseId || runsHousing(ctx.viewer);

export const housingResolvers = {
  Query: {
    talentHousing: (_root, { id }, ctx) => ctx.load(read.housingById, id),
    talentHousings: (_root, _args, ctx) => ctx.read((db) => read.housingsOfZone(db)),
    housingApplications: (_root, args, ctx) => ctx.read((db) => read.applicationPage(db, args, args.filter ?? {})),
  },
  Mutation: {
    registerHousing: mutation(registerHousing, (housing) => ({ housing })),
    applyForHousing: mutation(applyForHousing, (application) => ({ application })),
    allocateHousing: mutation(allocateHousing, (application) => ({ application })),
    refuseHousing: mutation(refuseHousing, (application) => ({ application })),
    acceptHousingOffer: mutation(acceptHousingOffer, (application) => ({ application })),
    waitForHousing: mutation(waitForHousing, (application) => ({ application })),
    withdrawHousingApplication: mutation(withdrawHousingApplication, (application) => ({ application })),
    releaseHousing: mutation(releaseHousing, (application) => ({ application })),
  },
  TalentHousing: {
    __resolveReference: ({ id }, ctx) => ctx.load(read.housingById, id),
    buildings: async (housing, _args, ctx) => {
      const taken = await takenIn(ctx, housing.id);
      return housing.buildings.map(({ name, places }) => ({ name, places, taken: taken.get(name) ?? 0 }));
    },
    categories: (housing) => housing.categories.map(({ code, zh, en }) => ({ code, name: { zh, en } })),
    places: (housing) => housing.buildings.reduce((sum, { places }) => sum + places, 0),
    taken: async (housing, _args, ctx) => [...(await takenIn(ctx, housing.id)).values()].reduce((sum, taken) => sum + taken, 0),
    waiting: async (housing, _args, ctx) => (await ctx.load(read.waitingInHousing, housing.id))?.waiting ?? 0,
  },
  HousingApplication: {
    housing: async (application, _args, ctx) => (await ctx.load(read.housingById, application.housingId))!,
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    housed: (application, _args, ctx) => countOf(ctx, application.id, 'HOUSED'),
    offered: (application, _args, ctx) => countOf(ctx, application.id, 'OFFERED'),
    waitingNumber: async (application, _args, ctx) => (await ctx.load(read.numberOfApplication, application.id))?.number ?? null,
    appliedOn: ({ appliedAt }) => dayOf(appliedAt),
    applicants: (application, _args, ctx) => ctx.load(read.applicantsOf, application.id),
    viewerCan: (application, _args, ctx) =>
      (Object.keys(HOUSING_ACTIONS) as HousingAction[]).filter((name) => HOUSING_ACTIONS[name].possible(application) && ctx.may(HOUSING_ACTIONS[name].act, application)),
  },
  HousingApplicant: {
    name: (applicant, _args, ctx) => (knowsNames(ctx, applicant) ? applicant.name : maskName(applicant.name)),
    building: async (applicant, _args, ctx) => (await ctx.load(read.placeOf, applicant.id))?.building ?? null,
    number: async (applicant, _args, ctx) => (await ctx.load(read.placeOf, applicant.id))?.number ?? null,
  },
} satisfies Resolvers;
