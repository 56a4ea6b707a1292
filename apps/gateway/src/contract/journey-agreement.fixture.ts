import type { Role } from '@gaoxin/server';
import { officialId } from './cast.fixture.ts';
import { act, money, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const THIRD_USCC = '91320583MA1XYK0258';
const SPAN = { from: '2022-01-01', to: DAY, asOf: DAY };

const ofLead = ({ kept }: Place): Input => ({ leadId: kept.lead!.id });
const ofAgreement = ({ kept }: Place): Input => ({ agreementId: kept.agreement!.id });
const upload = (by: Role) => async (place: Place) => void (place.kept.upload = { id: await place.upload(by) });

const AMOUNTS = 'query ($id: ID!) { lead(id: $id) { statedAmounts { id source } project { id } } }';
const told = (place: Place) =>
  place.read<{ lead: { statedAmounts: (Kept & { source: string })[]; project: Kept } }>('RECRUITER', AMOUNTS, { id: place.kept.lead!.id });
const theContract = async (place: Place) => {
  place.kept.contract = (await told(place)).lead.statedAmounts.at(-1)!;
  await upload('RECRUITER')(place);
};
const STATE = 'mutation ($input: StateAmountInput!) { stateAmount(input: $input) { errors { code } } }';
/** Another source writes the same digits in another currency. */
const contradicted = async (place: Place) => {
  const input = { idempotencyKey: 'in-dollars', ...ofLead(place), grade: 'CLAIMED', money: { amount: '700000000', currency: 'USD' }, statedOn: DAY, source: '通报标题' };
  await place.read('RECRUITER', STATE, { input });
};
const theProject = async (place: Place) => void (place.kept.identity = (await told(place)).lead.project);

const amountSteps: Step[] = [
  act('addAgreementParty', 'RECRUITER', DAY, 'party { id name role }', (place) => ({
    ...ofAgreement(place), side: 'ENTERPRISE', name: '信华集团', uscc: THIRD_USCC, role: 'PARENT_GROUP', signatory: '唐文海',
  })),
  act('stateAmount', 'RECRUITER', DAY, 'amount { id grade statedOn source }', (place) => ({
    ...ofLead(place), grade: 'CONTRACTED', money: money('700000000'), statedOn: DAY, source: '补充协议', replaces: place.kept.contract!.id, fileIds: [place.kept.upload!.id],
  }), { prepare: theContract }),
  act('resolveAmountConflict', 'LEADER', DAY, 'amount { id grade source }', ({ kept }) => ({ amountId: kept.amount!.id, reason: '核对协议原件，币种为人民币' }), {
    prepare: contradicted, as: 'resolved',
  }),
];

const identitySteps: Step[] = [
  act('recordSigningEvent', 'RECRUITER', DAY, 'signingEvent { id name heldOn }', ({ kept }) => ({
    leadId: kept.clue!.id, name: '西部洽谈会集中签约', heldOn: DAY, place: '国际博览中心', organiser: '市招商局', announced: money('900000000'),
  })),
  act('identifyProject', 'RECRUITER', DAY, 'project { id title }', ({ kept }) => ({
    leadId: kept.clue!.id, uscc: THIRD_USCC, parentGroup: '信华集团', siteParcel: 'A-12', productLine: '光伏玻璃', attachTo: kept.identity!.id, separateReason: '另行供地', scope: 'LEAD',
  }), { prepare: theProject, as: 'identified' }),
];

const term = (name: string, as: string) =>
  act('draftIncentiveTerm', 'RECRUITER', DAY, 'incentiveTerm { id version status }', (place) => ({
    ...ofLead(place), kind: 'FISCAL', scope: 'SECTOR', text: '新材料企业设备投入按 3% 补助', basis: 'PUBLISHED_RULE', basisText: '《新材料产业扶持办法》第四条', rate: { value: '3', unit: 'PERCENT', bound: 'AT_MOST' },
  }), { name, as });
const onTerm = (mutation: string, by: Role, of: string, rest: Input = {}) =>
  act(mutation, by, DAY, 'incentiveTerm { id version status }', ({ kept }) => ({ incentiveTermId: kept[of]!.id, version: kept[of]!.version, ...rest }), { as: of });

const incentiveSteps: Step[] = [
  term('draftIncentiveTerm', 'incentiveTerm'),
  onTerm('reviewIncentiveTerm', 'SUPERVISOR', 'incentiveTerm', { approved: true, opinion: '面向全行业，条件公开，同意。' }),
  onTerm('attachIncentiveTerm', 'RECRUITER', 'incentiveTerm'),
  term('draftIncentiveTerm to be withdrawn', 'withdrawn'),
  onTerm('withdrawIncentiveTerm', 'RECRUITER', 'withdrawn'),
  term('draftIncentiveTerm to be reviewed', 'waitingTerm'),
];

const promise = (name: string, as: string, facts: Input | ((place: Place) => Input)) =>
  act('addObligation', 'RECRUITER', DAY, 'obligation { id version clause dueOn }', (place) => ({
    ...ofAgreement(place), party: 'ZONE', kind: 'POWER', clause: '红线外 10 kV 供电到位', dueOn: '2022-12-31', ownerId: officialId(place.zone, 'PROJECT_OFFICER'),
    quantity: { value: '2000', unit: 'KILOVOLT_AMPERE', bound: 'AT_LEAST' }, money: money('3000000'), ...(typeof facts === 'function' ? facts(place) : facts),
  }), { name, as });
const onObligation = (mutation: string, by: Role, of: string, rest: (place: Place) => Input, more: Partial<Step> = {}) =>
  act(mutation, by, DAY, 'obligation { id version state }', (place) => ({ obligationId: place.kept[of]!.id, version: place.kept[of]!.version, ...rest(place) }), { as: of, ...more });

const obligationSteps: Step[] = [
  promise('addObligation', 'obligation', { party: 'ENTERPRISE', kind: 'INVESTMENT', clause: '首期投资到位' }),
  promise('addObligation that is overdue', 'overdue', { dueOn: '2022-07-28' }),
  promise('addObligation that is released', 'released', { kind: 'HOUSING', clause: '人才公寓 30 套' }),
  promise('addObligation that fulfils an incentive term', 'granted', ({ kept }) => ({ kind: 'INCENTIVE', clause: '兑现设备投入补助', incentiveTermId: kept.incentiveTerm!.id })),
  onObligation('fulfilObligation', 'ENTERPRISE_REPRESENTATIVE', 'obligation', ({ kept }) => ({ fulfilledOn: DAY, evidence: '验资报告', fileIds: [kept.upload!.id] }), {
    prepare: upload('ENTERPRISE_REPRESENTATIVE'),
  }),
  onObligation('declareBreach', 'PROJECT_OFFICER', 'overdue', () => ({ reason: '供电公司未排期' })),
  onObligation('waiveObligation', 'LEADER', 'released', () => ({ reason: '企业自建宿舍' })),
];

const IDENTIFY = 'mutation ($input: IdentifyProjectInput!) { identifyProject(input: $input) { project { id } errors { code } } }';
const PARTS = { parentGroup: '信华集团', siteParcel: 'A-12', productLine: '光伏玻璃' };
/** The lead's project is known before the signing, which names it again. */
export const projectNamed = async (place: Place) => {
  const input = { idempotencyKey: 'before-signing', leadId: place.kept.lead!.id, ...PARTS };
  const { identifyProject } = await place.read<{ identifyProject: { project: Kept } }>('RECRUITER', IDENTIFY, { input });
  place.kept.signedProject = identifyProject.project;
};
export const signedProject = ({ kept }: Place): Input => ({ uscc: THIRD_USCC, ...PARTS, attachTo: kept.signedProject!.id, separateReason: '另行供地', scope: 'LEAD' });

/** Terms put right before the agreement is handed over. */
export const revisedTerms: Input = {
  title: '信华新材料光伏产业园一期', landMu: '120', landBound: 'ABOUT', product: '光伏玻璃', capacity: { value: '21000', unit: 'TONNE', bound: 'EXACT' }, reason: '对照协议原件',
};

/** Everything around the journey's agreement: amounts, identity, incentives, obligations. */
export const agreementSteps: Step[] = [...amountSteps, ...identitySteps, ...incentiveSteps, ...obligationSteps];

const id = (name: string) => (place: Place) => place.kept[name]!.id;
const byId = (name: string) => ({ args: (place: Place) => ({ id: place.kept[name]!.id }), finds: id(name) });

export const agreementExpected = {
  'Query.agreements': { finds: id('agreement') },
  'Query.handoverDays': { args: () => SPAN, finds: id('agreement') },
  'Query.matchingProjects': { args: () => ({ siteParcel: 'A-12', productLine: '光伏玻璃' }), finds: () => '"matchingProjects":' },
  'Query.signedProjects': { args: () => SPAN, finds: id('agreement') },
  'Query.obligations': { finds: id('obligation') },
  'Query.obligationPerformance': { args: () => ({ asOf: DAY }), finds: id('overdue') },
  'Query.incentiveTerm': byId('incentiveTerm'),
  'Query.incentiveTermsToReview': { finds: id('waitingTerm') },
  'Query.lawfulOffers': { finds: () => 'agency-filing' },
  ProjectIdentity: byId('identity'),
  Obligation: byId('obligation'),
};
