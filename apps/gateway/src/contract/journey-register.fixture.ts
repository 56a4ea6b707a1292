import { usccOf } from '@gaoxin/testkit';
import { USCC } from './cast.fixture.ts';
import { act, money, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const TWIN = '同名双生装备制造';

type Register = 'enterprise' | 'lead';
const NAMES = { enterprise: 'Enterprise', lead: 'Lead' } as const;

const file = (register: Register, { zone }: Place): string =>
  register === 'enterprise' ? `统一社会信用代码,企业名称\n${usccOf(70)},从表格来有限公司` : `企业统一社会信用代码,项目名称,来源\n${USCC[zone]},从表格来的线索,主动上门`;
const uploadFor = (register: Register) => async (place: Place) => {
  place.kept.sheet = { id: await place.upload('RECRUITER', register === 'enterprise' ? 'directory' : 'recruitment', file(register, place)) };
};
/** The background has worked on it meanwhile. */
const latest = (register: Register) => async (place: Place) => {
  const document = `query ($id: ID!) { run: ${register}Import(id: $id) { id version } }`;
  place.kept[`${register}Import`] = (await place.read<{ run: Kept }>('RECRUITER', document, { id: place.kept[`${register}Import`]!.id })).run;
};

const importSteps = (register: Register): Step[] => {
  const one = NAMES[register];
  const kept = `${register}Import`;
  const step = (verb: string, input: Step['input'], prepare: Step['prepare'], more: Partial<Step> = {}) =>
    act(`${verb}${one}Import`, 'RECRUITER', DAY, 'import { id version fileName status }', input, { as: kept, ...(prepare && { prepare }), ...more });
  const start = (name: string) => step('start', ({ kept: { sheet } }) => ({ fileId: sheet!.id }), uploadFor(register), { name });
  const onRun = (verb: string) => step(verb, (place) => ({ importId: place.kept[kept]!.id, version: place.kept[kept]!.version }), latest(register));
  return [start(`start${one}Import`), onRun('apply'), onRun('undo'), start(`start${one}Import to cancel it`), onRun('cancel')];
};

const pairs = (register: Register) => async (place: Place) => {
  const document = `{ pairs: ${register}Duplicates { nodes { id version left { id } right { id } } } }`;
  const { pairs: found } = await place.read<{ pairs: { nodes: (Kept & { left: Kept; right: Kept })[] } }>('RECRUITER', document);
  const between = [place.kept[`${register}One`]!.id, place.kept[`${register}Two`]!.id];
  place.kept.duplicate = found.nodes.find(({ left, right }) => between.includes(left.id) && between.includes(right.id))!;
};

/** Everything that a filter can ask for, as one of the leads has it. */
const leadFilter = async (place: Place) => {
  type Found = { lead: { pipeline: Kept; pipelineStage: Kept; owner: Kept } };
  const { lead } = await place.read<Found>('RECRUITER', 'query ($id: ID!) { lead(id: $id) { pipeline { id } pipelineStage { id } owner { id } } }', { id: place.kept.leadOne!.id });
  const filter = {
    stage: 'CLUE', inProgress: true, pipelineId: lead.pipeline.id, stageId: lead.pipelineStage.id, source: 'WALK_IN', priority: 'NORMAL', late: false,
    withoutNextStep: true, minAmount: '1', maxAmount: '100000000', industryTeam: '光伏产业专班', industryTeamId: place.kept.team!.id, waiting: 'OURS', ownerId: lead.owner.id, industry: '装备',
  };
  place.kept.leadFilter = { id: '', ...filter };
};

const merging = (register: Register, register_: (name: string, place: Place) => Input): Step[] => {
  const one = NAMES[register];
  const plural = register === 'enterprise' ? 'Enterprises' : 'Leads';
  const added = (name: string, as: string) =>
    act(`register${one}`, 'RECRUITER', DAY, `${register} { id version }`, (place) => register_(name, place), { name: `register${one} ${as}`, as });
  const twins = ({ kept }: Place): Input => ({
    survivorId: kept[`${register}One`]!.id,
    survivorVersion: kept[`${register}One`]!.version,
    mergedId: kept[`${register}Two`]!.id,
    mergedVersion: kept[`${register}Two`]!.version,
    reason: '同一家报了两次',
    ...(register === 'enterprise' && { take: ['INDUSTRY'] }),
  });
  const merge = `${register}Merge`;
  return [
    added(`${TWIN}甲`, `${register}One`),
    added(`${TWIN}乙`, `${register}Two`),
    added(`${TWIN}丙`, `${register}Three`),
    act(`merge${plural}`, 'RECRUITER', DAY, 'merge { id version reason mergedBy }', twins, { as: merge }),
    act(`undo${one}Merge`, 'RECRUITER', DAY, 'merge { id version undoneAt }', ({ kept }) => ({ mergeId: kept[merge]!.id, version: kept[merge]!.version }), { as: merge }),
    act(`dismiss${one}Duplicate`, 'RECRUITER', DAY, 'duplicate { id version status note }', ({ kept }) => ({ duplicateId: kept.duplicate!.id, version: kept.duplicate!.version, reason: '两个厂区' }), {
      prepare: pairs(register),
    }),
    act(`export${plural}`, 'LEADER', DAY, 'file { id name size }', (place) => ({ filter: { search: TWIN, ...(register === 'lead' && withoutId(place.kept.leadFilter!)) } }), {
      as: `${register}Export`,
      ...(register === 'lead' && { prepare: leadFilter }),
    }),
  ];
};

const withoutId = ({ id: _id, ...rest }: Kept): Input => rest;

let number = 80;

/** A company to be founded, until it has its code. */
const prospectSteps: Step[] = [
  act('registerProspect', 'RECRUITER', DAY, 'enterprise { id version name prospect parentGroup }', () => ({
    kind: 'PLANNED', name: '拟设光电公司', shortName: '拟设光电', parentGroup: '光电集团', industry: '光电', contactName: '周工', contactPhone: '138 0000 0188',
  }), { as: 'prospect' }),
  act('recordUscc', 'RECRUITER', DAY, 'enterprise { id version uscc prospect }', ({ kept }) => ({ enterpriseId: kept.prospect!.id, version: kept.prospect!.version, uscc: usccOf(79) }), { as: 'prospect' }),
];

/** Registers filled from files, freed of duplicates and exported. */
export const registerSteps: Step[] = [
  ...prospectSteps,
  ...importSteps('enterprise'),
  ...merging('enterprise', (name) => ({ uscc: usccOf((number += 1)), name, industry: '装备' })),
  ...importSteps('lead'),
  ...merging('lead', (title, { kept }) => ({
    enterpriseId: kept.enterprise!.id, title, source: 'WALK_IN', industry: '装备', industryTeamId: kept.team!.id, plannedInvestment: money('50000000'),
  })),
];

const kept = (name: string) => (place: Place) => place.kept[name]!.id;
const expectations = (register: Register, search: (place: Place) => Input) => {
  const one = NAMES[register];
  return {
    [`Query.${register}Imports`]: { finds: kept(`${register}Import`) },
    [`Query.${register}Import`]: { args: (place: Place) => ({ id: place.kept[`${register}Import`]!.id }), finds: kept(`${register}Import`) },
    [`Query.${register}ImportColumns`]: { finds: () => '"required":true' },
    [`Query.similar${one}s`]: { args: search, finds: kept(`${register}One`) },
    [`Query.${register}Duplicates`]: { finds: kept(`${register}Three`) },
    [`Query.${register}Merges`]: { finds: kept(`${register}Merge`) },
  };
};

export const DIRECTORY_REGISTER = expectations('enterprise', () => ({ name: TWIN }));
export const RECRUITMENT_REGISTER = expectations('lead', (place) => ({ enterpriseId: place.kept.enterprise!.id, title: TWIN }));
