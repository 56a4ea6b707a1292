import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import IssuePage from './issue-page.tsx';

const entry = (kind: string, facts: object) => ({
  __typename: 'IssueEntry',
  id: kind,
  kind,
  at: '2022-07-26T01:40:00Z',
  actor: '唐文海',
  byEnterprise: false,
  text: null,
  departments: [],
  ...facts,
});

const issueWith = (facts: object) => ({
  issue: {
    __typename: 'EnterpriseIssue',
    id: 'i1',
    title: '临时用电何时转永久',
    body: '设备 9 月进场，需要知道永久供电时间。',
    urgency: 'URGENT',
    status: 'COLLECTED',
    light: 'ON_TIME',
    raisedAt: '2022-07-29T01:40:00Z',
    raisedBy: '唐文海',
    firstReplyDueAt: '2022-07-29T07:40:00Z',
    firstRepliedAt: null,
    version: 1,
    viewerCan: [],
    enterprise: { __typename: 'Enterprise', id: 'e1', name: '垫江信华新材料有限公司', shortName: '信华新材料', sample: false, contactName: null, contactPhone: null },
    project: null,
    handler: { __typename: 'Official', id: 'ran', name: '冉静', phone: null },
    plan: null,
    closure: null,
    entries: [entry('COLLECTED', { byEnterprise: true })],
    ...facts,
  },
});

const open = (answers: Parameters<typeof openPage>[1]['answers']) => openPage(IssuePage, { route: '/officials/issues/:id', at: '/officials/issues/i1', answers });
const forms = () => screen.queryAllByRole('form').map((form) => form.getAttribute('aria-label'));

test('only what the server offers can be done', async () => {
  const { container } = open({ IssuePage: issueWith({ viewerCan: ['REPLY'] }) });
  await screen.findByRole('heading', { level: 1, name: /临时用电何时转永久/ });
  expect(screen.getByText('15:40 前首次回复')).toBeTruthy();
  expect(forms()).toEqual(['回复']);
  expect(screen.queryByRole('radio', { name: '转办' })).toBeNull();
  expect(container.querySelector('.of-conversation li.enterprise')!.textContent).toContain('设备 9 月进场');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('of several acts one form is open at a time', async () => {
  open({ IssuePage: issueWith({ status: 'INITIAL_REPLY', viewerCan: ['TRANSFER', 'REPLY'] }) });
  await screen.findByRole('heading', { level: 1 });
  expect(forms()).toEqual(['回复']);
  await userEvent.click(screen.getByTitle('转办'));
  expect(forms()).toEqual(['转办']);
});

test.each([
  ['COLLECTED', '这里由冉静办理，可以查看进展。'],
  ['SOLVED', '等企业确认。办结由企业决定，这里不能代填。'],
  ['CONFIRMED', '企业已确认办结。'],
])('who may do nothing about a %s issue reads whose turn it is', async (status, sentence) => {
  open({ IssuePage: issueWith({ status, viewerCan: status === 'SOLVED' ? ['CONFIRM'] : [] }) });
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(forms()).toEqual([]);
});

test('a first reply tells whether it settles the matter, and a fault stands at the text', async () => {
  const fault = { __typename: 'UserError', code: 'BLANK', path: ['text'], message: '内容不能为空。' };
  const { sent } = open({
    IssuePage: issueWith({ viewerCan: ['REPLY'] }),
    ReplyToIssue: { replyToIssue: { __typename: 'ReplyToIssuePayload', issue: null, errors: [fault] } },
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: '这次回复已解决问题，等企业确认' }));
  const form = screen.getByRole('form', { name: '回复' });
  await userEvent.click(within(form).getByRole('button', { name: '回复' }));
  const alert = await within(form).findByRole('alert');
  expect(alert.textContent).toBe('内容不能为空。');
  expect(screen.getByLabelText(/^回复内容/).getAttribute('aria-describedby')).toBe(alert.id);
  expect(sent.find(({ operation }) => operation === 'ReplyToIssue')!.variables).toMatchObject({ input: { issueId: 'i1', version: 1, text: '', answered: true } });
});
