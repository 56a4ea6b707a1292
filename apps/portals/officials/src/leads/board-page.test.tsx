import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import BoardPage from './board-page.tsx';
import { CHOICES, columnWith, leadWith, nowWith } from './lead-answers.fixture.ts';

// A page of forms and menus takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

// What drags listens with a signal to stop by and to pointers; jsdom takes its own signals only and has no pointer.
Object.assign(globalThis, {
  AbortController: class {
    readonly signal = undefined;
    abort = () => {};
  },
  PointerEvent: MouseEvent,
});

const forgotten = leadWith({ id: 'l2', title: '无人跟', nextStep: null, missing: ['NEXT_STEP'], viewerCan: ['PLAN'], stageLight: 'VERY_LATE', enterprise: { __typename: 'Enterprise', id: 'e2', shortName: '科锐轴承', sample: true } });
const BOARD = {
  leadBoard: [
    columnWith('clue', '线索', [forgotten, leadWith()], { withoutNextStep: 1, count: 60 }),
    columnWith('talks', '初谈', [], { stage: 'NEGOTIATION', conversion: { __typename: 'StageConversion', arrived: 0, wentOn: 0 } }),
    columnWith('signed', '签约', [leadWith({ id: 'l3', enterprise: { __typename: 'Enterprise', id: 'e3', shortName: '恒立模具', sample: true } })], { stage: 'SIGNED' }),
  ],
};
const open = (answers: Answers = {}, at = '/officials/leads') =>
  openPage(BoardPage, { route: '/officials/leads', at, roles: ['RECRUITER'], answers: { LeadBoard: BOARD, PipelineChoice: CHOICES, SavedFilters: { savedLeadFilters: [] }, ...answers } });
const column = (name: string) => within(screen.getByRole('region', { name }));

test('each stage of the pipeline has its number, sum, limit and conversion, and names who waits for whom', async () => {
  const { container } = open();
  await screen.findByRole('heading', { level: 2, name: '线索' });
  expect(screen.getByText('61 条，计划投资 15 亿元。1 条没有下一步。')).toBeTruthy();
  expect(column('线索').getByText(/全区近 12 月转初谈 42 \/ 96/).textContent).toContain('44%');
  expect(column('初谈').getByText(/近 12 月转签约 0 \/ 0/).textContent).toContain('—');
  expect(column('线索').getAllByText('18:00 关窗')).toHaveLength(2);
  expect(column('线索').getByText('没有下一步')).toBeTruthy();
  expect(column('线索').getByText('进初谈还缺：下一步及日期')).toBeTruthy();
  expect(column('线索').getByText('等企业回函 3 天')).toBeTruthy();
  expect(column('线索').getByRole('link', { name: '还有 58 条' }).getAttribute('href')).toBe('/officials/leads/list?stage=clue');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('a card moves to the next stage of its pipeline from its menu', async () => {
  const moved = { advanceLead: { __typename: 'AdvanceLeadPayload', lead: leadWith({ version: 3 }), errors: [] } };
  const { sent } = open({ AdvanceLead: moved });
  await userEvent.click(await screen.findByRole('button', { name: '恒晟储能的操作' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '推进到初谈' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'AdvanceLead')?.variables).toMatchObject({ input: { leadId: 'l1', version: 2, stageId: 'talks' } }));
});

test('the arrow keys go from card to card, over an empty column', async () => {
  open();
  const link = await screen.findByRole('link', { name: '科锐轴承' });
  link.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('恒晟储能');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('恒立模具');
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toBe('科锐轴承');
});

test('asks for what the address says, and the filter stays on the way to the list', async () => {
  const { sent } = open({}, '/officials/leads?owner=me&late=1&min=10000&pipeline=foreign');
  await screen.findByRole('heading', { level: 2, name: '线索' });
  expect(sent.find(({ operation }) => operation === 'LeadBoard')?.variables).toEqual({ filter: { ownerId: 'ran', late: true, minAmount: '100000000' }, pipelineId: 'foreign' });
  expect(screen.getByRole('link', { name: '列表' }).getAttribute('href')).toContain('late=1');
});

test('a lead is let rest with a reason and a day to look again', async () => {
  const { sent } = open({ LetLeadRest: { letLeadRest: { __typename: 'LetLeadRestPayload', lead: leadWith({ stage: 'DORMANT' }), errors: [] } } });
  await userEvent.click(await screen.findByRole('button', { name: '恒晟储能的操作' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '休眠线索' }));
  const form = within(await screen.findByRole('form', { name: '休眠线索' }));
  await userEvent.type(form.getByLabelText('原因'), '企业暂缓');
  await userEvent.click(form.getByRole('button', { name: '休眠线索' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'LetLeadRest')?.variables).toMatchObject({ input: { leadId: 'l1', version: 2, reason: '企业暂缓', lookAgainOn: null } }));
});

test('a lead is registered with what matters first, the rest on demand', async () => {
  const found = ({ search }: Record<string, unknown>) => ({ enterprises: { __typename: 'EnterpriseConnection', nodes: search === '恒晟' ? [{ __typename: 'Enterprise', id: 'e1', name: '恒晟储能有限公司' }] : [] } });
  const { sent } = open({ FindEnterprises: found, RegisterLead: { registerLead: { __typename: 'RegisterLeadPayload', lead: leadWith(), errors: [] } } });
  await userEvent.click(await screen.findByRole('button', { name: '登记线索' }));
  const form = within(await screen.findByRole('form', { name: '登记线索' }));
  await userEvent.click(form.getByRole('button', { name: '登记线索' }));
  expect(await form.findByText('先选一个。')).toBeTruthy();
  await userEvent.type(form.getByRole('combobox', { name: '企业' }), '恒晟');
  await userEvent.click(await screen.findByTitle('恒晟储能有限公司'));
  await userEvent.type(form.getByRole('combobox', { name: '企业' }), '别家');
  await userEvent.tab();
  expect(await form.findByTitle('恒晟储能有限公司')).toBeTruthy();
  await userEvent.type(form.getByLabelText('项目名称'), '三期');
  expect(form.queryByLabelText('需用地（亩）')).toBeNull();
  await userEvent.click(form.getByRole('button', { name: '更多' }));
  await userEvent.type(form.getByLabelText('需用地（亩）'), '140');
  await userEvent.click(form.getByRole('button', { name: '加一项产能' }));
  await userEvent.type(form.getByLabelText('产品'), '电芯');
  await userEvent.type(form.getByLabelText('数量'), '30000');
  await userEvent.click(form.getByRole('button', { name: '登记线索' }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'RegisterLead')?.variables).toMatchObject({
      input: { enterpriseId: 'e1', title: '三期', landMu: '140', capacities: [{ product: '电芯', quantity: { value: '30000', unit: 'TONNE', bound: 'EXACT' } }], plannedInvestment: null },
    }),
  );
});

test('a refused move is said above the board, and the focus is back on the card', async () => {
  const refused = { advanceLead: { __typename: 'AdvanceLeadPayload', lead: null, errors: [{ __typename: 'UserError', code: 'LEAD_REQUIREMENT', path: ['stageId'], message: '还缺下一步及日期。' }] } };
  const { container } = open({ AdvanceLead: refused });
  await userEvent.click(await screen.findByRole('button', { name: '恒晟储能的操作' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '推进到初谈' }));
  const alert = await screen.findByText('还缺下一步及日期。');
  expect(alert.compareDocumentPosition(container.querySelector('.of-board')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('the rest of a column keeps the conditions of the board', async () => {
  open({}, '/officials/leads?late=1&waiting=OTHERS&pipeline=foreign');
  await screen.findByRole('heading', { level: 2, name: '线索' });
  expect(new URLSearchParams(column('线索').getByRole('link', { name: '还有 58 条' }).getAttribute('href')!.split('?')[1])).toEqual(new URLSearchParams('stage=clue&late=1&waiting=OTHERS'));
});

test('a form that was overtaken keeps what was typed and says how the lead stands now', async () => {
  const stale = { finishNextStep: { __typename: 'FinishNextStepPayload', lead: null, errors: [{ __typename: 'UserError', code: 'STALE_VERSION', path: [], message: '刚有人改过。' }] } };
  const done = { finishNextStep: { __typename: 'FinishNextStepPayload', lead: leadWith({ version: 4 }), errors: [] } };
  let times = 0;
  const { sent } = open({
    LeadBoard: { leadBoard: [columnWith('clue', '线索', [leadWith({ viewerCan: ['FINISH_STEP'] })]), ...BOARD.leadBoard.slice(1)] },
    LeadNow: nowWith(),
    FinishNextStep: () => ((times += 1) === 1 ? stale : done),
  });
  await userEvent.click(await screen.findByRole('button', { name: '恒晟储能的操作' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '办结下一步' }));
  const form = within(await screen.findByRole('form', { name: '办结下一步' }));
  await userEvent.type(form.getByLabelText('结果（可不填）'), '已约定来访');
  await userEvent.click(form.getByRole('button', { name: '办结下一步' }));
  await userEvent.click(within(await form.findByRole('alert')).getByRole('button'));
  expect(await screen.findByText(/下一步：8-10 等总部批复/)).toBeTruthy();
  expect(screen.getByText(/负责人：江岚/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('结果（可不填）').value).toBe('已约定来访');
  await userEvent.click(screen.getByRole('button', { name: '办结下一步' }));
  await waitFor(() => expect(sent.findLast(({ operation }) => operation === 'FinishNextStep')?.variables).toMatchObject({ input: { version: 3, outcome: '已约定来访' } }));
});

test('a lead is given to another official with the reason', async () => {
  const { sent } = open({
    LeadBoard: { leadBoard: [columnWith('clue', '线索', [leadWith({ viewerCan: ['ASSIGN'] })])] },
    OfficialNames: { officials: [{ __typename: 'Official', id: 'jiang', name: '江岚' }] },
    AssignLead: { assignLead: { __typename: 'AssignLeadPayload', lead: leadWith({ version: 3 }), errors: [] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '恒晟储能的操作' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '移交负责人' }));
  const form = within(await screen.findByRole('form', { name: '移交负责人' }));
  await userEvent.click(form.getByRole('combobox', { name: '接手人' }));
  await userEvent.click(await screen.findByTitle('江岚'));
  await userEvent.type(form.getByLabelText('原因'), '轮岗');
  await userEvent.click(form.getByRole('button', { name: '移交负责人' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'AssignLead')?.variables).toMatchObject({ input: { leadId: 'l1', version: 2, ownerId: 'jiang', reason: '轮岗' } }));
});

test('a lead changes to another pipeline, where only stages that are not ahead are offered', async () => {
  const { sent } = open({
    LeadBoard: { leadBoard: [columnWith('clue', '线索', [leadWith({ viewerCan: ['CHANGE_PIPELINE'] })])] },
    LeadNow: nowWith(),
    ChangeLeadPipeline: { changeLeadPipeline: { __typename: 'ChangeLeadPipelinePayload', lead: leadWith({ version: 3 }), errors: [] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '恒晟储能的操作' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '改走另一流程' }));
  const form = within(await screen.findByRole('form', { name: '改走另一流程' }));
  await userEvent.click(form.getByRole('combobox', { name: '改走的流程' }));
  await userEvent.click(await screen.findByTitle('外资项目'));
  await userEvent.type(form.getByLabelText('原因'), '改为合资');
  await userEvent.click(form.getByRole('button', { name: '改走另一流程' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'ChangeLeadPipeline')?.variables).toMatchObject({ input: { pipelineId: 'foreign', stageId: 'f0', reason: '改为合资' } }));
});
