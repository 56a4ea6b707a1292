import { as } from '@gaoxin/testkit';
import { openLeads, type Lead, type Leads, type UserError } from './leads.fixture.ts';

const codes = ({ errors }: { errors: UserError[] }) => errors.map(({ code, path }) => [code, ...path].join(' '));
const LIST = 'query ($filter: LeadFilter) { leads(filter: $filter) { totalCount nodes { title } } }';

describe('work on a lead', () => {
  let leads: Leads;
  beforeEach(async () => {
    leads = await openLeads();
    leads.recruitment.clock.set('2022-07-29T09:00:00+08:00');
    for (const [officialId, name] of [['zhou', '周以宁'], ['jiang', '江岚']]) await leads.recruitment.hear('directory.official.appointed', { officialId, name, roles: ['RECRUITER'] });
  });
  afterEach(() => leads[Symbol.asyncDispose]());
  const zhou = as('RECRUITER', { id: 'zhou', name: '周以宁' });
  const titles = async (filter: object) => {
    const { leads: page } = await leads.ask<{ leads: { totalCount: number; nodes: { title: string }[] } }>(LIST, { filter });
    expect(page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ title }) => title).sort();
  };
  const notes = async (lead: Lead, kind: string) =>
    (await leads.read<{ history: { nodes: { note: string }[] } }>(lead.id, `history(kinds: [${kind}]) { nodes { note } }`)).history.nodes.map(({ note }) => note);

  it('of 1998 leaves board, list and page of the zone whole', async () => {
    const old = await leads.register({ title: '九八年的线索', openedOn: '1998-03-02' });
    await leads.on(old, 'planNextStep', { title: '回访', dueOn: '2022-08-01' });
    const seen = 'title stageLight openedBackEntered history { nodes { backEntered } }';
    expect(await leads.read(old.id, seen)).toEqual({ title: '九八年的线索', stageLight: 'VERY_LATE', openedBackEntered: true, history: { nodes: [{ backEntered: false }, { backEntered: true }] } });
    const { leads: list, leadBoard } = await leads.ask<{ leads: { nodes: object[] }; leadBoard: { leads: { nodes: object[] } }[] }>(`{ leads { nodes { ${seen} } } leadBoard { leads { nodes { ${seen} } } } }`);
    expect([list.nodes.length, leadBoard[0]!.leads.nodes.length]).toEqual([1, 1]);
    await expect(leads.read(old.id, 'contactCadence(year: -5) { met }')).rejects.toThrow('OUT_OF_RANGE');
    const window = { seenAt: '0202-07-01T08:00:00Z', windowEndsAt: '2022-07-30T08:00:00Z' };
    expect(codes(await leads.act('recordSignal', { leadId: old.id, text: '来渝', source: '商会', ...window }, undefined, 'errors { code path message }'))).toEqual(['DATE_ORDER seenAt']);
  });

  it('finishes the next step, which then no longer lets the lead on', async () => {
    let lead = await leads.register();
    expect(codes(await leads.act('finishNextStep', { leadId: lead.id, version: 1 }))).toEqual(['LEAD_NO_STEP']);
    expect(codes(await leads.act('planNextStep', { leadId: lead.id, version: 1, title: '面谈', dueOn: '2022-07-28' }))).toEqual(['DATE_ORDER dueOn']);
    lead = await leads.on(lead, 'planNextStep', { title: '面谈', dueOn: '2022-07-29', waitingFor: '对方法务' });
    expect(await notes(lead, 'PLANNED')).toEqual(['2022-07-29 面谈；等对方法务']);
    leads.recruitment.clock.set('2022-07-30T09:00:00+08:00');
    expect(await leads.read(lead.id, 'missing viewerCan')).toMatchObject({ missing: ['NEXT_STEP'], viewerCan: expect.not.arrayContaining(['ADVANCE']) });
    expect(codes(await leads.act('advanceLead', { leadId: lead.id, version: lead.version, to: 'NEGOTIATION' }))).toEqual(['LEAD_REQUIREMENT to']);
    lead = await leads.on(lead, 'finishNextStep', { outcome: '对方同意来访' });
    expect(await notes(lead, 'STEP_DONE')).toEqual(['面谈；对方同意来访']);
    expect(await leads.read(lead.id, 'nextStep { title } viewerCan')).toMatchObject({ nextStep: null, viewerCan: expect.not.arrayContaining(['FINISH_STEP']) });
  });

  it('goes to another official, who is told, and the lists follow', async () => {
    const lead = await leads.act('registerLead', { enterpriseId: 'e1', title: '新厂', source: 'WALK_IN' }, zhou).then((payload) => payload.lead!);
    const give = (ownerId: string, viewer: ReturnType<typeof as>) => leads.act('assignLead', { leadId: lead.id, version: lead.version, ownerId, reason: '轮岗' }, viewer);
    expect(codes(await give('jiang', as('RECRUITER', { id: 'other' })))).toEqual(['FORBIDDEN']);
    expect(codes(await give('nobody', zhou))).toEqual(['NOT_FOUND ownerId']);
    expect(codes(await give('zhou', zhou))).toEqual(['NO_CHANGE ownerId']);
    const { lead: after } = await give('jiang', as('LEADER', { name: '田野' }));
    expect(await leads.read(lead.id, 'owner { id }')).toEqual({ owner: { id: 'jiang' } });
    expect(await notes(after!, 'ASSIGNED')).toEqual(['周以宁 → 江岚；轮岗']);
    expect([await titles({ ownerId: 'zhou', inProgress: true }), await titles({ ownerId: 'jiang', inProgress: true })]).toEqual([[], ['新厂']]);
    expect((await leads.rows<{ sum: string }>(`select sum(leads) from lead_total where owner_id = 'jiang'`))[0]!.sum).toBe('1');
    const may = async (viewer: ReturnType<typeof as>) => (await leads.ask<{ lead: { viewerCan: string[] } }>('query ($id: ID!) { lead(id: $id) { viewerCan } }', { id: lead.id }, viewer)).lead.viewerCan.includes('ASSIGN');
    expect([await may(zhou), await may(as('RECRUITER', { id: 'jiang' })), await may(as('ZONE_ADMIN'))]).toEqual([false, true, true]);
    expect(await leads.rows(`select payload->>'ownerId' as to from outbox where type = 'recruitment.lead.assigned'`)).toEqual([{ to: 'jiang' }]);
  });

  it('tells whose move it is, and for how long the others have had it', async () => {
    const ours = await leads.register({ title: '轮到我们' });
    await leads.on(ours, 'planNextStep', { title: '报方案', dueOn: '2022-08-01' });
    await leads.register({ title: '没有下一步' });
    let theirs = await leads.register({ title: '等对方' });
    theirs = await leads.on(theirs, 'planNextStep', { title: '签意向书', dueOn: '2022-08-01', waitingFor: '对方法务' });
    leads.recruitment.clock.set('2022-08-01T09:00:00+08:00');
    theirs = await leads.on(theirs, 'planNextStep', { title: '签意向书', dueOn: '2022-08-05', waitingFor: '对方法务' });
    expect(await leads.read(theirs.id, 'nextStep { waitingFor waitingSince waitingDays }')).toEqual({ nextStep: { waitingFor: '对方法务', waitingSince: '2022-07-29', waitingDays: 3 } });
    expect([await titles({ waiting: 'OTHERS' }), await titles({ waiting: 'OURS' })]).toEqual([['等对方'], ['没有下一步', '轮到我们']]);
  });

  it('ends with the lead: no step is left, none is missed, and why it ended stands there', async () => {
    const plan = async (title: string) => leads.on(await leads.register({ title }), 'planNextStep', { title: '面谈', dueOn: '2022-08-01' });
    const resting = await leads.on(await plan('休眠的'), 'letLeadRest', { reason: '总部推迟选址', lookAgainOn: '2022-12-01' });
    const dropped = await leads.on(await plan('终止的'), 'dropLead', { reason: '去了邻区' });
    expect(await leads.read(resting.id, 'nextStep { title } closedFor lookAgainOn')).toEqual({ nextStep: null, closedFor: '总部推迟选址', lookAgainOn: '2022-12-01' });
    expect(await leads.read(dropped.id, 'nextStep { title } closedFor')).toEqual({ nextStep: null, closedFor: '去了邻区' });
    expect([await titles({ withoutNextStep: true }), await titles({ withoutNextStep: false })]).toEqual([[], []]);
    await leads.on(resting, 'reviveLead');
    expect(await leads.read(resting.id, 'nextStep { title } closedFor')).toEqual({ nextStep: null, closedFor: null });
    expect(await titles({ withoutNextStep: true })).toEqual(['休眠的']);
  });
});
