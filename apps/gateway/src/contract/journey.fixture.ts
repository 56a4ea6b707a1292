import type { Role } from '@gaoxin/server';
import { clearDiligenceBy } from '@gaoxin/testkit';
import { accountId, departmentId, neighbours, officialId, USCC } from './cast.fixture.ts';
import { boardSteps } from './journey-lead.fixture.ts';
import { chainSteps, figuresSteps } from './journey-chain.fixture.ts';
import { SITE_STEPS } from './journey-site.fixture.ts';
import { leadWorkSteps } from './journey-contact.fixture.ts';
import { agreementSteps, projectNamed, revisedTerms, signedProject } from './journey-agreement.fixture.ts';
import { orderSteps } from './journey-order.fixture.ts';
import { policySteps } from './journey-policy.fixture.ts';
import { registerSteps } from './journey-register.fixture.ts';
import { act, money, on, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const points = (names: readonly string[], of: number, key = 'dimension') => names.map((name) => ({ [key]: name, points: of }));
const DIMENSIONS = ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'];
const CRITERIA = ['FINDABLE', 'CLEAR', 'WAIT', 'MANNER'];
const TASK_STEPS = ['取号', '受理'];

const onLead = (mutation: string, day: string, rest: Input = {}, more: Partial<Step> = {}) =>
  act(mutation, 'RECRUITER', day, 'lead { id version title stage }', on('lead', rest), more);
const advance = (to: string, day: string) => onLead('advanceLead', day, { to }, { name: `advanceLead to ${to}` });

const ZONE_SIDE = { side: 'ZONE', name: '高新区管委会', role: 'AUTHORITY', signatory: '主任' };
const ENTERPRISE_SIDE = { side: 'ENTERPRISE', name: '信华新材料有限公司', role: 'INVESTOR', signatory: '唐文海' };

const readyToSign = async (place: Place) => {
  await projectNamed(place);
  place.kept.lead = await clearDiligenceBy((document, variables) => place.read('RECRUITER', document, variables), place.kept.lead!.id, '2022-04-26');
};

const leadSteps: Step[] = [
  act('registerEnterprise', 'RECRUITER', '2022-04-01', 'enterprise { id name uscc }', ({ zone }) => ({
    uscc: USCC[zone], name: '信华新材料有限公司', shortName: '信华新材料', parentGroup: '信华集团', industry: '新能源', contactName: '唐文海', contactPhone: '138 0000 0126',
  })),
  act('registerLead', 'RECRUITER', '2022-04-02', 'lead { id version title stage }', ({ kept }) => ({
    enterpriseId: kept.enterprise!.id, title: '信华新材料光伏产业园一期', plannedInvestment: money('640000000'), industry: '新能源', source: 'CHAIN',
  })),
  onLead('planNextStep', '2022-04-03', { title: '约企业面谈', dueOn: '2022-04-12', waitingFor: '企业' }),
  advance('NEGOTIATION', '2022-04-08'),
  advance('INSPECTION', '2022-04-12'),
  onLead('recordFeasibility', '2022-04-18', { summary: '用地、能耗、环保条件已论证，可行。', finishedOn: '2022-04-18' }),
  advance('REVIEW', '2022-04-20'),
  act('signAgreement', 'RECRUITER', '2022-04-26', 'agreement { id version title signedOn }',
    (place) => on('lead', {
      title: '信华新材料光伏产业园一期', investment: money('640000000'), landMu: '120.5', landBound: 'ABOUT', product: '光伏玻璃', capacity: { value: '20000', unit: 'TONNE', bound: 'EXACT' },
      signedOn: '2022-04-26', project: signedProject(place), parties: [{ ...ZONE_SIDE, uscc: USCC[place.zone === 'kunshan' ? 'dianjiang' : 'kunshan'] }, { ...ENTERPRISE_SIDE, uscc: USCC[place.zone] }],
    })(place), { prepare: readyToSign }),
];

const WAITING = '{ handovers(status: WAITING) { id version } }';
const AGREEMENT = 'query ($id: ID!) { agreement(id: $id) { id version } }';
const waiting = async (place: Place) => {
  const { handovers } = await place.read<{ handovers: [Kept] }>('PROJECT_OFFICER', WAITING);
  place.kept.handover = handovers[0];
};
const sentBack = async (place: Place) => {
  const { agreement } = await place.read<{ agreement: Kept }>('RECRUITER', AGREEMENT, { id: place.kept.agreement!.id });
  place.kept.agreement = agreement;
};
const handOver = (name: string, prepare?: Step['prepare']) =>
  act('handOverAgreement', 'RECRUITER', '2022-04-26', 'agreement { id version handedOverAt }', on('agreement'), { name, ...(prepare && { prepare }) });

const handoverSteps: Step[] = [
  act('reviseAgreement', 'RECRUITER', '2022-04-26', 'agreement { id version title landMu }', on('agreement', revisedTerms)),
  handOver('handOverAgreement'),
  act('rejectHandover', 'PROJECT_OFFICER', '2022-04-26', 'handover { id version status }', on('handover', { reason: '缺用地红线' }), { as: 'rejected', prepare: waiting }),
  handOver('handOverAgreement once more', sentBack),
  act('acceptHandover', 'PROJECT_OFFICER', '2022-04-27', 'project { id version name stage }', on('handover'), { prepare: waiting }),
];

const STEPS = 'query ($id: ID!) { project(id: $id) { promotionTable { steps { id version } } } }';
const firstStep = async (place: Place) => {
  type Table = { project: { promotionTable: { steps: [Kept] } } };
  const { project } = await place.read<Table>('PROJECT_OFFICER', STEPS, { id: place.kept.project!.id });
  place.kept.step = project.promotionTable.steps[0];
};
const onProject = (mutation: string, by: Role, day: string, rest: (place: Place) => Input, more: Partial<Step> = {}) =>
  act(mutation, by, day, 'project { id version stage }', (place) => ({ ...on('project')(place), ...rest(place) }), more);
const milestone = (kind: string, day: string) => onProject('reportMilestone', 'SECRETARY', day, () => ({ kind, reachedOn: day }), { name: `reportMilestone ${kind}` });
const onStep = (mutation: string, day: string, rest: Input = {}, more: Partial<Step> = {}) =>
  act(mutation, 'SECRETARY', day, 'step { id version doneOn }', on('step', rest), more);

const projectSteps: Step[] = [
  onProject('assignSecretary', 'PROJECT_OFFICER', '2022-04-27', ({ zone }) => ({ officialId: officialId(zone, 'SECRETARY') })),
  onStep('completeStep', '2022-04-28', { doneOn: '2022-04-28', evidence: '对接记录已签字' }, { prepare: firstStep }),
  onStep('reopenStep', '2022-04-28'),
  milestone('STARTED', '2022-05-10'),
  onStep('completeStep', '2022-06-15', { doneOn: '2022-06-15', evidence: '对接记录已签字' }, { name: 'completeStep once more' }),
  act('setAnnualTarget', 'LEADER', '2022-07-01', 'target { id version value }', () => ({ year: 2022, metric: 'STARTS', value: 20 })),
  act('setAnnualTarget', 'LEADER', '2022-07-02', 'target { id version value }',
    ({ kept }) => ({ year: 2022, metric: 'STARTS', value: 22, version: kept.target!.version }), { name: 'setAnnualTarget anew' }),
  milestone('IN_PRODUCTION', '2022-07-25'),
];

const onIssue = (mutation: string, by: Role, rest: (place: Place) => Input = () => ({})) =>
  act(mutation, by, '2022-07-26', 'issue { id version status }', (place) => ({ ...on('issue')(place), ...rest(place) }));

const issueSteps: Step[] = [
  act('raiseIssue', 'ENTERPRISE_REPRESENTATIVE', '2022-07-26', 'issue { id version title status }', ({ kept }) => ({
    enterpriseId: kept.enterprise!.id, projectId: kept.project!.id, title: '临时用电', body: '一个接口不够', urgency: 'DIFFICULT',
  })),
  onIssue('replyToIssue', 'SECRETARY', () => ({ text: '今天联系供电公司。', answered: false })),
  onIssue('transferIssue', 'SECRETARY', () => ({ reason: '要两个部门一起办' })),
  onIssue('conveneConsultation', 'PROJECT_OFFICER', ({ zone }) => ({
    departmentIds: [departmentId(zone, 'service-center'), departmentId(zone, 'planning-bureau')], agenda: '增容方案',
  })),
  onIssue('adoptSolutionPlan', 'PROJECT_OFFICER', ({ zone }) => ({ text: '加装接口', ownerId: officialId(zone, 'SECRETARY'), dueOn: '2022-07-28' })),
  onIssue('startSolution', 'SECRETARY'),
  onIssue('markIssueSolved', 'SECRETARY', () => ({ text: '接口已加装' })),
  onIssue('confirmIssue', 'ENTERPRISE_REPRESENTATIVE'),
];

const cast = (what: string) => ({ zone, kept }: Place): Input => ({
  cycleId: kept[what]!.id, secretaryId: officialId(zone, 'SECRETARY'), scores: points(DIMENSIONS, 90), comment: '办得快',
});
const CAST = 'mutation ($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } errors { code } } }';
/** The other enterprises were served by the same secretary and say what they think of it. */
const neighboursVote = async (place: Place) => {
  for (const enterpriseId of neighbours(place.zone)) {
    const fact = { issueId: `issue-of-${enterpriseId}`, enterpriseId, secretaryId: officialId(place.zone, 'SECRETARY'), title: '用工', firstReplyInTime: true };
    await place.hear('construction.issue.replied', fact);
    const input = { idempotencyKey: `vote-${enterpriseId}`, ...cast('cycle')(place) };
    await place.read({ role: 'ENTERPRISE_REPRESENTATIVE', enterprise: enterpriseId }, CAST, { input });
  }
};
const AWARD = 'query ($id: ID!) { evaluationCycle(id: $id) { award { id version } } }';
const theAward = async (place: Place) => {
  const { evaluationCycle } = await place.read<{ evaluationCycle: { award: Kept } }>('SUPERVISOR', AWARD, { id: place.kept.cycle!.id });
  place.kept.award = evaluationCycle.award;
};
const open = (period: string, name: string) =>
  act('openCycle', 'SUPERVISOR', '2022-07-27', 'cycle { id version period }', () => ({ period }), { name: `openCycle ${period}`, as: name });
const ballot = (of: string) =>
  act('castBallot', 'ENTERPRISE_REPRESENTATIVE', '2022-07-28', 'ballot { id version castAt comment }', cast(of), { name: `castBallot in ${of}` });

const ratingSteps: Step[] = [
  open('2022-07', 'cycle'),
  open('2022-06', 'openCycle'),
  ballot('cycle'),
  ballot('openCycle'),
  act('closeCycle', 'SUPERVISOR', '2022-07-29', 'cycle { id version status }', on('cycle'), { prepare: neighboursVote }),
  act('recomputeAward', 'SUPERVISOR', '2022-07-29', 'award { id version sha256 lastRecomputation { identical } }',
    ({ kept }) => ({ awardId: kept.award!.id }), { prepare: theAward }),
  act('planExperienceTask', 'SUPERVISOR', '2022-07-29', 'task { id version title steps }', ({ zone }) => ({
    officerId: accountId(zone, 'EXPERIENCE_OFFICER'), title: '办理营业执照', place: '政务大厅', brief: '像办事群众一样走一遍', steps: TASK_STEPS,
    limitMinutes: 60, dueOn: '2022-08-05',
  })),
  act('submitEvaluation', 'EXPERIENCE_OFFICER', '2022-07-29', 'evaluation { id submittedAt text }',
    on('task', { steps: TASK_STEPS.map((title) => ({ title, minutes: 10 })), scores: points(CRITERIA, 4, 'criterion'), text: '说得清楚' })),
];

const MESSAGES = '{ messages(first: 2) { nodes { id } } }';
const twoMessages = async (place: Place) => {
  const { messages } = await place.read<{ messages: { nodes: [Kept, Kept] } }>('SECRETARY', MESSAGES);
  [place.kept.message, place.kept.otherMessage] = messages.nodes;
};
const theZone = async (place: Place) => {
  place.kept.zone = (await place.read<{ zone: Kept }>('ZONE_ADMIN', '{ zone { id version } }')).zone;
};
const account = (mutation: string, rest: Input = {}) =>
  act(mutation, 'ZONE_ADMIN', '2022-07-29', 'account { id version suspended }', (place) => ({ ...on('account')(place), ...rest }));
const theAccount = async (place: Place) => void (place.kept.account = { id: accountId(place.zone, 'RECRUITER'), version: 1 });

const otherSteps: Step[] = [
  act('markMessagesRead', 'SECRETARY', '2022-07-29', 'unreadMessages', ({ kept }) => ({ messageIds: [kept.message!.id, kept.otherMessage!.id] }), { prepare: twoMessages }),
  act('changeServiceBrand', 'ZONE_ADMIN', '2022-07-29', 'zone { id version brand { zh en } }', ({ kept }) => ({ version: kept.zone!.version, zh: '垫小二', en: 'At your side' }), {
    prepare: theZone,
  }),
  { ...account('suspendAccount', { reason: '调离' }), prepare: theAccount },
  account('reinstateAccount'),
  act('registerLead', 'RECRUITER', '2022-07-29', 'lead { id version title stage }', ({ kept }) => ({
    enterpriseId: kept.enterprise!.id, title: '二期', plannedInvestment: money('1000'), industry: '新能源', source: 'EXISTING_ENTERPRISE',
  }), { name: 'registerLead of a second phase', as: 'clue' }),
  act('dropLead', 'RECRUITER', '2022-07-29', 'lead { id version stage }', on('clue', { reason: '企业暂缓' }), { as: 'clue' }),
  act('reviveLead', 'RECRUITER', '2022-07-29', 'lead { id version stage }', on('clue'), { as: 'clue' }),
];

/** The journey of one project through the zone, and everything else that the schema lets people do. */
export const JOURNEY: readonly Step[] = [
  ...leadSteps,
  ...handoverSteps,
  ...projectSteps,
  ...issueSteps,
  ...ratingSteps,
  ...otherSteps,
  ...chainSteps,
  ...figuresSteps,
  ...SITE_STEPS,
  ...orderSteps,
  ...policySteps,
  ...registerSteps,
  ...leadWorkSteps,
  ...agreementSteps,
  ...boardSteps,
];
