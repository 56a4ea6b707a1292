import { officialId } from './cast.fixture.ts';
import { act, money, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const stage = (phase: string, nameZh: string, rest: Input = {}) => ({ nameZh, nameEn: phase, phase, limitDays: 10, conditions: [], ...rest });
const END = [stage('REVIEW', '联审'), stage('SIGNED', '签约')];

const NEW_PIPELINE = 'mutation ($input: DefinePipelineInput!) { definePipeline(input: $input) { pipeline { id version stages { id } } errors { code } } }';
const NEW_FILTER = 'mutation ($input: SaveLeadFilterInput!) { saveLeadFilter(input: $input) { filter { id version } errors { code } } }';

/** The journey changes what somebody has set up: a new one has no version yet. */
const aPipeline = async (place: Place) => {
  const input = { idempotencyKey: 'first-pipeline', nameZh: '外资项目', nameEn: 'Foreign', stages: [stage('CLUE', '线索'), stage('NEGOTIATION', '初谈'), stage('NEGOTIATION', '深谈'), ...END] };
  const { definePipeline } = await place.read<{ definePipeline: { pipeline: Kept & { stages: Kept[] } } }>('ZONE_ADMIN', NEW_PIPELINE, { input });
  place.kept.pipeline = definePipeline.pipeline;
  for (const [index, { id }] of definePipeline.pipeline.stages.entries()) place.kept[`stage${index}`] = { id, version: 0 };
};
const aFilter = async (place: Place) => {
  const input = { idempotencyKey: 'first-filter', name: '超期', conditions: 'late=1', shared: false };
  place.kept.filter = (await place.read<{ saveLeadFilter: { filter: Kept } }>('RECRUITER', NEW_FILTER, { input })).saveLeadFilter.filter;
};
/** One that no lead follows. */
const anIdlePipeline = async (place: Place) => {
  const input = { idempotencyKey: 'idle-pipeline', nameZh: '并购基金', nameEn: 'Funds', stages: [stage('CLUE', '线索'), ...END] };
  place.kept.idlePipeline = (await place.read<{ definePipeline: { pipeline: Kept } }>('ZONE_ADMIN', NEW_PIPELINE, { input })).definePipeline.pipeline;
};
/** One that nobody needs. */
const another = async (place: Place) => {
  const input = { idempotencyKey: 'second-filter', name: '没有下一步', conditions: 'forgotten=1', shared: false };
  place.kept.idleFilter = (await place.read<{ saveLeadFilter: { filter: Kept } }>('RECRUITER', NEW_FILTER, { input })).saveLeadFilter.filter;
};

const onLead = (mutation: string, rest: (place: Place) => Input = () => ({}), by: Step['by'] = 'RECRUITER') =>
  act(mutation, by, DAY, 'lead { id version title stage }', (place) => ({ leadId: place.kept.boardLead!.id, version: place.kept.boardLead!.version, ...rest(place) }), {
    name: `${mutation} in a pipeline`,
    as: 'boardLead',
  });

const details = ({ kept }: Place): Input => ({
  title: '信华新材料外资并购项目', plannedInvestment: money('700000000'), industry: '新能源', source: 'EXISTING_ENTERPRISE', sourceEnterpriseId: kept.enterprise!.id,
  parentGroup: '信华集团', capacities: [{ product: '光伏组件', quantity: { value: '1.5', unit: 'GIGAWATT', bound: 'EXACT' } }], landMu: '140',
  utilities: [{ utility: 'POWER', quantity: { value: '8000', unit: 'KILOVOLT_AMPERE', bound: 'ABOUT' }, note: '双回路' }], sourceText: '企业座谈会上提出', industryTeam: '新能源专班', industryTeamId: kept.team!.id,
});
const filter = (name: string) => ({ kept }: Place): Input => ({ filterId: kept[name]!.id, version: kept[name]!.version });

/** A pipeline of the zone's own, a lead that goes its way, and the saved filters of who looks at them. */
export const boardSteps: Step[] = [
  act('definePipeline', 'ZONE_ADMIN', DAY, 'pipeline { id version }', ({ kept }) => ({
    pipelineId: kept.pipeline!.id, version: kept.pipeline!.version, nameZh: '外资并购', nameEn: 'Foreign acquisitions',
    stages: [
      stage('CLUE', '线索', { id: kept.stage0!.id, conditions: ['PLANNED_INVESTMENT'], takesFrom: [kept.stage2!.id] }),
      stage('NEGOTIATION', '洽谈', { id: kept.stage1!.id, conditions: ['NEXT_STEP'] }),
      stage('REVIEW', '联审', { id: kept.stage3!.id }),
      stage('SIGNED', '签约', { id: kept.stage4!.id, conditions: ['AGREEMENT'] }),
    ],
  }), { prepare: aPipeline }),
  act('registerLead', 'RECRUITER', DAY, 'lead { id version title stage }', (place) => ({
    ...details(place), enterpriseId: place.kept.enterprise!.id, pipelineId: place.kept.pipeline!.id, openedOn: '2022-07-01',
  }), { name: 'registerLead with everything', as: 'boardLead' }),
  onLead('planNextStep', () => ({ title: '约总部面谈', dueOn: '2022-08-05', waitingFor: '总部' })),
  onLead('advanceLead', ({ kept }) => ({ to: 'NEGOTIATION', stageId: kept.stage1!.id })),
  onLead('finishNextStep', () => ({ outcome: '总部同意八月来访' })),
  onLead('assignLead', ({ zone }) => ({ ownerId: officialId(zone, 'SUPERVISOR'), reason: '轮岗交接' }), 'LEADER'),
  onLead('reviseLead', (place) => ({ ...details(place), landMu: '120', reason: '总部调整用地' })),
  onLead('setLeadPriority', () => ({ priority: 'NUMBER_ONE', reason: '全区一号工程' }), 'LEADER'),
  onLead('letLeadRest', () => ({ reason: '总部年底再议', lookAgainOn: '2022-12-01' })),
  onLead('reviveLead'),
  onLead('changeLeadPipeline', ({ zone }) => ({ pipelineId: `${zone}-standard`, stageId: `${zone}-clue`, reason: '改为内资' })),
  act('removePipeline', 'ZONE_ADMIN', DAY, 'pipeline { id version }', ({ kept }) => ({ pipelineId: kept.idlePipeline!.id, version: kept.idlePipeline!.version }), { as: 'idlePipeline', prepare: anIdlePipeline }),
  act('saveLeadFilter', 'RECRUITER', DAY, 'filter { id version name conditions shared }', (place) => ({ ...filter('filter')(place), name: '超期线索', conditions: 'late=1', shared: true }), { prepare: aFilter }),
  act('setDefaultLeadFilter', 'RECRUITER', DAY, 'filter { id version name }', ({ kept }) => ({ filterId: kept.filter!.id, isDefault: true })),
  act('deleteLeadFilter', 'RECRUITER', DAY, 'filter { id version name }', filter('idleFilter'), { as: 'idleFilter', prepare: another }),
];
