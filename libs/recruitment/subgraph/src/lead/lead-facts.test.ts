import { as, clearDiligence } from '@gaoxin/testkit';
import { openLeads, type Lead, type Leads } from './leads.fixture.ts';

describe('what is known of a lead', () => {
  let leads: Leads;
  beforeAll(async () => {
    leads = await openLeads();
  });
  afterAll(() => leads[Symbol.asyncDispose]());

  it('keeps four lines of capacity, 5200, 30000, 1300 and 1.5 GW, and a storage share of more than 50 % as a lower bound (S1-04)', async () => {
    const line = (product: string, value: string, unit: string, bound = 'EXACT') => ({ product, quantity: { value, unit, bound } });
    const lines = [line('新能源汽车电机', '5200', 'SET'), line('工业电机', '30000', 'SET'), line('风力发电机', '1300', 'SET'), line('风电机组', '1.5', 'GIGAWATT')];
    const share = line('储能占比', '50', 'PERCENT', 'AT_LEAST');
    const lead = await leads.register({ capacities: lines });
    const kept = () => leads.read(lead.id, 'capacities { product quantity { value unit bound } }');
    expect(await kept()).toEqual({ capacities: lines });
    expect(lines).toHaveLength(4);
    await leads.on(lead, 'reviseLead', { capacities: [...lines, share], reason: '补储能' });
    expect(await kept()).toEqual({ capacities: [...lines, share] });
  });

  it('derives 500 万元 for each mu from 7 亿 on 140 亩, in the currency of the investment (S1-12)', async () => {
    const lead = await leads.register({ plannedInvestment: { amount: '700000000', currency: 'CNY' }, landMu: '140' });
    expect(await leads.read(lead.id, 'investmentIntensity { amount currency } landMu')).toEqual({ landMu: '140', investmentIntensity: { amount: '5000000', currency: 'CNY' } });
    const revised = await leads.on(lead, 'reviseLead', { plannedInvestment: { amount: '700000000', currency: 'USD' }, reason: '外资到资' });
    expect(await leads.read(lead.id, 'investmentIntensity { amount currency } timeline { kind note changes { field before { money { amount currency } } after { money { amount currency } } } }')).toEqual({
      investmentIntensity: { amount: '5000000', currency: 'USD' },
      timeline: [
        {
          kind: 'REVISED',
          note: '外资到资',
          changes: [{ field: 'PLANNED_INVESTMENT', before: { money: { amount: '700000000', currency: 'CNY' } }, after: { money: { amount: '700000000', currency: 'USD' } } }],
        },
        { kind: 'REGISTERED', note: null, changes: [] },
      ],
    });
    await leads.on(revised, 'reviseLead', { landMu: null });
    expect(await leads.read(lead.id, 'investmentIntensity { amount } landMu')).toEqual({ landMu: null, investmentIntensity: null });
  });

  it('links the new plant of an enterprise that is here already to it (S4-28)', async () => {
    const { id } = await leads.register({ title: '泽璟新厂', source: 'EXISTING_ENTERPRISE' });
    expect(await leads.read(id, 'source enterprise { id } sourceEnterprise { id }')).toEqual({ source: 'EXISTING_ENTERPRISE', enterprise: { id: 'e1' }, sourceEnterprise: { id: 'e1' } });
  });

  it('keeps who referred it, the group, the team and what it needs', async () => {
    const utilities = [{ utility: 'POWER', quantity: { value: '8000', unit: 'KILOVOLT_AMPERE' } }, { utility: 'STEAM', quantity: { value: '3.5', unit: 'TONNE', bound: 'ABOUT' }, note: '每小时' }];
    const { id } = await leads.register({ source: 'REFERRAL', sourceEnterpriseId: 'e2', parentGroup: '比亚迪集团', industryTeam: '新能源专班', utilities });
    expect(await leads.read(id, 'sourceEnterprise { id } parentGroup industryTeam utilities { utility note quantity { value unit bound } }')).toEqual({
      sourceEnterprise: { id: 'e2' },
      parentGroup: '比亚迪集团',
      industryTeam: '新能源专班',
      utilities: [
        { utility: 'POWER', note: null, quantity: { value: '8000', unit: 'KILOVOLT_AMPERE', bound: 'EXACT' } },
        { utility: 'STEAM', note: '每小时', quantity: { value: '3.5', unit: 'TONNE', bound: 'ABOUT' } },
      ],
    });
  });

  it.each([
    ['a referral without the referrer', { source: 'REFERRAL' }, 'BLANK sourceEnterpriseId'],
    ['a referral by nobody of the zone', { source: 'REFERRAL', sourceEnterpriseId: 'e9' }, 'NOT_FOUND sourceEnterpriseId'],
    ['a referral by itself', { source: 'REFERRAL', sourceEnterpriseId: 'e1' }, 'SELF_REFERRAL sourceEnterpriseId'],
    ['a fair without its name', { source: 'EXPO' }, 'BLANK sourceText'],
    ['land of nothing', { landMu: '0' }, 'OUT_OF_RANGE landMu'],
    ['a capacity that is no number', { capacities: [{ product: '整车', quantity: { value: '五千', unit: 'VEHICLE' } }] }, 'INVALID_FORMAT capacities.0.quantity.value'],
    ['a day to come', { openedOn: '2022-08-30' }, 'DATE_ORDER openedOn'],
    ['a pipeline of another zone', { pipelineId: 'kunshan-standard' }, 'NOT_FOUND pipelineId'],
  ])('refuses %s', async (_what, facts, fault) => {
    const { lead, errors } = await leads.act('registerLead', { enterpriseId: 'e1', title: '新厂', source: 'WALK_IN', ...facts });
    expect([lead, errors.map(({ code, path }) => `${code} ${path.join('.')}`)]).toEqual([null, [fault]]);
  });

  it('tells what each field said before and says now', async () => {
    const lead = await leads.register({ industry: '医药', landMu: '80', capacities: [{ product: '电机', quantity: { value: '30', unit: 'SET' } }] });
    const known = { industry: '生物医药', landMu: null, capacities: [{ product: '电机', quantity: { value: '50', unit: 'SET' } }], source: 'REFERRAL', sourceEnterpriseId: 'e2' };
    await leads.on(lead, 'reviseLead', known);
    const value = '{ text source enterprise { id } quantities { product utility value unit bound } }';
    const { timeline } = await leads.read<{ timeline: { changes: object[] }[] }>(lead.id, `timeline { changes { field before ${value} after ${value} } }`);
    const said = (one: object) => ({ text: null, source: null, enterprise: null, quantities: null, ...one });
    const motors = (count: string) => said({ quantities: [{ product: '电机', utility: null, value: count, unit: 'SET', bound: 'EXACT' }] });
    expect(timeline[0]!.changes).toEqual([
      { field: 'INDUSTRY', before: said({ text: '医药' }), after: said({ text: '生物医药' }) },
      { field: 'LAND', before: said({ text: expect.stringMatching(/^80/) }), after: null },
      { field: 'CAPACITIES', before: motors('30'), after: motors('50') },
      { field: 'SOURCE', before: said({ source: 'WALK_IN' }), after: said({ source: 'REFERRAL' }) },
      { field: 'SOURCE_ENTERPRISE', before: null, after: said({ enterprise: { id: 'e2' } }) },
    ]);
  });

  it('is refused a revision that changes nothing, or one of an older version', async () => {
    const lead = await leads.register({ industry: '医药', plannedInvestment: { amount: '5000000', currency: 'CNY' }, capacities: [{ product: '电机', quantity: { value: '30', unit: 'SET' } }] });
    const revise = async (input: object) => (await leads.act('reviseLead', { leadId: lead.id, ...input })).errors.map(({ code }) => code);
    const same = { industry: '医药', plannedInvestment: { amount: '5000000.00', currency: 'CNY' }, capacities: [{ quantity: { unit: 'SET', value: '30' }, product: '电机' }] };
    expect(await revise({ version: 1, ...same })).toEqual(['NO_CHANGE']);
    await leads.on(lead, 'reviseLead', { industry: '生物医药' });
    expect(await revise({ version: 1, industry: '医药' })).toEqual(['STALE_VERSION']);
  });
});

describe('a lead that takes its time', () => {
  let leads: Leads;
  beforeAll(async () => {
    leads = await openLeads();
  });
  afterAll(() => leads[Symbol.asyncDispose]());

  it('opened in 2013-08 and signed in 2018-08 was 60 months old and is still one lead (S0-02)', async () => {
    leads.recruitment.clock.set('2018-08-20T09:00:00+08:00');
    let lead: Lead = await leads.register({ openedOn: '2013-08-15', plannedInvestment: { amount: '10000000000', currency: 'CNY' } });
    expect(await leads.read(lead.id, 'openedOn openedBackEntered leadAgeMonths')).toEqual({ openedOn: '2013-08-15', openedBackEntered: true, leadAgeMonths: null });
    lead = await leads.on(lead, 'letLeadRest', { reason: '企业暂缓扩产', lookAgainOn: '2018-09-03' });
    expect(await leads.read(lead.id, 'stage lookAgainOn viewerCan')).toEqual({ stage: 'DORMANT', lookAgainOn: '2018-09-03', viewerCan: ['ASSIGN', 'RECORD_CONTACT', 'DROP', 'REVIVE'] });
    lead = await leads.on(lead, 'reviveLead');
    lead = await leads.on(lead, 'planNextStep', { title: '签约', dueOn: '2018-08-20' });
    lead = await leads.on(lead, 'recordFeasibility', { summary: '可行', finishedOn: '2018-08-20' });
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) lead = await leads.on(lead, 'advanceLead', { to });
    lead = { ...lead, ...(await clearDiligence(leads.recruitment, as('RECRUITER'), lead.id, '2018-08-20')) };
    await leads.act('signAgreement', { leadId: lead.id, version: lead.version, title: '协议', investment: { amount: '10000000000', currency: 'CNY' }, signedOn: '2018-08-15' }, undefined, 'errors { code }');
    expect(await leads.read(lead.id, 'stage leadAgeMonths')).toEqual({ stage: 'SIGNED', leadAgeMonths: 60 });
    expect(await leads.ask('{ leads { totalCount nodes { id } } }')).toEqual({ leads: { totalCount: 1, nodes: [{ id: lead.id }] } });
  });

  it('leaves the board while it rests, and the totals know', async () => {
    leads.recruitment.clock.set('2022-07-29T09:00:00+08:00');
    const lead = await leads.register();
    const clues = async () => (await leads.ask<{ leadBoard: { count: number }[] }>('{ leadBoard { count } }')).leadBoard[0]!.count;
    expect(await clues()).toBe(1);
    const resting = await leads.on(lead, 'letLeadRest', { reason: '等新厂规划' });
    expect(await clues()).toBe(0);
    await leads.on(resting, 'reviveLead');
    expect(await clues()).toBe(1);
  });

  it('is put on the list of number-one projects by a leader, with the reason', async () => {
    const lead = await leads.register();
    const weigh = (viewer: Parameters<Leads['act']>[2], priority: string, version: number) =>
      leads.act('setLeadPriority', { leadId: lead.id, version, priority, reason: '全区一号工程' }, viewer);
    expect((await weigh(as('RECRUITER'), 'NUMBER_ONE', 1)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await weigh(as('LEADER'), 'NUMBER_ONE', 1)).errors).toEqual([]);
    expect((await weigh(as('LEADER'), 'NUMBER_ONE', 2)).errors).toMatchObject([{ code: 'NO_CHANGE' }]);
    expect(await leads.read(lead.id, 'priority priorityReason')).toEqual({ priority: 'NUMBER_ONE', priorityReason: '全区一号工程' });
    expect(await leads.ask('{ leads(filter: { priority: NUMBER_ONE }) { totalCount nodes { id } } }')).toEqual({ leads: { totalCount: 1, nodes: [{ id: lead.id }] } });
  });
});
