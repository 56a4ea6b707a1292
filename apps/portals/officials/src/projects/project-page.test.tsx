import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import ProjectPage from './project-page.tsx';

const text = (zh: string) => ({ __typename: 'LocalizedText', zh, en: zh });
const department = { __typename: 'Department', id: 'd', name: text('住房和城乡建设委员会') };
const stages = ['SIGNED', 'STARTED', 'IN_PRODUCTION', 'COMPLETION_FILED', 'DESIGN_CAPACITY'];
const reached = ['2022-04-26', '2022-05-10', '2022-07-25'];

const step = (id: string, facts: object) => ({
  __typename: 'PromotionStep',
  id,
  title: text(id),
  phase: 'START_TO_PRODUCTION',
  owner: { __typename: 'StepOwner', enterprise: false, department, official: null },
  dueOn: '2022-07-20',
  doneOn: null,
  recordedAt: null,
  backEntered: false,
  criterion: text('取得意见'),
  evidence: null,
  light: 'ON_TIME',
  workingDaysLate: 0,
  viewerCan: [],
  version: 1,
  ...facts,
});

const late = (viewerCan: string[]) => step('消防验收', { light: 'VERY_LATE', dueOn: '2022-07-18', workingDaysLate: 9, viewerCan });
const done = (name: string, day: string, more = {}) => step(name, { doneOn: day, recordedAt: `${day}T02:00:00Z`, light: 'DONE', ...more });

const projectWith = (steps: object[], viewerCan: string[] = []) => ({
  project: {
    __typename: 'Project',
    id: 'p1',
    name: '信华新材料光伏产业园一期',
    stage: 'IN_PRODUCTION',
    version: 4,
    viewerCan,
    landMu: '80',
    secretarySince: '2022-04-28',
    industryTeam: { __typename: 'IndustryTeam', id: 't', name: '光伏产业专班', lead: { __typename: 'Official', id: 'tian', name: '田野' } },
    investment: { __typename: 'Money', amount: '640000000', currency: 'CNY' },
    agreement: { __typename: 'InvestmentAgreement', id: 'a1', title: '信华投资协议' },
    enterprise: { __typename: 'Enterprise', id: 'e1', name: '垫江信华新材料有限公司', shortName: '信华新材料', sample: false, contactName: '唐文海', contactPhone: '138 0000 0126' },
    secretary: { __typename: 'Official', id: 'ran', name: '冉静', phone: '023-0000 0126', department },
    milestones: stages.map((kind, index) => ({ __typename: 'Milestone', kind, plannedOn: '2022-08-19', reachedOn: reached[index] ?? null, backEntered: false })),
    durations: [
      { __typename: 'StageDuration', from: 'SIGNED', to: 'STARTED', days: 14, plannedDays: 30 },
      { __typename: 'StageDuration', from: 'STARTED', to: 'IN_PRODUCTION', days: 76, plannedDays: 90 },
      { __typename: 'StageDuration', from: 'SIGNED', to: 'IN_PRODUCTION', days: 90, plannedDays: 120 },
    ],
    promotionTable: { __typename: 'PromotionTable', done: 4, total: 5, steps },
    issues: { __typename: 'EnterpriseIssueConnection', totalCount: 0, nodes: [] },
    timeline: [],
  },
});

const STEPS = [done('立项', '2022-05-01'), done('打桩', '2022-05-20'), done('封顶', '2022-06-20'), done('设备', '2022-07-06', { backEntered: true })];
const open = (answers: Answers) => openPage(ProjectPage, { route: '/officials/projects/:id', at: '/officials/projects/p1', answers });

test('the page begins with what is late and shows how long the project took', async () => {
  const { container } = open({ ProjectPage: projectWith([...STEPS, late(['COMPLETE'])], ['REPORT_MILESTONE', 'RAISE_ISSUE', 'ASSIGN_SECRETARY']) });
  await screen.findByRole('heading', { level: 1, name: '信华新材料光伏产业园一期' });
  expect(container.querySelector('.gx-brief')!.textContent).toBe('已投产，先办 消防验收，超 9 个工作日，住房和城乡建设委员会办。');
  expect([...container.querySelectorAll('.gx-figure b')].map((one) => one.textContent)).toEqual(['14', '76', '90', '4']);
  expect(screen.queryByText('立项')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '另 2 项已完成' }));
  expect(screen.getByText('立项')).toBeTruthy();
  expect(within(screen.getByRole('row', { name: /设备/ })).getByText('补')).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test("a step that the server refuses keeps its form open, with the server's sentence at the day", async () => {
  const fault = { __typename: 'UserError', code: 'OUT_OF_RANGE', path: ['doneOn'], message: '日期应在 2022-04-26 到 2022-07-29 之间。' };
  const { sent } = open({
    ProjectPage: projectWith([...STEPS, late(['COMPLETE'])]),
    CompleteStep: { completeStep: { __typename: 'CompleteStepPayload', step: null, errors: [fault] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '录入消防验收' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/^佐证/), '渝建消验〔2022〕18 号');
  await userEvent.click(within(dialog).getByRole('button', { name: '录入' }));
  const day = await within(dialog).findByLabelText('完成日期');
  const alert = await within(dialog).findByRole('alert');
  expect(alert.textContent).toBe('日期应在 2022-04-26 到 2022-07-29 之间。');
  expect(day.getAttribute('aria-describedby')).toBe(alert.id);
  expect(day.getAttribute('aria-invalid')).toBe('true');
  expect(sent.find(({ operation }) => operation === 'CompleteStep')!.variables).toMatchObject({
    input: { stepId: '消防验收', version: 1, doneOn: '2022-07-29', evidence: '渝建消验〔2022〕18 号' },
  });
  expect((await axe.run(dialog)).violations).toEqual([]);
});

test('what the viewer may not do is not there', async () => {
  open({ ProjectPage: projectWith([...STEPS, late([])]) });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['导出促建表', '展开全部 5 项', '另 2 项已完成']);
});

test('a project of another zone looks like one that is not there', async () => {
  open({ ProjectPage: { project: null } });
  expect(await screen.findByRole('heading', { name: /^没有这条记录/ })).toBeTruthy();
});
