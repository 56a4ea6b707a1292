import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';
import type { SiteRow } from './site.queries.ts';

export const sitePolicy = {
  'park:register': recruits,
  'park:advance': (viewer: Viewer) => recruits(viewer),
  'site:register': recruits,
  'site:revise': (viewer: Viewer) => recruits(viewer),
  'site:advance': (viewer: Viewer) => recruits(viewer),
  'site:reportUse': (viewer: Viewer) => recruits(viewer),
  'site:return': (viewer: Viewer) => recruits(viewer),
  'site:occupy': (viewer: Viewer) => recruits(viewer),
  'site:endOccupancy': (viewer: Viewer) => recruits(viewer),
  'site:recordProduction': (viewer: Viewer) => recruits(viewer),
  'site:reserve': (viewer: Viewer) => recruits(viewer),
  'site:release': (viewer: Viewer) => recruits(viewer),
  'site:moveIn': (viewer: Viewer) => recruits(viewer),
  'site:decideReuse': (viewer: Viewer) => recruits(viewer),
  'site:completeReuse': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

const isBuilt = ({ state }: SiteRow) => state !== 'PLANNED' && state !== 'UNDER_CONSTRUCTION';
const standsEmpty = ({ state }: SiteRow) => state === 'IDLE' || state === 'UNDERUSED';

/** What a screen offers: allowed by the policy and possible by the state; some not while a lead keeps all of the site. */
export const SITE_ACTIONS = {
  REVISE: { act: 'site:revise', possible: () => true, ofKept: true },
  ADVANCE: { act: 'site:advance', possible: (site: SiteRow) => !isBuilt(site), ofKept: true },
  REPORT_USE: { act: 'site:reportUse', possible: isBuilt, ofKept: true },
  RETURN: { act: 'site:return', possible: standsEmpty, ofKept: true },
  RESERVE: { act: 'site:reserve', possible: (site: SiteRow) => site.state === 'AVAILABLE' || standsEmpty(site), ofKept: false },
  OCCUPY: { act: 'site:occupy', possible: (site: SiteRow) => isBuilt(site) && site.occupied < site.capacity, ofKept: false },
  DECIDE_REUSE: { act: 'site:decideReuse', possible: standsEmpty, ofKept: true },
} as const;

export const siteAccess = {
  'Query.park': OFFICIALS,
  'Query.parks': OFFICIALS,
  'Query.site': OFFICIALS,
  'Query.sites': OFFICIALS,
  'Query.siteMatches': OFFICIALS,
  'Mutation.registerPark': ['RECRUITER'],
  'Mutation.advanceParkSection': ['RECRUITER'],
  'Mutation.registerSite': ['RECRUITER'],
  'Mutation.reviseSite': ['RECRUITER'],
  'Mutation.advanceSite': ['RECRUITER'],
  'Mutation.reportSiteUse': ['RECRUITER'],
  'Mutation.returnSiteToUse': ['RECRUITER'],
  'Mutation.occupySite': ['RECRUITER'],
  'Mutation.endOccupancy': ['RECRUITER'],
  'Mutation.recordSiteProduction': ['RECRUITER'],
  'Mutation.reserveSite': ['RECRUITER'],
  'Mutation.releaseSite': ['RECRUITER'],
  'Mutation.moveIntoSite': ['RECRUITER'],
  'Mutation.decideSiteReuse': ['RECRUITER'],
  'Mutation.completeSiteReuse': ['RECRUITER'],
  Park: OFFICIALS,
  Site: OFFICIALS,
} satisfies AccessMatrix;
