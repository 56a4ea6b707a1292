import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import { catchFiles } from '../parts/saved-sheet.fixture.ts';
import { CHOICES, leadWith, savedFilter } from './lead-answers.fixture.ts';
import ListPage from './list-page.tsx';

// A page of forms and menus takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const pageOf = (nodes: readonly object[], facts: object = {}) => ({
  leads: { __typename: 'InvestmentLeadConnection', totalCount: nodes.length, totalIsAtLeast: false, pageInfo: { __typename: 'PageInfo', endCursor: 'c1', hasNextPage: false }, nodes, ...facts },
});
const open = (answers: Answers = {}, at = '/officials/leads/list') =>
  openPage(ListPage, {
    route: '/officials/leads/list', at, roles: ['RECRUITER'],
    answers: { LeadList: pageOf([leadWith()]), PipelineChoice: CHOICES, SavedFilters: { savedLeadFilters: [] }, ...answers },
  });
const asked = (sent: { operation: string; variables: Record<string, unknown> }[]) => sent.filter(({ operation }) => operation === 'LeadList').at(-1)!.variables;

test('shows leads line by line, and more than a thousand as such', async () => {
  const { container } = open({ LeadList: pageOf([leadWith(), leadWith({ id: 'l2', title: '科锐轴承产业园', nextStep: null, stageLight: 'LATE' })], { totalCount: 1000, totalIsAtLeast: true }) });
  const row = within((await screen.findByRole('link', { name: '恒晟储能扩建项目' })).closest('tr')!);
  expect(row.getByText('5 亿元').title).toBe('CNY 500,000,000');
  expect(screen.getByText('1000 条以上')).toBeTruthy();
  expect(screen.getByText('已列 2 / 1000+')).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('sorts by the heads of its columns and says so', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: '计划投资' }));
  await waitFor(() => expect(asked(sent)).toMatchObject({ filter: { inProgress: true }, orderBy: 'AMOUNT' }));
  expect(screen.getByRole('columnheader', { name: '计划投资' }).getAttribute('aria-sort')).toBe('descending');
});

test('takes every condition from the address', async () => {
  const { sent } = open({}, '/officials/leads/list?search=电池&stage=talks&owner=zhou&industry=储能&source=EXPO&team=t1&waiting=OTHERS&min=100&max=2000.5&forgotten=1&priority=1&show=all');
  await screen.findByRole('link', { name: '恒晟储能扩建项目' });
  expect(asked(sent).filter).toEqual({
    search: '电池', stageId: 'talks', ownerId: 'zhou', industry: '储能', source: 'EXPO', industryTeamId: 't1', waiting: 'OTHERS', minAmount: '1000000', maxAmount: '20005000', withoutNextStep: true, priority: 'NUMBER_ONE',
  });
});

test('nothing found leads back to everything', async () => {
  const { sent } = open({ LeadList: pageOf([]) }, '/officials/leads/list?late=1');
  await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }));
  await waitFor(() => expect(asked(sent).filter).toEqual({ inProgress: true }));
});

test('opens with the default filter, and a cleared one stays cleared', async () => {
  const { sent } = open({ SavedFilters: { savedLeadFilters: [savedFilter({ isDefault: true })] } });
  await waitFor(() => expect(asked(sent).filter).toEqual({ late: true, inProgress: true }));
  await userEvent.click(await screen.findByRole('button', { name: '我的超期' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '清除筛选' }));
  await waitFor(() => expect(asked(sent).filter).toEqual({ inProgress: true }));
});

test('saves the present conditions under a name and shares them', async () => {
  const saved = savedFilter({ name: '超期线索', shared: true });
  const { sent } = open({ SaveLeadFilter: { saveLeadFilter: { __typename: 'SaveLeadFilterPayload', filter: saved, errors: [] } } }, '/officials/leads/list?late=1&order=AMOUNT');
  await userEvent.click(await screen.findByRole('button', { name: '保存的筛选' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '保存筛选' }));
  const form = within(await screen.findByRole('form', { name: '保存筛选' }));
  await userEvent.type(form.getByLabelText('筛选名称'), '超期线索');
  await userEvent.click(form.getByRole('checkbox', { name: '本区同事可见' }));
  await userEvent.click(form.getByRole('button', { name: '保存筛选' }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'SaveLeadFilter')?.variables).toMatchObject({ input: { name: '超期线索', conditions: 'late=1&order=AMOUNT', shared: true } }),
  );
});

test('exports everything that matches, not only the page', async () => {
  const files = catchFiles();
  const line = (id: string) =>
    leadWith({ id, industryTeam: null, parentGroup: null, landMu: null, investmentIntensity: null, enterprise: { __typename: 'Enterprise', id: 'e1', name: '恒晟储能有限公司', shortName: '恒晟储能', sample: true } });
  const { sent } = open({
    LeadExport: ({ after }) =>
      after ? pageOf([line('l2')]) : pageOf([line('l1')], { pageInfo: { __typename: 'PageInfo', endCursor: 'c9', hasNextPage: true } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '导出 Excel' }));
  expect(await screen.findByText('已导出 2 条。')).toBeTruthy();
  expect(sent.filter(({ operation }) => operation === 'LeadExport').map(({ variables }) => variables.after)).toEqual([null, 'c9']);
  expect(files.names).toEqual(['招商线索-2022-07-29.xlsx']);
});

test('what is no amount is said and filters nothing', async () => {
  const { sent } = open();
  await userEvent.type(await screen.findByRole('textbox', { name: '投资额从（万元）' }), '五千{Enter}');
  expect(await screen.findByText('投资额填数字，单位万元，如 5000。')).toBeTruthy();
  expect(asked(sent).filter).toEqual({ inProgress: true });
  await userEvent.clear(screen.getByRole('textbox', { name: '投资额从（万元）' }));
  await userEvent.type(screen.getByRole('textbox', { name: '投资额从（万元）' }), '5000{Enter}');
  await waitFor(() => expect(asked(sent).filter).toEqual({ inProgress: true, minAmount: '50000000' }));
});

test('a resting or signed lead shows no step, and J and K go through the rows', async () => {
  open({ LeadList: pageOf([leadWith({ stage: 'DORMANT', nextStep: null }), leadWith({ id: 'l2', title: '科锐轴承产业园', nextStep: null })]) }, '/officials/leads/list?show=all');
  const first = await screen.findByRole('link', { name: '恒晟储能扩建项目' });
  expect(screen.getAllByText('没有下一步', { selector: 'td *' })).toHaveLength(1);
  first.focus();
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe('科锐轴承产业园');
  await userEvent.keyboard('k');
  expect(document.activeElement).toBe(first);
});
