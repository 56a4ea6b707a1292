import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import DuplicatesPage from './duplicates-page.tsx';

const enterprise = (id: string, name: string, more: object = {}) => ({
  __typename: 'Enterprise', id, version: 1, uscc: null, name, shortName: name, parentGroup: null, industry: null, contactName: null, contactPhone: null, ...more,
});
const [ONE, OTHER] = [enterprise('e1', '恒力新材料'), enterprise('e2', '恒力新材', { industry: '新材料' })];
const PAIR = { __typename: 'EnterpriseDuplicate', id: 'p1', version: 1, score: 91, reason: 'SIMILAR_NAME', left: ONE, right: OTHER };
const merge = (id: string, more: object = {}) => ({
  __typename: 'EnterpriseMerge', id, version: 1, reason: '同一家', mergedBy: '周以宁', mergedAt: '2022-07-14T08:20:00Z', undoneAt: null, viewerCanUndo: true, merged: OTHER, survivor: ONE, ...more,
});
const page = (type: string, nodes: object[], total = nodes.length) => ({
  page: { __typename: type, totalCount: total, pageInfo: { __typename: 'PageInfo', endCursor: 'c', hasNextPage: nodes.length < total }, nodes },
});
const answers: Answers = {
  EnterpriseDuplicates: page('EnterpriseDuplicateConnection', [PAIR]),
  EnterpriseMerges: ({ after }) => page('EnterpriseMergeConnection', after ? [merge('m2', { reason: '更早的一次' })] : [merge('m1')], 2),
  EnterpriseToCompare: ({ id }) => ({ one: [ONE, OTHER].find((one) => one.id === id) }),
  MergeEnterprises: { payload: { __typename: 'MergeEnterprisesPayload', merge: merge('m1'), errors: [] } },
  UndoEnterpriseMerge: { payload: { __typename: 'UndoEnterpriseMergePayload', merge: merge('m1', { undoneAt: '2022-07-29T01:00:00Z', viewerCanUndo: false }), errors: [] } },
};
const open = (at = '', roles = ['RECRUITER']) => openPage(DuplicatesPage, { route: '/officials/leads/imports/duplicates', at: `/officials/leads/imports/duplicates${at}`, roles, answers });
const violations = async (container: Element) => (await axe.run(container)).violations.map(({ id }) => id);

test('two enterprises are compared and merged by the keyboard, with a reason', async () => {
  const view = open();
  const [compare] = await screen.findAllByRole('button', { name: '核对' });
  expect(await violations(view.container)).toEqual([]);
  compare!.focus();
  await userEvent.keyboard('{Enter}');
  const form = await screen.findByRole('form', { name: '核对两条记录' });
  expect(await violations(form)).toEqual([]);
  await userEvent.click(within(form).getByRole('checkbox', { name: '取 产业' }));
  await userEvent.type(within(form).getByLabelText('理由'), '同一家');
  await userEvent.click(within(form).getByRole('button', { name: '合并' }));
  expect(view.sent.find(({ operation }) => operation === 'MergeEnterprises')!.variables).toMatchObject({ input: { survivorId: 'e1', mergedId: 'e2', take: ['INDUSTRY'], reason: '同一家' } });
});

test('two that nobody proposed are compared when the address or a person names them, and cannot be dismissed', async () => {
  const view = open('?kind=enterprise&left=e2&right=e1');
  const form = await screen.findByRole('form', { name: '核对两条记录' });
  expect(within(form).queryByRole('button', { name: '不是同一家' })).toBeNull();
  await userEvent.type(within(form).getByLabelText('理由'), '补登代码时发现');
  await userEvent.click(within(form).getByRole('button', { name: '合并' }));
  expect(view.sent.find(({ operation }) => operation === 'MergeEnterprises')!.variables).toMatchObject({ input: { survivorId: 'e2', mergedId: 'e1', take: [] } });
});

test('merges are paged, and the last one can be taken back', async () => {
  const view = open();
  await userEvent.click(await screen.findByRole('button', { name: /再看|更多/ }));
  await userEvent.click((await screen.findAllByRole('button', { name: '撤销合并' }))[0]!);
  expect(view.sent.map(({ operation }) => operation)).toContain('UndoEnterpriseMerge');
  expect(view.sent.filter(({ operation, variables }) => operation === 'EnterpriseMerges' && variables.after === 'c')).toHaveLength(1);
});

test('leads are offered to recruiters only', async () => {
  open('?kind=lead', ['PROJECT_OFFICER']);
  expect((await screen.findAllByText('恒力新材料')).length).toBeGreaterThan(0);
  expect(screen.queryByText('线索')).toBeNull();
});
