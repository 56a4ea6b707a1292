import { faultsOf, openActing, type Acting } from '../acts.fixture.ts';

const CHECK = 'item { id version title result blocks decision { accepted by reason } viewerCan }';
const LEAD = 'lead { id version stage missing viewerCan }';

interface Versioned {
  id: string;
  version: number;
}

describe('the due diligence about an investor', () => {
  let recruitment: Acting;
  beforeEach(async () => {
    recruitment = await openActing();
  });
  afterEach(() => recruitment[Symbol.asyncDispose]());

  const rule = async (rules: object) => {
    const { recruitmentRules } = await recruitment.read<{ recruitmentRules: { version: number } & object }>(
      '{ recruitmentRules { version formalContactsPerYear feasibilityForNegotiation dueDiligenceForSigning dueDiligenceItems dueDiligenceOffFor } }',
    );
    return recruitment.done('changeRecruitmentRules', { ...recruitmentRules, ...rules }, 'rules { version dueDiligenceOffFor }', 'ZONE_ADMIN');
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

  it('without due diligence nobody signs, unless the zone switched it off for a reason', async () => {
    const lead = await reviewed();
    const refused = await sign(lead);
    expect([faultsOf(refused), refused.errors[0]!.message]).toEqual([['LEAD_REQUIREMENT'], '还缺尽职调查。']);
    await expect(rule({ dueDiligenceForSigning: false })).rejects.toThrow('BLANK');
    const off = { dueDiligenceForSigning: false, dueDiligenceOffFor: '均为存量企业技改' };
    expect(await rule(off)).toMatchObject({ rules: { dueDiligenceOffFor: '均为存量企业技改' } });
    expect(faultsOf(await sign(lead))).toEqual([]);
  });

  it('an item passes with a source or a file only, and stands on the timeline with it', async () => {
    const lead = await recruitment.newLead();
    const people = { leadId: lead.id, version: 0, item: '核心人员身份、学历和头衔', result: 'PASSED', note: '博士学位和教授职务属实', checkedOn: '2022-07-29' };
    const refused = await recruitment.act('recordDueDiligence', people, CHECK);
    expect([faultsOf(refused), refused.errors[0]!.message]).toEqual([['DILIGENCE_EVIDENCE evidence'], '结果为“通过”的，要写明依据或上传附件。']);
    expect(faultsOf(await recruitment.act('recordDueDiligence', { ...people, note: ' ', evidence: '学信网' }, CHECK))).toEqual(['BLANK note']);
    await recruitment.done('recordDueDiligence', { ...people, evidence: '学信网、任职单位人事处' }, CHECK);
    const { lead: seen } = await recruitment.read<{ lead: { timeline: { note: string }[] } }>('query ($id: ID!) { lead(id: $id) { timeline { note } } }', { id: lead.id });
    expect(seen.timeline[0]!.note).toBe('核心人员身份、学历和头衔：通过。博士学位和教授职务属实（依据：学信网、任职单位人事处）');
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
      figure: { numerator: 1, denominator: 7 },
      items: [{ title: '工商信用', result: null, version: 0, blocks: true }, { title: '实缴资本' }, { title: '涉诉情况' }, { title: '环保合规', result: 'PASSED', version: 1, blocks: false }, { title: '技术来源' }, { title: '核心人员身份、学历和头衔' }, { title: '资金来源' }],
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

  it('offers the signing by the same rule as the act: what the stage of signing asks for counts', async () => {
    await rule({ dueDiligenceForSigning: false, dueDiligenceOffFor: '外资并购另行核查' });
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
