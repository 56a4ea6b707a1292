import { faultsOf, openActing, type Acting } from '../acts.fixture.ts';

const PITCH = 'package { id version readiness { done required state } canSend sections { kind text } sendings { sentOn recipient by } viewerCan }';
const ITEM = 'item { id version state light finishedOn conclusion }';
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

  const write = (leadId: string, version: number, section: string, text = `${section} 的内容`) =>
    recruitment.done<{ package: Versioned }>('writePitchSection', { leadId, version, section, text }, PITCH);
  const rule = async (rules: object) => {
    const { recruitmentRules } = await recruitment.read<{ recruitmentRules: { version: number } & object }>(
      '{ recruitmentRules { version formalContactsPerYear feasibilityForNegotiation dueDiligenceForSigning dueDiligenceItems dueDiligenceOffFor } }',
    );
    return recruitment.done('changeRecruitmentRules', { ...recruitmentRules, ...rules }, 'rules { version dueDiligenceOffFor }', 'ZONE_ADMIN');
  };
  const onLead = async (mutation: string, lead: Versioned, input: object = {}) =>
    (await recruitment.done<{ lead: Versioned & { missing: string[] } }>(mutation, { leadId: lead.id, version: lead.version, ...input }, LEAD)).lead;
  const leadNow = async (id: string) => (await recruitment.read<{ lead: Versioned & { missing: string[]; viewerCan: string[] } }>(`query ($id: ID!) { ${LEAD.replace('lead', 'lead(id: $id)')} }`, { id })).lead;
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
    expect(seen.timeline.map(({ kind }) => kind)).toEqual(['PITCH_SENT', 'PITCH_READY', 'PITCH_WRITTEN', 'PITCH_WRITTEN', 'PITCH_WRITTEN', 'REGISTERED']);
    await write(lead.id, 4, 'LOCATION', '四十分钟到港');
    const { lead: kept } = await recruitment.read<{ lead: { pitchPackage: object; timeline: { kind: string; note: string }[] } }>(
      'query ($id: ID!) { lead(id: $id) { pitchPackage { sections { text } sendings { packageVersion sections { text } } } timeline { kind note } } }',
      { id: lead.id },
    );
    expect(kept.pitchPackage).toMatchObject({ sections: [{}, {}, { text: '四十分钟到港' }], sendings: [{ packageVersion: 3, sections: [{}, {}, { text: 'LOCATION 的内容' }] }] });
    expect(kept.timeline[0]).toEqual({ kind: 'PITCH_WRITTEN', note: '区位优势' });
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

  it('planned work gets another day or another hand, or is dropped, and the timeline says why', async () => {
    const lead = await recruitment.newLead();
    const plan = { leadId: lead.id, title: '用电负荷测算', ownerId: 'o1', dueOn: '2022-08-05' };
    const { item } = await recruitment.done<{ item: Versioned }>('planFeasibility', plan, ITEM);
    const again = { itemId: item.id, version: 1, ownerId: 'o1', dueOn: '2022-08-12', reason: '等负荷清单' };
    expect(faultsOf(await recruitment.act('replanFeasibility', { ...again, ownerId: 'nobody-has-this' }, ITEM))).toEqual(['NOT_FOUND ownerId']);
    expect((await recruitment.done<{ item: object }>('replanFeasibility', again, 'item { dueOn viewerCan }')).item).toEqual({ dueOn: '2022-08-12', viewerCan: ['FINISH', 'REVISE', 'DROP'] });
    const drop = { itemId: item.id, version: 2, reason: '改由供电公司统一测算' };
    expect((await recruitment.done<{ item: object }>('dropFeasibility', drop, 'item { state light droppedFor viewerCan }')).item).toEqual({ state: 'DROPPED', light: 'NOT_STARTED', droppedFor: '改由供电公司统一测算', viewerCan: [] });
    expect(faultsOf(await recruitment.act('finishFeasibility', { itemId: item.id, version: 3, finishedOn: '2022-07-29', conclusion: '可行' }, ITEM))).toEqual(['FEASIBILITY_DROPPED']);
    const { lead: seen } = await recruitment.read<{ lead: { timeline: { kind: string; note: string }[] } }>('query ($id: ID!) { lead(id: $id) { timeline { kind note } } }', { id: lead.id });
    expect(seen.timeline.slice(0, 2)).toEqual([
      { kind: 'FEASIBILITY_DROPPED', note: '用电负荷测算：改由供电公司统一测算' },
      { kind: 'FEASIBILITY_REPLANNED', note: '用电负荷测算：期限 2022-08-05 → 2022-08-12。等负荷清单' },
    ]);
  });

  it('of leads that are registered while the rules change none keeps the old ones', async () => {
    const changed = rule({ feasibilityForNegotiation: 1 });
    const many = await Promise.all(Array.from({ length: 12 }, (_none, index) => recruitment.newLead(`同时登记 ${index}`)));
    await changed;
    const seen = await Promise.all(many.map(({ id }) => leadNow(id)));
    expect(seen.filter(({ missing }) => !missing.includes('EARLY_FEASIBILITY'))).toEqual([]);
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
    expect(await offered()).toMatchObject({ pitchPackage: { canSend: true, viewerCan: ['WRITE', 'SEND'] }, feasibility: [{ viewerCan: ['FINISH', 'REVISE', 'DROP'] }] });
    await onLead('dropLead', await leadNow(lead.id), { reason: '不来了' });
    const { pitchPackage, feasibility, dueDiligence } = await offered();
    expect([pitchPackage.viewerCan, pitchPackage.canSend, feasibility[0]!.viewerCan, dueDiligence.items.flatMap(({ viewerCan }) => viewerCan)]).toEqual([[], false, [], []]);
    expect(faultsOf(await recruitment.act('sendPitchPackage', { packageId: pitchPackage.id, version: pitchPackage.version, sentOn: '2022-07-29', recipient: '对方' }, PITCH))).toEqual(['LEAD_STAGE']);
  });
});
