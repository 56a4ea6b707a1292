import { officialId } from './cast.fixture.ts';
import { act, money, on, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const upload: NonNullable<Step['prepare']> = async (place) => void (place.kept.upload = { id: await place.upload('RECRUITER') });
const withUpload = (input: Step['input']): Step['input'] => (place) => ({ ...input(place), fileIds: [place.kept.upload!.id] });
/** An act on the lead that is being prepared; such acts ask no version of the lead itself. */
const onContactLead = (mutation: string, select: string, rest: object, more: Partial<Step> = {}) =>
  act(mutation, 'RECRUITER', DAY, select, ({ kept }) => ({ leadId: kept.contactLead!.id, ...rest }), more);

const content = {
  kind: 'FORMAL', heldAt: `${DAY}T08:30:00+08:00`, place: '长沙高新区', ourSide: ['田野 管委会副主任'], theirSide: ['刘建国 董事长'], summary: '谈用地和供电', agreedNext: '七月底前来考察',
};
const CONTACT = 'contact { id version place heldAt }';
const contactSteps: Step[] = [
  act('registerLead', 'RECRUITER', DAY, 'lead { id version title stage }', ({ kept }) => ({
    enterpriseId: kept.enterprise!.id, title: '动力电池基地', plannedInvestment: money('10000000000'), industry: '新能源', source: 'CHAIN',
  }), { name: 'registerLead to be prepared', as: 'contactLead' }),
  { ...act('recordContact', 'RECRUITER', DAY, CONTACT, withUpload(({ kept }) => ({ leadId: kept.contactLead!.id, ...content, nextStepOn: '2022-08-05' }))), prepare: upload },
  { ...act('correctContact', 'RECRUITER', DAY, CONTACT, withUpload(on('contact', { ...content, place: '长沙县', reason: '地点记错' }))), prepare: upload },
  onContactLead('recordContact', CONTACT, { ...content, kind: 'INFORMAL' }, { name: 'recordContact by mistake', as: 'wrongContact', prepare: upload, input: withUpload(({ kept }) => ({ leadId: kept.contactLead!.id, ...content })) }),
  act('strikeContact', 'RECRUITER', DAY, CONTACT, ({ kept }) => ({ contactId: kept.wrongContact!.id, version: kept.wrongContact!.version, reason: '重复记录' }), { as: 'wrongContact' }),
];

const SIGNAL = 'signal { id version text seenAt }';
const heard = { text: '董事长明早返程', source: '长沙代办处', seenAt: `${DAY}T09:00:00+08:00`, windowEndsAt: '2022-07-30T08:00:00+08:00' };
const RECORD = `mutation ($input: RecordSignalInput!) { recordSignal(input: $input) { ${SIGNAL} errors { code } } }`;
/** A signal that stands alone names no lead, so it is no step of its own: there would be nothing foreign to name. */
const aLoneSignal = (name: string) => async (place: Place) => {
  const { recordSignal } = await place.read<{ recordSignal: { signal: Kept } }>('RECRUITER', RECORD, { input: { idempotencyKey: `lone-${name}`, ...heard } });
  place.kept[name] = recordSignal.signal;
};
const signalSteps: Step[] = [
  onContactLead('recordSignal', SIGNAL, heard),
  act('answerSignal', 'RECRUITER', DAY, SIGNAL, on('signal', { answeredAt: `${DAY}T09:30:00+08:00`, note: '已托代办处约好' })),
  act('turnSignalIntoLead', 'RECRUITER', DAY, SIGNAL, ({ kept }) => ({
    signalId: kept.loneSignal!.id, version: kept.loneSignal!.version, enterpriseId: kept.enterprise!.id, title: '储能项目', plannedInvestment: money('500000000'), industry: '储能',
  }), { as: 'loneSignal', prepare: aLoneSignal('loneSignal') }),
  act('attachSignalToLead', 'RECRUITER', DAY, SIGNAL, ({ kept }) => ({ signalId: kept.otherSignal!.id, version: kept.otherSignal!.version, leadId: kept.contactLead!.id }), {
    as: 'otherSignal', prepare: aLoneSignal('otherSignal'),
  }),
];

const RULES = { formalContactsPerYear: 10, feasibilityForNegotiation: 0, dueDiligenceForSigning: false, dueDiligenceItems: ['工商信用', '涉诉情况'], dueDiligenceOffFor: '均为存量企业技改' };
const rulesVersion = async (place: Place) => {
  const { recruitmentRules } = await place.read<{ recruitmentRules: Kept }>('ZONE_ADMIN', '{ recruitmentRules { id version } }');
  place.kept.rules = recruitmentRules;
};
const PITCH = 'package { id version canSend }';
const writing = (section: string, name: string): Step => ({
  ...act('writePitchSection', 'RECRUITER', DAY, PITCH, withUpload(({ kept }) => ({
    leadId: kept.contactLead!.id, version: kept.package?.version ?? 0, section, text: '内容',
  })), { name }),
  prepare: upload,
});
const FEASIBILITY = 'item { id version state conclusion }';
const CHECK = 'item { id version title result }';
const preparationSteps: Step[] = [
  act('changeRecruitmentRules', 'ZONE_ADMIN', DAY, 'rules { id version formalContactsPerYear }', ({ kept }) => ({ ...RULES, version: kept.rules!.version }), { as: 'rules', prepare: rulesVersion }),
  writing('INDUSTRY_ENVIRONMENT', 'writePitchSection'),
  writing('PREFERENTIAL_POLICY', 'writePitchSection on policy'),
  writing('LOCATION', 'writePitchSection on location'),
  act('sendPitchPackage', 'RECRUITER', DAY, PITCH, on('package', { sentOn: DAY, recipient: '刘建国 董事长' })),
  act('copyPitchPackage', 'RECRUITER', DAY, PITCH, ({ kept }) => ({ leadId: kept.clue!.id, version: 0, fromPackageId: kept.package!.id }), { as: 'copiedPackage' }),
  act('planFeasibility', 'RECRUITER', DAY, FEASIBILITY, ({ kept, zone }) => ({
    leadId: kept.contactLead!.id, title: '用电负荷测算', ownerId: officialId(zone, 'RECRUITER'), dueOn: '2022-08-05',
  }), { as: 'item' }),
  act('replanFeasibility', 'RECRUITER', DAY, 'item { id version dueOn }', ({ kept, zone }) => ({ itemId: kept.item!.id, version: kept.item!.version, ownerId: officialId(zone, 'RECRUITER'), dueOn: '2022-08-12', reason: '等负荷清单' }), { as: 'item' }),
  act('planFeasibility', 'RECRUITER', DAY, FEASIBILITY, ({ kept, zone }) => ({
    leadId: kept.contactLead!.id, title: '用气测算', ownerId: officialId(zone, 'RECRUITER'), dueOn: '2022-08-05',
  }), { name: 'planFeasibility to be dropped', as: 'droppedItem' }),
  act('dropFeasibility', 'RECRUITER', DAY, 'item { id version droppedFor }', ({ kept }) => ({ itemId: kept.droppedItem!.id, version: kept.droppedItem!.version, reason: '改由燃气公司测算' }), { as: 'droppedItem' }),
  act('finishFeasibility', 'RECRUITER', DAY, FEASIBILITY, on('item', { finishedOn: DAY, conclusion: '有余量' }), { as: 'item' }),
  onContactLead('recordDueDiligence', CHECK, {}, {
    as: 'checkedItem', prepare: upload,
    input: withUpload(({ kept }) => ({ leadId: kept.contactLead!.id, version: 0, item: '涉诉情况', result: 'CONCERN', note: '两件在诉', evidence: '裁判文书网', checkedOn: DAY })),
  }),
  act('decideDueDiligence', 'LEADER', DAY, CHECK, ({ kept }) => ({ itemId: kept.checkedItem!.id, version: kept.checkedItem!.version, accepted: true, reason: '标的小' }), { as: 'checkedItem' }),
];

const TOUR = 'tour { id version title cancelledFor }';
const stop = { day: DAY, time: '09:30', type: 'SUPPORTING', title: '磁材厂', host: '总经理', note: '看二期' };
const firstStop = async (place: Place) => {
  const { siteTour } = await place.read<{ siteTour: { stops: [Kept] } }>('RECRUITER', 'query ($id: ID!) { siteTour(id: $id) { stops { id } } }', { id: place.kept.tour!.id });
  place.kept.stop = siteTour.stops[0];
};
const tourSteps: Step[] = [
  onContactLead('planSiteTour', TOUR, { direction: 'INBOUND', title: '来访考察', party: '刘建国一行 4 人', startsOn: DAY, endsOn: '2022-07-30', stops: [stop] }),
  act('arrangeTourStops', 'RECRUITER', DAY, TOUR, on('tour', { stops: [stop, { ...stop, time: '10:30', title: '标准厂房', type: 'PARK' }] })),
  act('reviseSiteTour', 'RECRUITER', DAY, TOUR, on('tour', { title: '来访考察', party: '刘建国一行 5 人', startsOn: DAY, endsOn: '2022-07-31' })),
  act('reviseTourStop', 'RECRUITER', DAY, TOUR, ({ kept }) => ({ tourId: kept.tour!.id, version: kept.tour!.version, stopId: kept.stop!.id, ...stop, time: '14:30' }), { prepare: firstStop }),
  onContactLead('planSiteTour', TOUR, { direction: 'OUTBOUND', title: '回访', party: '周以宁', startsOn: DAY, endsOn: DAY, stops: [stop] }, { name: 'planSiteTour to be called off', as: 'cancelledTour' }),
  act('cancelSiteTour', 'RECRUITER', DAY, TOUR, ({ kept }) => ({ tourId: kept.cancelledTour!.id, version: kept.cancelledTour!.version, reason: '对方改期' }), { as: 'cancelledTour' }),
];

/** A lead from the first contact to the papers, checks and tours that prepare its signing. */
export const leadWorkSteps: readonly Step[] = [...contactSteps, ...signalSteps, ...preparationSteps, ...tourSteps];

const kept = (name: string) => (place: Place) => place.kept[name]!.id;

export const LEAD_WORK_EXPECTED = {
  'Query.contacts': { finds: kept('contact') },
  'Query.contactsDue': { finds: kept('loneSignal') },
  'Query.signals': { finds: kept('signal') },
  'Query.signalResponse': { finds: kept('signal') },
  'Query.recruitmentRules': { finds: ({ zone }: Place) => zone },
  'Query.pitchPackages': { finds: kept('package') },
  'Query.siteTour': { args: ({ kept: known }: Place) => ({ id: known.tour!.id }), finds: kept('tour') },
  'Query.siteTours': { finds: kept('tour') },
};
