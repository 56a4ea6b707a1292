import { faultsOf, openActing, type Acting } from '../acts.fixture.ts';

const PITCH = 'package { id version readiness { done required state } canSend sections { kind text } sendings { sentOn recipient by } viewerCan }';
const ITEM = 'item { id version state light finishedOn conclusion }';
const CHECK = 'item { id version title result blocks decision { accepted by reason } viewerCan }';
const LEAD = 'lead { id version stage missing viewerCan }';

interface Versioned {
  id: string;
  version: number;
}

describe('preparing a lead', () => {
  let recruitment: Acting;
  beforeEach(async () => {
    recruitment = await openActing();
  });
  afterEach(() => recruitment[Symbol.asyncDispose]());

  const write = (leadId: string, version: number, section: string) =>
    recruitment.done<{ package: Versioned }>('writePitchSection', { leadId, version, section, text: `${section} 的内容` }, PITCH);
  const rule = async (rules: object) => {
    const { recruitmentRules } = await recruitment.read<{ recruitmentRules: { version: number } & object }>(
      '{ recruitmentRules { version formalContactsPerYear feasibilityForNegotiation dueDiligenceForSigning dueDiligenceItems } }',
    );
    return recruitment.done('changeRecruitmentRules', { ...recruitmentRules, ...rules }, 'rules { version }', 'ZONE_ADMIN');
  };
  const onLead = async (mutation: string, lead: Versioned, input: object = {}) =>
    (await recruitment.done<{ lead: Versioned & { missing: string[] } }>(mutation, { leadId: lead.id, version: lead.version, ...input }, LEAD)).lead;
  const leadNow = async (id: string) => (await recruitment.read<{ lead: Versioned & { missing: string[]; viewerCan: string[] } }>(`query ($id: ID!) { ${LEAD.replace('lead', 'lead(id: $id)')} }`, { id })).lead;
  const reviewed = async () => {
    let lead = await onLead('planNextStep', await recruitment.newLead(), { title: '面谈', dueOn: '2022-08-01' });
    lead = await onLead('recordFeasibility', lead, { summary: '可行', finishedOn: '2022-07-29' });
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) lead = await onLead('advanceLead', lead, { to });
    return lead;
  };
  const sign = async (lead: Versioned) => {
    const { version } = await leadNow(lead.id);
    return recruitment.act('signAgreement', { leadId: lead.id, version, title: '投资协议', investment: { amount: '1000', currency: 'CNY' }, signedOn: '2022-07-29' }, 'agreement { id }');
  };
  const check = (lead: Versioned, item: string, result: string, version = 0) =>
    recruitment.done<{ item: Versioned }>('recordDueDiligence', { leadId: lead.id, version, item, result, note: '已核', evidence: '公示系统截图', checkedOn: '2022-07-29' }, CHECK);

  it('a pitch package with 2 of 3 sections is 2/3 and cannot be sent; with 3 of 3 it is ready', async () => {
    const lead = await recruitment.newLead();
    await write(lead.id, 0, 'INDUSTRY_ENVIRONMENT');
    const { package: half } = await write(lead.id, 1, 'PREFERENTIAL_POLICY');
    expect(half).toMatchObject({ readiness: { done: 2, required: 3, state: 'DRAFT' }, canSend: false, viewerCan: ['WRITE'] });
    const sending = { packageId: half.id, sentOn: '2022-07-29', recipient: '刘建国 董事长' };
    const refused = await recruitment.act('sendPitchPackage', { ...sending, version: 2 }, PITCH);
    expect([faultsOf(refused), refused.errors[0]!.message]).toEqual([['PITCH_NOT_READY'], '方案只写好 2 / 3 部分，写全了再发。']);
    const { package: whole } = await write(lead.id, 2, 'LOCATION');
    expect(whole).toMatchObject({ readiness: { done: 3, required: 3, state: 'READY' }, canSend: true, viewerCan: ['WRITE', 'SEND'] });
    const { package: sent } = await recruitment.done<{ package: Versioned }>('sendPitchPackage', { ...sending, version: 3 }, PITCH);
    expect(sent).toMatchObject({ sendings: [{ sentOn: '2022-07-29', recipient: '刘建国 董事长', by: '测试RECRUITER' }] });
    expect(faultsOf(await recruitment.act('sendPitchPackage', { ...sending, version: 4, sentOn: '2022-07-30' }, PITCH))).toEqual(['DATE_ORDER sentOn']);
    const { lead: seen } = await recruitment.read<{ lead: { timeline: { kind: string }[] } }>('query ($id: ID!) { lead(id: $id) { timeline { kind } } }', { id: lead.id });
    expect(seen.timeline.map(({ kind }) => kind)).toEqual(['PITCH_SENT', 'PITCH_READY', 'REGISTERED']);
  });

  it('a package is filled from that of another lead, and what is written stays', async () => {
    const [first, second] = [await recruitment.newLead('甲'), await recruitment.newLead('乙')];
    for (const [version, section] of ['INDUSTRY_ENVIRONMENT', 'PREFERENTIAL_POLICY', 'LOCATION'].entries()) await write(first.id, version, section);
    const { pitchPackages } = await recruitment.read<{ pitchPackages: { nodes: (Versioned & { lead: object })[] } }>('{ pitchPackages { nodes { id lead { title } } } }');
    expect(pitchPackages.nodes).toEqual([{ id: expect.any(String), lead: { title: '甲' } }]);
    const copy = { leadId: second.id, version: 0, fromPackageId: pitchPackages.nodes[0]!.id };
    expect((await recruitment.done<{ package: object }>('copyPitchPackage', copy, PITCH)).package).toMatchObject({ canSend: true, version: 1 });
    expect(faultsOf(await recruitment.act('copyPitchPackage', copy, PITCH))).toEqual(['STALE_VERSION']);
    expect(faultsOf(await recruitment.act('copyPitchPackage', { ...copy, version: 1 }, PITCH))).toEqual(['NO_CHANGE']);
    expect(faultsOf(await recruitment.act('copyPitchPackage', { ...copy, version: 1, fromPackageId: 'nobody-has-this' }, PITCH))).toEqual(['NOT_FOUND fromPackageId']);
  });

  it('without feasibility work no lead enters talks where the zone asks for one piece', async () => {
    const before = await onLead('planNextStep', await recruitment.newLead('规则之前'), { title: '面谈', dueOn: '2022-08-01' });
    await rule({ feasibilityForNegotiation: 1 });
    const after = await onLead('planNextStep', await recruitment.newLead('规则之后'), { title: '面谈', dueOn: '2022-08-01' });
    for (const lead of [before, after]) {
      const refused = await recruitment.act('advanceLead', { leadId: lead.id, version: lead.version, to: 'NEGOTIATION' }, LEAD);
      expect([faultsOf(refused), refused.errors[0]!.message]).toEqual([['LEAD_REQUIREMENT to'], '还缺洽谈前的可行性论证。']);
    }
    const plan = { leadId: after.id, title: '用电负荷测算', ownerId: 'o1', dueOn: '2022-08-05' };
    const { item } = await recruitment.done<{ item: Versioned }>('planFeasibility', plan, ITEM);
    expect(item).toMatchObject({ state: 'OPEN', light: 'ON_TIME' });
    expect((await leadNow(after.id)).missing).toEqual(['EARLY_FEASIBILITY']);
    const finish = { itemId: item.id, version: 1, finishedOn: '2022-07-29', conclusion: '110 千伏站有余量' };
    expect((await recruitment.done<{ item: object }>('finishFeasibility', finish, ITEM)).item).toMatchObject({ state: 'DONE', light: 'DONE', conclusion: '110 千伏站有余量' });
    expect(faultsOf(await recruitment.act('finishFeasibility', { ...finish, version: 2 }, ITEM))).toEqual(['FEASIBILITY_DONE']);
    await onLead('advanceLead', await leadNow(after.id), { to: 'NEGOTIATION' });

    const quick = await onLead('recordFeasibility', await leadNow(before.id), { summary: '用地可行', finishedOn: '2022-07-29' });
    await onLead('advanceLead', quick, { to: 'NEGOTIATION' });
    const { lead } = await recruitment.read<{ lead: object }>('query ($id: ID!) { lead(id: $id) { feasibility { title state } timeline { kind } } }', { id: before.id });
    expect(lead).toMatchObject({ feasibility: [{ title: '用地可行', state: 'DONE' }], timeline: expect.arrayContaining([{ kind: 'FEASIBILITY' }]) });
  });

  it.each([
    ['an owner whom nobody knows', { ownerId: 'nobody-has-this' }, 'NOT_FOUND ownerId'],
    ['a day before the lead', { dueOn: '2022-07-28' }, 'DATE_ORDER dueOn'],
    ['a lead of nobody', { leadId: 'nobody-has-this' }, 'NOT_FOUND leadId'],
  ])('feasibility work with %s is refused', async (_what, facts, fault) => {
    const lead = await recruitment.newLead();
    const plan = { leadId: lead.id, title: '用电负荷测算', ownerId: 'o1', dueOn: '2022-08-05', ...facts };
    expect(faultsOf(await recruitment.act('planFeasibility', plan, ITEM))).toEqual([fault]);
  });

  it('a zone that has not switched it on signs without due diligence', async () => {
    expect(faultsOf(await sign(await reviewed()))).toEqual([]);
  });

  it('an item that is missing or failed blocks signing, and a concern does until a leader accepts it', async () => {
    const lead = await reviewed();
    await rule({ dueDiligenceForSigning: true, dueDiligenceItems: ['工商信用', '涉诉情况'] });
    const refused = await sign(lead);
    expect([faultsOf(refused), refused.errors[0]!.message]).toEqual([['LEAD_REQUIREMENT'], '还缺尽职调查。']);
    expect((await leadNow(lead.id)).viewerCan).not.toContain('SIGN');

    await check(lead, '工商信用', 'PASSED');
    const { item: failed } = await check(lead, '涉诉情况', 'FAILED');
    expect(faultsOf(await sign(lead))).toEqual(['LEAD_REQUIREMENT']);
    const { item: concern } = await check(lead, '涉诉情况', 'CONCERN', failed.version);
    expect(concern).toMatchObject({ blocks: true });
    expect(faultsOf(await sign(lead))).toEqual(['LEAD_REQUIREMENT']);

    const decide = (accepted: boolean, version: number, by: 'LEADER' | 'RECRUITER' = 'LEADER') =>
      recruitment.act<{ item: Versioned }>('decideDueDiligence', { itemId: concern.id, version, accepted, reason: '标的小，已和解' }, CHECK, by);
    expect(faultsOf(await decide(true, concern.version, 'RECRUITER'))).toEqual(['FORBIDDEN']);
    const against = await decide(false, concern.version);
    expect(faultsOf(await sign(lead))).toEqual(['LEAD_REQUIREMENT']);
    const { item } = await decide(true, against.item.version);
    expect(item).toMatchObject({ blocks: false, decision: { accepted: true, by: '测试LEADER', reason: '标的小，已和解' }, viewerCan: ['DECIDE'] });
    expect(faultsOf(await sign(lead))).toEqual([]);
  });

  it('shows the template with what was found, and how much of it lets the lead be signed', async () => {
    await rule({ dueDiligenceForSigning: true });
    const lead = await recruitment.newLead();
    await check(lead, '环保合规', 'PASSED');
    const { lead: seen } = await recruitment.read<{ lead: { dueDiligence: object } }>(
      'query ($id: ID!) { lead(id: $id) { dueDiligence { asked cleared figure { numerator denominator } items { title result version blocks } } } }',
      { id: lead.id },
    );
    expect(seen.dueDiligence).toMatchObject({
      asked: true,
      cleared: false,
      figure: { numerator: 1, denominator: 6 },
      items: [{ title: '工商信用', result: null, version: 0, blocks: true }, { title: '实缴资本' }, { title: '涉诉情况' }, { title: '环保合规', result: 'PASSED', version: 1, blocks: false }, { title: '技术来源' }, { title: '资金来源' }],
    });
  });

  it('refuses what the template does not have, a second first result, and a decision about what is no concern', async () => {
    const lead = await recruitment.newLead();
    const { item } = await check(lead, '工商信用', 'PASSED');
    const again = { leadId: lead.id, version: 0, item: '工商信用', result: 'FAILED', note: '再查', checkedOn: '2022-07-29' };
    expect(faultsOf(await recruitment.act('recordDueDiligence', again, CHECK))).toEqual(['STALE_VERSION']);
    expect(faultsOf(await recruitment.act('recordDueDiligence', { ...again, item: '星座' }, CHECK))).toEqual(['NOT_FOUND item']);
    expect(faultsOf(await recruitment.act('recordDueDiligence', { ...again, version: 1, checkedOn: '2022-07-30' }, CHECK))).toEqual(['DATE_ORDER checkedOn']);
    expect(faultsOf(await recruitment.act('decideDueDiligence', { itemId: item.id, version: 1, accepted: true, reason: '可以' }, CHECK, 'LEADER'))).toEqual(['NOT_A_CONCERN']);
  });

  it('of two who finish work on the same lead at once both count', async () => {
    const lead = await recruitment.newLead();
    const items = [];
    for (const title of ['供电', '用地', '用气']) items.push((await recruitment.done<{ item: Versioned }>('planFeasibility', { leadId: lead.id, title, ownerId: 'o1', dueOn: '2022-08-05' }, ITEM)).item);
    const answers = await Promise.all(items.map(({ id }) => recruitment.act('finishFeasibility', { itemId: id, version: 1, finishedOn: '2022-07-29', conclusion: '可行' }, ITEM)));
    expect(answers.flatMap(faultsOf)).toEqual([]);
    await rule({ feasibilityForNegotiation: 3 });
    expect((await leadNow(lead.id)).missing).toEqual(['NEXT_STEP']);
  });

  it('ends with the lead, and nothing of it is offered then', async () => {
    const lead = await recruitment.newLead();
    for (const [version, section] of ['INDUSTRY_ENVIRONMENT', 'PREFERENTIAL_POLICY', 'LOCATION'].entries()) await write(lead.id, version, section);
    await recruitment.done('planFeasibility', { leadId: lead.id, title: '供电方案', ownerId: 'o1', dueOn: '2022-08-05' }, ITEM);
    const offers = 'pitchPackage { id version canSend viewerCan } feasibility { viewerCan } dueDiligence { items { viewerCan } }';
    const offered = async () => (await recruitment.read<{ lead: { pitchPackage: Versioned & { viewerCan: string[]; canSend: boolean }; feasibility: { viewerCan: string[] }[]; dueDiligence: { items: { viewerCan: string[] }[] } } }>(`query ($id: ID!) { lead(id: $id) { ${offers} } }`, { id: lead.id })).lead;
    expect(await offered()).toMatchObject({ pitchPackage: { canSend: true, viewerCan: ['WRITE', 'SEND'] }, feasibility: [{ viewerCan: ['FINISH'] }] });
    await onLead('dropLead', await leadNow(lead.id), { reason: '不来了' });
    const { pitchPackage, feasibility, dueDiligence } = await offered();
    expect([pitchPackage.viewerCan, pitchPackage.canSend, feasibility[0]!.viewerCan, dueDiligence.items.flatMap(({ viewerCan }) => viewerCan)]).toEqual([[], false, [], []]);
    expect(faultsOf(await recruitment.act('sendPitchPackage', { packageId: pitchPackage.id, version: pitchPackage.version, sentOn: '2022-07-29', recipient: '对方' }, PITCH))).toEqual(['LEAD_STAGE']);
  });

  it('offers the signing by the same rule as the act: what the stage of signing asks for counts', async () => {
    const stages = [['CLUE', []], ['REVIEW', []], ['SIGNED', ['AGREEMENT', 'NEXT_STEP']]].map(([phase, conditions]) => ({ nameZh: phase, nameEn: phase, phase, conditions }));
    const { pipeline } = await recruitment.done<{ pipeline: Versioned }>('definePipeline', { nameZh: '外资', nameEn: 'Foreign', stages }, 'pipeline { id version }', 'ZONE_ADMIN');
    const input = { enterpriseId: 'e1', title: '并购', source: 'CHAIN', pipelineId: pipeline.id };
    let { lead } = await recruitment.done<{ lead: Versioned }>('registerLead', input, 'lead { id version }');
    lead = await onLead('advanceLead', lead, { to: 'REVIEW' });
    expect((await leadNow(lead.id)).viewerCan).not.toContain('SIGN');
    expect(faultsOf(await sign(lead))).toEqual(['LEAD_REQUIREMENT']);
    await onLead('planNextStep', lead, { title: '签约仪式', dueOn: '2022-08-01' });
    expect((await leadNow(lead.id)).viewerCan).toContain('SIGN');
    expect(faultsOf(await sign(lead))).toEqual([]);
  });
});
