import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import { stageWith } from './lead-answers.fixture.ts';
import LeadPage from './lead-page.tsx';

const figure = (numerator: number, denominator: number, rows: object[] = []) => ({
  __typename: 'Figure', value: numerator / denominator, numerator, denominator, n: rows.length, asOf: '2022-07-29', definition: '正式接触次数 ÷ 年度最低次数', rows,
});
const row = (id: string, counted: boolean) => ({ __typename: 'FigureRow', id, kind: 'LeadContact', title: id, occurredOn: '2022-07-01', recordedAt: '2022-07-01T02:00:00Z', counted });
const section = (kind: string, text: string | null) => ({ __typename: 'PitchSection', kind, text });
const item = (title: string, facts: object = {}) => ({
  __typename: 'DueDiligenceItem', id: title, version: 0, title, result: null, note: null, evidence: null, checkedOn: null, blocks: true, viewerCan: ['RECORD'], checkedBy: null, decision: null, files: [], ...facts,
});
const LEAD = {
  __typename: 'InvestmentLead',
  team: null,
  chainNodes: [],
  id: 'l1', title: '信华新材料光伏产业园', stage: 'REVIEW', version: 7, daysInStage: 12, missing: ['DUE_DILIGENCE'], openedOn: '2022-02-18', industry: '新能源', source: 'CHAIN',
  viewerCan: ['PLAN', 'RECORD_CONTACT', 'PREPARE', 'DROP'],
  plannedInvestment: { __typename: 'Money', amount: '640000000', currency: 'CNY' },
  enterprise: { __typename: 'Enterprise', id: 'e1', name: '垫江信华新材料有限公司', sample: false, contactName: '唐文海', contactPhone: '138 0000 0126' },
  owner: { __typename: 'Official', id: 'zhou', name: '周以宁', phone: '023-0000 0112' },
  nextStep: { __typename: 'NextStep', title: '核对红线', dueOn: '2022-07-29', waitingFor: null, waitingDays: null, light: 'ON_TIME' },
  agreement: null,
  nextStage: stageWith('signed', '签约'),
  openedBackEntered: false, leadAgeMonths: null, lookAgainOn: null, parentGroup: null, landMu: '128', industryTeam: null, priority: 'NORMAL', priorityReason: null,
  sourceText: null, sourceEnterprise: null, utilities: [],
  closedFor: null, pipelineStage: stageWith('s3', '联审'),
  pipeline: {
    __typename: 'Pipeline', id: 'foreign', standard: false, name: { __typename: 'LocalizedText', zh: '外资项目', en: 'Foreign' },
    stages: [stageWith('s1', '线索'), stageWith('s2', '总部考察'), stageWith('s3', '联审'), stageWith('s4', '签约')],
  },
  investmentIntensity: { __typename: 'Money', amount: '5000000', currency: 'CNY' },
  capacities: [{ __typename: 'ProductCapacity', product: '储能占比', quantity: { __typename: 'Quantity', value: '50', unit: 'PERCENT', bound: 'AT_LEAST' } }],
  contactCadence: { __typename: 'ContactCadence', year: 2022, asked: true, met: false, nextDueOn: '2022-08-06', figure: figure(9, 10, [row('长沙', true), row('电话', false)]) },
  contacts: { __typename: 'LeadContactConnection', totalCount: 0, nodes: [] },
  signals: [],
  pitchPackage: {
    __typename: 'PitchPackage', id: 'p1', version: 2, readiness: { __typename: 'PitchReadiness', done: 2, required: 3, state: 'DRAFT' },
    sections: [section('INDUSTRY_ENVIRONMENT', '上下游齐全'), section('PREFERENTIAL_POLICY', null), section('LOCATION', '一小时到港')], files: [], sendings: [], viewerCan: ['WRITE'],
  },
  feasibility: [{ __typename: 'FeasibilityItem', id: 'f1', version: 1, title: '供电方案', dueOn: '2022-07-20', finishedOn: null, conclusion: null, droppedFor: null, light: 'VERY_LATE', state: 'OPEN', viewerCan: ['FINISH', 'REVISE', 'DROP'], owner: { __typename: 'Official', id: 'zhou', name: '周以宁' } }],
  dueDiligence: { __typename: 'DueDiligence', asked: true, cleared: false, figure: figure(1, 2), items: [item('工商信用', { result: 'PASSED', note: '存续', blocks: false, version: 1 }), item('涉诉情况')] },
  tours: [],
};
/** What the stage line shows: each stage, and `now` with its days at the present one. */
const stageLine = (container: HTMLElement) => [...container.querySelectorAll('.gx-stages li')].map((one) => [one.textContent!.trim(), one.className.trim()].filter(Boolean).join('|'));

const event = (id: string, kind: string, facts: object = {}) => ({ __typename: 'LeadEvent', id, kind, occurredOn: '2022-07-20', backEntered: false, actor: '周以宁', stage: null, note: null, changes: [], ...facts });
const history = (nodes: object[]) => ({
  lead: { __typename: 'InvestmentLead', id: 'l1', history: { __typename: 'LeadEventConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes } },
});
const EVENTS = [event('1', 'FORMAL_CONTACT', { note: '长沙：谈供电', backEntered: true }), event('2', 'ADVANCED', { stage: 'REVIEW' })];
const open = (lead: object | null = LEAD, answers: Answers = {}) =>
  openPage(LeadPage, { route: '/officials/leads/:id', at: '/officials/leads/l1', roles: ['RECRUITER'], answers: { LeadPage: { lead }, LeadHistory: history(EVENTS), ...answers } });

test('shows where the lead stands, what it lacks, and every part of the work on it', async () => {
  const { container } = open();
  await screen.findByRole('heading', { level: 1, name: '信华新材料光伏产业园' });
  expect(container.querySelector('.gx-brief')!.textContent).toBe('进签约还缺：尽职调查');
  expect([...container.querySelectorAll('.gx-strip .gx-figure b')].map((one) => one.textContent)).toEqual(['12', '9', '2', '1']);
  expect([...container.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    '下一步', '产业链', '机会信号', '接触', '招商方案', '可行性论证', '尽职调查', '考察', '载体匹配', '投资协议', '线索情况', '经过',
  ]);
  expect(screen.getByText('2022 年正式接触 9 / 10 下次正式接触 8-06 前')).toBeTruthy();
  expect(screen.getByText('500 万元/亩')).toBeTruthy();
  expect(screen.getByText(/储能占比 不低于 50/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '发送方案' })).toBeNull();
  expect(within(await screen.findByText('长沙：谈供电 周以宁').then((one) => one.closest('li')!)).getByText('补')).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the figure of contacts opens the rows it was counted from', async () => {
  open();
  await userEvent.click((await screen.findAllByRole('button', { name: '明细' }))[0]!);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getAllByRole('row').slice(1).map((one) => [...one.children].map((cell) => cell.textContent).filter((_, index) => index % 3 === 0))).toEqual([['长沙', '计入'], ['电话', '未计入']]);
});

test('the timeline is narrowed to one kind', async () => {
  const { sent } = open(LEAD, { LeadHistory: ({ kinds }) => history(kinds ? EVENTS.slice(0, 1) : EVENTS) });
  await screen.findByText('进入评审');
  await userEvent.click(screen.getByRole('combobox', { name: '看哪类' }));
  await userEvent.click(await screen.findByTitle('接触和信号'));
  expect(await screen.findByText('正式接触')).toBeTruthy();
  expect(screen.queryByText('进入评审')).toBeNull();
  expect(sent.findLast(({ operation }) => operation === 'LeadHistory')!.variables).toMatchObject({ kinds: expect.arrayContaining(['FORMAL_CONTACT', 'SIGNAL_SEEN']) });
});

test('a revision reads as what was known before and is known now', async () => {
  const value = (facts: object) => ({ __typename: 'LeadValue', text: null, source: null, money: null, enterprise: null, quantities: null, ...facts });
  const money = (amount: string) => value({ money: { __typename: 'Money', amount, currency: 'CNY' } });
  const change = (field: string, before: object | null, after: object | null) => ({ __typename: 'LeadChange', field, before, after });
  const changes = [change('PLANNED_INVESTMENT', money('300000000'), money('500000000')), change('LAND', null, value({ text: '80.00' })), change('SOURCE', value({ source: 'EXPO' }), value({ source: 'CHAIN' }))];
  open(LEAD, { LeadHistory: history([event('1', 'REVISED', { note: '企业来函', changes })]) });
  expect(await screen.findByText('计划投资 3 亿元 → 5 亿元　用地 未填 → 80 亩　来源 展会 → 产业链招商　企业来函　周以宁'.replaceAll('　', ' '))).toBeTruthy();
});

test('every kind of event has a group in the filter of the timeline', async () => {
  const { sent } = open();
  await screen.findByText('进入评审');
  for (const [group, kind] of [['协议和约定', 'OBLIGATION_ADDED'], ['载体', 'SITE_RESERVED'], ['产业链', 'CHAIN_TAGGED'], ['阶段', 'RESTED'], ['资料', 'REVISED']] as const) {
    await userEvent.click(screen.getByRole('combobox', { name: '看哪类' }));
    await userEvent.click(await screen.findByTitle(group));
    expect(sent.findLast(({ operation }) => operation === 'LeadHistory')!.variables).toMatchObject({ kinds: expect.arrayContaining([kind]) });
  }
});

test('planned feasibility work is given another day, and the faults stand at their fields', async () => {
  const fault = { __typename: 'UserError', code: 'BLANK', path: ['reason'], message: '这里要填。' };
  const { sent } = open(LEAD, { OfficialNames: { officials: [{ __typename: 'Official', id: 'zhou', name: '周以宁' }] }, ReplanFeasibility: { replanFeasibility: { __typename: 'P', item: null, errors: [fault] } } });
  await userEvent.click(await screen.findByRole('button', { name: '改期改派：供电方案' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.clear(within(dialog).getByLabelText('期限'));
  await userEvent.type(within(dialog).getByLabelText('期限'), '2022-08-12');
  await userEvent.click(within(dialog).getByRole('button', { name: '改期改派' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe('这里要填。');
  expect(sent.find(({ operation }) => operation === 'ReplanFeasibility')!.variables).toMatchObject({ input: { itemId: 'f1', version: 1, ownerId: 'zhou', dueOn: '2022-08-12' } });
  expect((await axe.run(dialog)).violations).toEqual([]);
});

test('an item of the due diligence passes on a source or a file only, and the form says so', async () => {
  const fault = { __typename: 'UserError', code: 'DILIGENCE_EVIDENCE', path: ['evidence'], message: '结果为“通过”的，要写明依据或上传附件。' };
  open(LEAD, { RecordDueDiligence: { recordDueDiligence: { __typename: 'P', item: null, errors: [fault] } } });
  await userEvent.click(await screen.findByRole('button', { name: '记结果：涉诉情况' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('说明'), '无在诉案件');
  await userEvent.click(within(dialog).getByRole('button', { name: '记结果' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe(fault.message);
  expect(within(dialog).getByLabelText(/^依据/).getAttribute('aria-invalid')).toBe('true');
});

test('a piece of feasibility work is finished with its conclusion', async () => {
  const answer = { finishFeasibility: { __typename: 'FinishFeasibilityPayload', item: { ...LEAD.feasibility[0], finishedOn: '2022-07-29' }, errors: [] } };
  const { sent } = open(LEAD, { FinishFeasibility: answer });
  await userEvent.click(await screen.findByRole('button', { name: '办结：供电方案' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('结论'), '双回路可行');
  await userEvent.click(within(dialog).getByRole('button', { name: '办结' }));
  await waitFor(() => expect(sent.map(({ operation }) => operation).slice(sent.findIndex(({ operation }) => operation === 'FinishFeasibility'))).toEqual(expect.arrayContaining(['LeadPage', 'LeadHistory'])));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sent.find(({ operation }) => operation === 'FinishFeasibility')!.variables).toMatchObject({ input: { itemId: 'f1', version: 1, finishedOn: '2022-07-29', conclusion: '双回路可行' } });
});

test('a lead of another zone looks like one that is not there', async () => {
  open(null);
  expect(await screen.findByRole('heading', { name: /^没有这条记录/ })).toBeTruthy();
});

test('draws the stages of its own pipeline in their order, with the days at the present one', async () => {
  const { container } = open();
  await screen.findByRole('heading', { level: 1, name: '信华新材料光伏产业园' });
  expect(stageLine(container)).toEqual(['线索', '总部考察', '联审 停留 12 天|now', '签约|ahead', '已移交|ahead']);
});

test('says that a lead rests, why, when somebody looks again, and how to take it up', async () => {
  const resting = { ...LEAD, stage: 'DORMANT', nextStep: null, closedFor: '总部推迟选址', lookAgainOn: '2022-12-01', viewerCan: ['REVIVE', 'DROP'], missing: [] };
  const { container, sent } = open(resting, { ReviveLead: { reviveLead: { __typename: 'ReviveLeadPayload', lead: null, errors: [{ __typename: 'UserError', code: 'LEAD_STAGE', path: [], message: '不能这样办。' }] } } });
  await screen.findByRole('heading', { level: 1, name: /信华新材料光伏产业园/ });
  const notice = container.querySelector<HTMLElement>('.gx-notice')!;
  expect(notice.textContent).toContain('原因：总部推迟选址');
  expect(notice.textContent).toContain('12-01 再看');
  expect(screen.queryByRole('heading', { level: 2, name: '下一步' })).toBeNull();
  expect(screen.queryByText('没有下一步')).toBeNull();
  expect(container.querySelector('.gx-stages .now')).toBeNull();
  await userEvent.click(within(notice).getByRole('button', { name: '重启线索' }));
  expect(sent.find(({ operation }) => operation === 'ReviveLead')?.variables).toMatchObject({ input: { leadId: 'l1', version: 7 } });
  const fault = await screen.findByText('不能这样办。');
  expect(fault.compareDocumentPosition(container.querySelector('.gx-stages')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('offers the nearest acts beside the title and the others in a menu', async () => {
  open({ ...LEAD, viewerCan: ['ADVANCE', 'PLAN', 'FINISH_STEP', 'REVISE', 'ASSIGN', 'DROP'] });
  await screen.findByRole('heading', { level: 1, name: '信华新材料光伏产业园' });
  expect(['推进到签约', '办结下一步', '安排下一步'].map((name) => screen.getByRole('button', { name }).textContent)).toHaveLength(3);
  expect(screen.queryByRole('button', { name: '终止线索' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '更多操作' }));
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['修订线索', '移交负责人', '终止线索']);
});
