import type { Role } from '@gaoxin/server';
import { act, money, on, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const SITE = 'site { id version statusSince code name }';
const square = '{"type":"Polygon","coordinates":[[[107.33,30.32],[107.331,30.32],[107.331,30.321],[107.33,30.32]]]}';

const FACTS = {
  name: '一号厂房', address: '工业大道 1 号', area: { value: '3000', unit: 'SQUARE_METRE', bound: 'EXACT' },
  utilities: [{ kind: 'POWER', quantity: { value: '1250', unit: 'KILOVOLT_AMPERE', bound: 'EXACT' } }],
  price: { amount: money('12'), per: 'SQUARE_METRE_MONTH', rule: '标准厂房租金公示' },
  capacity: 1, availableOn: '2022-08-01', currentUse: '空置', geometry: square,
};
const figures = { outputPerMu: money('0'), taxPerMu: money('0'), source: '税务局' };

const recruit = (mutation: string, select: string, input: Step['input'], more: Partial<Step> = {}) => act(mutation, 'RECRUITER', DAY, select, input, more);
const REGISTER = 'mutation ($input: RegisterSiteInput!) { registerSite(input: $input) { site { id version } errors { code } } }';
/** Registers a site that is a part of nothing, which no step can tell apart from one whose parent nobody knows. */
const withRoot = (what: string, rest: Input) => async (place: Place) => {
  const input = { idempotencyKey: `root-${what}`, ...FACTS, parkId: place.kept.park!.id, ...rest };
  const { registerSite } = await place.read<{ registerSite: { site: Kept } }>('RECRUITER', REGISTER, { input });
  place.kept[what] = registerSite.site;
};

/** The site has another version by now: what hangs on it was changed as well. */
const fresh = async (place: Place) => {
  const read = await place.read<{ site: { id: string; version: number } }>('RECRUITER', 'query ($id: ID!) { site(id: $id) { id version } }', { id: place.kept.site!.id });
  place.kept.site = read.site;
};
const upload = async (place: Place) => {
  place.kept.upload = { id: await place.upload('RECRUITER') };
};
const reserve = (name: string) =>
  recruit('reserveSite', 'reservation { id version until note }', ({ kept }) => ({ siteId: kept.site!.id, leadId: kept.siteLead!.id, until: '2022-08-31', note: '两座车间之一' }), { name });

const siteSteps: Step[] = [
  recruit('registerPark', 'park { id version name }', () => ({
    name: '科创园', place: '高新区东片', sections: [{ code: 'A', name: 'A 区', status: 'IN_USE' }, { code: 'C', name: 'C 区', status: 'UNDER_CONSTRUCTION' }],
    projectCapacity: { value: '150', unit: 'PROJECT', bound: 'AT_LEAST' }, sample: false,
  })),
  recruit('advanceParkSection', 'park { id version }', on('park', { code: 'C', to: 'IN_USE' })),
  recruit('registerSite', SITE, ({ kept }) => ({
    ...FACTS, parkId: kept.park!.id, sectionCode: 'C', parentId: kept.parcel!.id, kind: 'BUILDING', code: 'L-01', status: 'AVAILABLE', sample: false,
  }), { prepare: withRoot('parcel', { kind: 'PARCEL', code: 'D-01', area: { value: '20', unit: 'MU' } }) }),
  recruit('reviseSite', SITE, on('site', { ...FACTS, name: '一号楼', capacity: 3 })),
  recruit('advanceSite', SITE, ({ kept }) => ({ siteId: kept.plannedSite!.id, version: kept.plannedSite!.version, to: 'AVAILABLE', on: DAY }), {
    as: 'plannedSite', prepare: withRoot('plannedSite', { kind: 'WORKSHOP', code: 'L-02', status: 'PLANNED' }),
  }),
  recruit('reportSiteUse', SITE, (place) => ({ ...on('site')(place), finding: 'IDLE', since: '2022-07-01', useRate: '0', evidence: '电表无读数', fileIds: [place.kept.upload!.id] }), {
    prepare: upload,
  }),
  recruit('returnSiteToUse', SITE, on('site', { on: '2022-07-28', note: '恢复生产' })),
  recruit('registerLead', 'lead { id version title stage }', ({ kept }) => ({
    enterpriseId: kept.enterprise!.id, title: '即落即投项目', plannedInvestment: money('300000000'), industry: '家居', source: 'WALK_IN',
  }), { name: 'registerLead for a site', as: 'siteLead' }),
  reserve('reserveSite'),
  recruit('releaseSite', 'reservation { id version }', on('reservation', { reason: '改选' })),
  reserve('reserveSite once more'),
  recruit('moveIntoSite', 'occupancy { id version since }', on('reservation', { since: DAY, until: '2025-07-28' })),
  recruit('recordSiteProduction', 'occupancy { id version productionOn }', on('occupancy', { productionOn: DAY })),
  recruit('endOccupancy', 'occupancy { id version endedOn }', on('occupancy', { endedOn: DAY, reason: '搬迁' })),
  recruit('occupySite', 'occupancy { id version since }', (place) => ({ ...on('site')(place), enterpriseId: place.kept.enterprise!.id, since: DAY, until: '2025-07-28' }), {
    prepare: fresh,
  }),
  recruit('reportSiteUse', SITE, (place) => ({
    ...on('site')(place), finding: 'UNDERUSED', since: '2022-07-28', useRate: '12.5', evidence: '用电量为设计的 12.5%', fileIds: [place.kept.upload!.id],
  }), {
    name: 'reportSiteUse once more', prepare: async (place) => {
      await upload(place);
      await fresh(place);
    },
  }),
  recruit('decideSiteReuse', 'reuse { id version newUse }', on('site', { decidedOn: DAY, decision: '工委会会议', newUse: '人力资源服务中心', formerUse: '生产车间', figures })),
  recruit('completeSiteReuse', 'reuse { id version completedOn }', (place) => ({
    ...on('reuse')(place), completedOn: DAY, enterpriseId: place.kept.enterprise!.id, area: { value: '2800', unit: 'SQUARE_METRE', bound: 'ABOUT' }, figures,
  })),
];

const APPLICATION = 'application { id version status }';
const PEOPLE = ['李明', '王芳', '张伟'].map((name) => ({ name, category: 'MASTER' }));
const apply = (as: string) =>
  act('applyForHousing', 'ENTERPRISE_REPRESENTATIVE', DAY, APPLICATION, ({ kept }) => ({ housingId: kept.housing!.id, enterpriseId: kept.enterprise!.id, applicants: PEOPLE }), {
    name: `applyForHousing as ${as}`, as,
  });
const onApplication = (mutation: string, by: Role, of = 'application', rest: (place: Place) => Input = () => ({}), more: Partial<Step> = {}) =>
  act(mutation, by, DAY, APPLICATION, (place) => ({ applicationId: place.kept[of]!.id, version: place.kept[of]!.version, ...rest(place) }), { as: of, ...more });
const APPLICATIONS = '{ housingApplications(first: 100) { nodes { id applicants { id status } } } }';
const somebodyHoused = async (place: Place) => {
  const { housingApplications } = await place.read<{ housingApplications: { nodes: { id: string; applicants: { id: string; status: string }[] }[] } }>('PROJECT_OFFICER', APPLICATIONS);
  const { applicants } = housingApplications.nodes.find(({ id }) => id === place.kept.application!.id)!;
  place.kept.applicant = applicants.find(({ status }) => status === 'HOUSED')!;
};

const housingSteps: Step[] = [
  act('registerHousing', 'PROJECT_OFFICER', DAY, 'housing { id version name }', () => ({
    name: '人才公寓', address: '工业大道 9 号', buildings: [{ name: '1 栋', places: 2 }], categories: [{ code: 'MASTER', zh: '硕士', en: 'Master' }], sample: false,
  })),
  apply('waitingApplication'),
  onApplication('allocateHousing', 'PROJECT_OFFICER', 'waitingApplication', () => ({ building: '1 栋' })),
  onApplication('waitForHousing', 'ENTERPRISE_REPRESENTATIVE', 'waitingApplication'),
  apply('application'),
  onApplication('allocateHousing', 'PROJECT_OFFICER', 'application', undefined, { name: 'allocateHousing once more' }),
  onApplication('acceptHousingOffer', 'ENTERPRISE_REPRESENTATIVE'),
  onApplication('releaseHousing', 'ENTERPRISE_REPRESENTATIVE', 'application', ({ kept }) => ({ applicantId: kept.applicant!.id, leftOn: DAY }), { prepare: somebodyHoused }),
  onApplication('withdrawHousingApplication', 'ENTERPRISE_REPRESENTATIVE', 'waitingApplication'),
  apply('refusedApplication'),
  onApplication('refuseHousing', 'PROJECT_OFFICER', 'refusedApplication', () => ({ reason: '不在准入类别' })),
];

export const SITE_STEPS: readonly Step[] = [...siteSteps, ...housingSteps];

const kept = (name: string) => (place: Place) => place.kept[name]!.id;
const byId = (name: string) => ({ args: (place: Place) => ({ id: place.kept[name]!.id }), finds: kept(name) });

/** What is found of sites and housing at the end. */
export const SITE_EXPECTED = {
  'Query.park': byId('park'),
  'Query.parks': { finds: kept('park') },
  'Query.site': byId('site'),
  'Query.sites': { finds: kept('site') },
  'Query.siteMatches': { args: () => ({ wish: { kind: 'PARCEL' } }), finds: kept('parcel') },
  'Query.talentHousing': byId('housing'),
  'Query.talentHousings': { finds: kept('housing') },
  'Query.housingApplications': { finds: kept('application') },
  Park: byId('park'),
  Site: byId('site'),
  TalentHousing: byId('housing'),
};
