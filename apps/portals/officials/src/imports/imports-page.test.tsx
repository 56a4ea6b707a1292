import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import ImportsPage from './imports-page.tsx';

const RUN = {
  __typename: 'ImportRun', id: 'run-1', version: 2, fileName: '企业 7月.xlsx', status: 'READY', actorName: '周以宁', startedAt: '2022-07-29T01:00:00Z', finishedAt: null,
  rowsTotal: 3, rowsRead: 3, newCount: 1, changedCount: 1, unchangedCount: 0, rejectedCount: 1, appliedCount: 0, refusedCount: 0, undoneCount: 0, keptCount: 0,
  viewerCan: ['APPLY', 'CANCEL'], fault: null,
  errorsFile: { __typename: 'StoredFile', id: 'f1', name: '企业 7月-退回.xlsx', size: 4_000, url: '/files/directory/f1' },
};
const row = (number: number, outcome: string, more: object) => ({
  __typename: 'ImportRow', number, title: `第${number}家`, outcome, state: 'WAITING', values: [{ __typename: 'ImportValue', column: '企业名称', text: `第${number}家` }], changes: [], faults: [], ...more,
});
const ROWS = {
  __typename: 'ImportRowConnection', totalCount: 3, pageInfo: { __typename: 'PageInfo', endCursor: 'c', hasNextPage: false },
  nodes: [
    row(2, 'NEW', {}),
    row(3, 'CHANGED', { changes: [{ __typename: 'ImportChange', column: '产业', from: '电池', to: '氢能' }] }),
    row(4, 'REJECTED', { faults: [{ __typename: 'ImportFault', column: '统一社会信用代码', message: '校验位不符。' }] }),
  ],
};
const PAGE = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };
const answers: Answers = {
  EnterpriseImports: { columns: [], runs: { __typename: 'ImportRunConnection', totalCount: 1, pageInfo: PAGE, nodes: [RUN] } },
  EnterpriseImport: ({ outcome }) => ({ run: { ...RUN, rows: { ...ROWS, nodes: ROWS.nodes.filter((one) => !outcome || one.outcome === outcome) } } }),
  ApplyEnterpriseImport: { payload: { __typename: 'ApplyEnterpriseImportPayload', import: { ...RUN, version: 4, status: 'APPLIED', appliedCount: 2, viewerCan: ['UNDO'] }, errors: [] } },
};
const open = (at: string, more: Answers = {}) => openPage(ImportsPage, { route: '/officials/leads/imports', at, roles: ['RECRUITER'], answers: { ...answers, ...more } });
const violations = async (container: Element) => (await axe.run(container)).violations.map(({ id }) => id);

test('an import shows row by row what it would change, and is applied as shown', async () => {
  const view = open('/officials/leads/imports?kind=enterprise&run=run-1');
  const changed = (await screen.findByText('第3家')).closest('tr')!;
  expect(within(changed).getByText('电池').closest('td')!.textContent).toBe('产业 电池 → 氢能');
  expect(screen.getByText('新增 1 行，变更 1 行，无变化 0 行，退回 1 行。还没有写入。')).toBeTruthy();
  expect(await violations(view.container)).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: /^退回 1/ }));
  expect((await screen.findByText('校验位不符。')).closest('table')!.querySelectorAll('tbody tr')).toHaveLength(1);

  await userEvent.click(screen.getByRole('button', { name: '导入 2 行' }));
  expect(await screen.findByText('已写入 2 行，0 行因他人改动未写入，退回 1 行。')).toBeTruthy();
  expect(view.sent.find(({ operation }) => operation === 'ApplyEnterpriseImport')!.variables).toMatchObject({ input: { importId: 'run-1', version: 2 } });
});

test('a file that cannot be used says why', async () => {
  open('/officials/leads/imports?run=run-1', { EnterpriseImport: { run: { ...RUN, status: 'FAILED', rowsTotal: null, rowsRead: 0, viewerCan: [], errorsFile: null, fault: { __typename: 'UserError', message: '缺列：企业名称。' }, rows: { ...ROWS, nodes: [] } } } });
  expect((await screen.findByRole('alert')).textContent).toContain('缺列：企业名称。');
});

test('without imports the page says how to begin', async () => {
  const view = open('/officials/leads/imports', { EnterpriseImports: { columns: [], runs: { __typename: 'ImportRunConnection', totalCount: 0, pageInfo: PAGE, nodes: [] } } });
  expect(await screen.findByText('还没有导入过，先下载模板填好再选文件。')).toBeTruthy();
  expect(await violations(view.container)).toEqual([]);
});

test('who may not import leads is not offered them, whatever the address says', async () => {
  const view = openPage(ImportsPage, { route: '/officials/leads/imports', at: '/officials/leads/imports?kind=lead', roles: ['PROJECT_OFFICER'], answers });
  expect(await screen.findByText('企业 7月.xlsx')).toBeTruthy();
  expect(screen.queryByText('线索')).toBeNull();
  expect(new Set(view.sent.map(({ operation }) => operation))).toEqual(new Set(['EnterpriseImports']));
});
