import { officialId } from './cast.fixture.ts';
import { act, money, on, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const TEAM = 'team { id version name }';
const CHAIN = 'chain { id version name }';
const NODE = 'node { id name stage description }';

const theChain = async (place: Place) => {
  const { industryChain } = await place.read<{ industryChain: Kept }>('RECRUITER', 'query ($id: ID!) { industryChain(id: $id) { id version } }', { id: place.kept.chain!.id });
  place.kept.chain = industryChain;
};
const team = (name: string, as: string) =>
  act('formIndustryTeam', 'LEADER', DAY, TEAM, ({ zone }) => ({ name, leadOfficialId: officialId(zone, 'LEADER') }), { name: `formIndustryTeam ${name}`, as });
const draw = (mutation: string, select: string, rest: (kept: Place['kept']) => Input, more: Partial<Step> = {}) =>
  act(mutation, 'RECRUITER', DAY, select, ({ kept }) => ({ chainId: kept.chain!.id, version: kept.chain!.version, ...rest(kept) }), { prepare: theChain, ...more });
const node = (name: string, stage: string, as: string) =>
  draw('addChainNode', NODE, () => ({ name, stage, description: '含配套加工' }), { name: `addChainNode ${name}`, as });
const ends = (kept: Place['kept']) => ({ fromId: kept.silicon!.id, toId: kept.module!.id });
const connect = (name: string) => draw('connectChainNodes', CHAIN, (kept) => ({ ...ends(kept), supplies: '硅片' }), { name });
const tag = (mutation: string, name: string) =>
  act(mutation, 'RECRUITER', DAY, 'lead { id title stage }', ({ kept }) => ({ leadId: kept.chainLead!.id, nodeId: kept.silicon!.id }), { name, as: 'tagged' });

const target = (amount: string, rest: (kept: Place['kept']) => Input, name: string) =>
  act('setRecruitmentTarget', 'LEADER', DAY, 'target { id version year kind }', ({ kept }) => ({ year: 2022, kind: 'START_INVESTMENT', amount: money(amount), ...rest(kept) }), {
    name, as: 'recruitmentTarget',
  });

/** A chain with its team, from the first drawing to its leads, everything done and undone. */
export const chainSteps: Step[] = [
  team('光伏产业专班', 'team'),
  team('储能产业专班', 'otherTeam'),
  act('appointIndustryTeamLead', 'LEADER', DAY, TEAM, (place) => ({
    teamId: place.kept.otherTeam!.id, version: place.kept.otherTeam!.version, leadOfficialId: officialId(place.zone, 'SECRETARY'),
  }), { as: 'otherTeam' }),
  act('openChain', 'RECRUITER', DAY, CHAIN, ({ kept }) => ({ name: '光伏', industry: '新能源', teamId: kept.otherTeam!.id })),
  act('assignChainTeam', 'LEADER', DAY, CHAIN, ({ kept }) => ({ chainId: kept.chain!.id, version: kept.chain!.version, teamId: kept.team!.id })),
  node('硅料', 'UPSTREAM', 'silicon'),
  node('组件', 'MIDSTREAM', 'module'),
  node('电站', 'DOWNSTREAM', 'plant'),
  draw('reviseChainNode', NODE, (kept) => ({ nodeId: kept.module!.id, name: '光伏组件', description: '单玻、双玻' }), { as: 'module' }),
  connect('connectChainNodes'),
  draw('disconnectChainNodes', CHAIN, ends),
  connect('connectChainNodes once more'),
  draw('removeChainNode', CHAIN, (kept) => ({ nodeId: kept.plant!.id })),
  act('fillChainNode', 'RECRUITER', DAY, 'filling { id version since }', ({ kept }) => ({ nodeId: kept.module!.id, enterpriseId: kept.enterprise!.id, since: '2022-07-25' })),
  act('vacateChainNode', 'RECRUITER', DAY, 'filling { id version vacatedOn }', on('filling', { vacatedOn: '2022-07-26' })),
  act('nameChainTarget', 'RECRUITER', DAY, 'target { id version name priority note }', ({ kept }) => ({
    nodeId: kept.silicon!.id, name: '某硅业集团', priority: 'HIGH', note: '在西南选址',
  }), { as: 'chainTarget' }),
  act('withdrawChainTarget', 'RECRUITER', DAY, 'target { id version name }', ({ kept }) => ({ targetId: kept.chainTarget!.id, version: kept.chainTarget!.version }), { as: 'chainTarget' }),
  act('registerLead', 'RECRUITER', DAY, 'lead { id version title stage }', ({ kept }) => ({
    enterpriseId: kept.enterprise!.id, title: '硅料项目', plannedInvestment: money('1000'), industry: '新能源', source: 'CHAIN',
  }), { name: 'registerLead for a gap', as: 'chainLead' }),
  tag('tagLead', 'tagLead'),
  tag('untagLead', 'untagLead'),
  tag('tagLead', 'tagLead once more'),
  act('tagLead', 'RECRUITER', DAY, 'lead { id title stage }', ({ kept }) => ({ leadId: kept.lead!.id, nodeId: kept.module!.id }), { name: 'tagLead of the project', as: 'tagged' }),
];

const kept = (name: string) => (place: Place) => place.kept[name]!.id;

/** What recruitment has to reach. */
export const figuresSteps: Step[] = [
  target('1200000000', () => ({}), 'setRecruitmentTarget'),
  target('900000000', (kept) => ({ version: kept.recruitmentTarget!.version }), 'setRecruitmentTarget anew'),
];

/** What of it is found by those who may ask. */
export const chainExpected = {
  'Query.industryChains': { finds: kept('chain') },
  'Query.industryChain': { args: (place: Place) => ({ id: kept('chain')(place) }), finds: kept('chain') },
  'Query.industryTeams': { finds: kept('team') },
  'Query.recruitmentFigures': { args: () => ({ asOf: DAY }), finds: kept('agreement') },
  'Query.recruitmentTargets': { args: () => ({ year: 2022 }), finds: kept('recruitmentTarget') },
  Project: {
    args: (place: Place) => ({ id: kept('project')(place), agreement: { __typename: 'InvestmentAgreement', id: kept('agreement')(place) } }),
    finds: kept('team'),
  },
};
