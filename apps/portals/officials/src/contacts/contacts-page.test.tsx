import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import ContactsPage from './contacts-page.tsx';

const lead = { __typename: 'InvestmentLead', id: 'l1', title: '信华新材料光伏产业园' };
const due = (id: string, title: string, facts: object) => ({
  __typename: 'ContactDue',
  dueOn: '2022-07-29',
  light: 'ON_TIME',
  reasons: ['NEXT_STEP'],
  lead: {
    ...lead, id, title, viewerCan: ['RECORD_CONTACT'],
    owner: { __typename: 'Official', id: 'zhou', name: '周以宁' },
    enterprise: { __typename: 'Enterprise', id: `e-${id}`, shortName: '信华' },
    nextStep: { __typename: 'NextStep', title: '核对红线' },
    contactCadence: { __typename: 'ContactCadence', figure: { __typename: 'Figure', numerator: 9, denominator: 10 } },
  },
  ...facts,
});
const signal = {
  __typename: 'LeadSignal', id: 's1', version: 1, text: '董事长今天在渝', source: '商会', seenAt: '2022-07-28T09:30:00Z', windowEndsAt: '2022-07-29T10:00:00Z', respondedInWindow: null,
  minutesLeft: 540, light: 'LATE', viewerCan: ['ANSWER', 'TURN_INTO_LEAD'], answer: null, lead: null,
};
const contact = (id: string, facts: object = {}) => ({
  __typename: 'LeadContact', id, version: 1, kind: 'FORMAL', heldAt: '2022-07-26T02:00:00Z', place: '管委会', ourSide: ['周以宁'], theirSide: ['唐文海 总经理'], summary: '谈供电方案。', agreedNext: '一周内答复',
  backEntered: false, viewerCan: ['CORRECT', 'STRIKE'], official: { __typename: 'Official', id: 'zhou', name: '周以宁' }, strike: null, corrections: [], files: [], lead, ...facts,
});
const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };
const PAGE = {
  recruitmentRules: {
    __typename: 'RecruitmentRules', id: 'dianjiang', version: 0, formalContactsPerYear: 10, feasibilityForNegotiation: 0, dueDiligenceForSigning: true, dueDiligenceItems: ['工商信用', '涉诉情况'], dueDiligenceOffFor: null, viewerCan: ['WRITE'],
  },
  contactsDue: {
    __typename: 'ContactDueConnection', totalCount: 42, lateCount: 31, pageInfo,
    nodes: [due('l1', '信华新材料光伏产业园', { light: 'VERY_LATE', dueOn: '2022-07-18', reasons: ['CADENCE', 'NEXT_STEP'] }), due('l2', '同泰齿轮扩建', {})],
  },
};
const signals = (nodes: object[], totalCount = nodes.length) => ({ signals: { __typename: 'LeadSignalConnection', totalCount, pageInfo: { ...pageInfo, endCursor: 'c', hasNextPage: totalCount > nodes.length }, nodes } });
const share = { __typename: 'Figure', value: 0.75, numerator: 3, denominator: 4, n: 4, asOf: '2022-07-29', definition: '关窗前应答的信号数 ÷ 已应答或已关窗的信号数', rows: [{ __typename: 'FigureRow', id: 's9', kind: 'LeadSignal', title: '会长在渝', occurredOn: '2022-07-01', recordedAt: '2022-07-01T02:00:00Z', counted: true }] };
const ANSWERED = { ...signal, id: 's2', text: '已经回过的', answer: { __typename: 'SignalAnswer', at: '2022-07-20T02:00:00Z', note: '约好' }, respondedInWindow: true, minutesLeft: null, light: 'DONE', viewerCan: [] };
const RECORDS = {
  contacts: {
    __typename: 'LeadContactConnection', totalCount: 2, pageInfo,
    nodes: [contact('c1'), contact('c2', { strike: { __typename: 'ContactStrike', reason: '记错线索', by: '周以宁' }, viewerCan: [], kind: 'INFORMAL' })],
  },
};
const open = (answers: Answers = {}, roles = ['RECRUITER']) =>
  openPage(ContactsPage, { route: '/officials/leads/contacts', at: '/officials/leads/contacts', roles, answers: { ContactsPage: PAGE, SignalsList: signals([signal]), SignalShare: { signalResponse: share }, ContactRecords: RECORDS, FindLeads: { leads: { __typename: 'C', nodes: [{ ...lead, enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '信华' } }] } }, ...answers } });

test('says whom to contact this week and why, what closes, and what was written down', async () => {
  const { container } = open();
  expect(await screen.findByText('本周应联系 42 条，其中 31 条已超期。')).toBeTruthy();
  const [late] = container.querySelectorAll('.oc-due .gx-row');
  expect(late!.textContent).toContain('核对红线；该有一次正式接触 9 / 10');
  await screen.findByText('董事长今天在渝');
  expect(screen.getByText('签约前完成尽职调查：工商信用、涉诉情况。')).toBeTruthy();
  expect(container.querySelector('.oc-signals')!.textContent).toContain('18:00 关窗，剩 9 小时');
  expect((await screen.findByText('已作废：记错线索（周以宁）')).closest('li')!.className).toContain('struck');
  expect(screen.getByText('洽谈起至移交前，每条线索每年正式接触 10 次；非正式接触不计。')).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('a contact is written down with a line for each person, and the faults of the server stand at their fields', async () => {
  const user = userEvent.setup();
  const fault = { __typename: 'UserError', code: 'BLANK', path: ['theirSide'], message: '这里要填。' };
  const { sent } = open({ RecordContact: { recordContact: { __typename: 'RecordContactPayload', contact: null, errors: [fault] } } });
  await user.click(await screen.findByRole('button', { name: '记接触：信华新材料光伏产业园' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('地点或方式'), '长沙');
  await user.type(within(dialog).getByLabelText(/^我方参加人/), '{enter}田野 管委会副主任');
  await user.type(within(dialog).getByLabelText('谈了什么'), '早晨等候。');
  await user.click(within(dialog).getByRole('button', { name: '记接触' }));
  const theirs = within(dialog).getByLabelText(/^对方参加人/);
  const alert = await within(dialog).findByRole('alert');
  expect([alert.textContent, theirs.getAttribute('aria-describedby'), theirs.getAttribute('aria-invalid')]).toEqual(['这里要填。', alert.id, 'true']);
  expect(sent.find(({ operation }) => operation === 'RecordContact')!.variables).toMatchObject({
    input: { leadId: 'l1', kind: 'FORMAL', heldAt: '2022-07-29T08:30:00+08:00', place: '长沙', ourSide: ['冉静', '田野 管委会副主任'], theirSide: [], summary: '早晨等候。', agreedNext: null, fileIds: [] },
  });
  expect((await axe.run(dialog)).violations).toEqual([]);
});

test('what the viewer may not do is not there', async () => {
  const nodes = PAGE.contactsDue.nodes.map((one) => ({ ...one, lead: { ...one.lead, viewerCan: [] } }));
  open(
    {
      ContactsPage: { ...PAGE, contactsDue: { ...PAGE.contactsDue, nodes }, recruitmentRules: { ...PAGE.recruitmentRules, viewerCan: [] } },
      SignalsList: signals([{ ...signal, viewerCan: [] }]),
      ContactRecords: { contacts: { ...RECORDS.contacts, nodes: [contact('c1', { viewerCan: [] })] } },
    },
    ['SECRETARY'],
  );
  await screen.findByText('谈供电方案。');
  await screen.findByRole('button', { name: '今年关窗前应答 明细' });
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['导出 Excel', '导出 Excel', '明细', '导出 Excel']);
});

test('a list that matches nothing offers to clear the filter', async () => {
  open({ ContactRecords: ({ filter }) => ((filter as { from?: string }).from ? { contacts: { ...RECORDS.contacts, totalCount: 0, nodes: [] } } : RECORDS) });
  await screen.findAllByText('谈供电方案。');
  await userEvent.type(screen.getByLabelText('从哪天'), '2022-07-28');
  await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }));
  expect((await screen.findAllByText('谈供电方案。')).length).toBe(2);
});

test('signals go on page by page, those of mine only when asked for, and those that were answered are a click away', async () => {
  const { sent } = open({ SignalsList: ({ filter }) => ((filter as { unanswered: boolean }).unanswered ? signals([signal], 25) : signals([ANSWERED])) });
  await screen.findByText('董事长今天在渝');
  await userEvent.click(screen.getByRole('button', { name: '再看 20 条' }));
  await userEvent.click(screen.getByText('只看我的'));
  await userEvent.click(await screen.findByText('已应答'));
  expect(await screen.findByText('已经回过的')).toBeTruthy();
  const asked = sent.filter(({ operation }) => operation === 'SignalsList').map(({ variables }) => variables);
  expect(asked).toEqual(expect.arrayContaining([
    { first: 20, filter: { unanswered: true, ownerId: null } },
    { first: 20, after: 'c', filter: { unanswered: true, ownerId: null } },
    { first: 20, filter: { unanswered: true, ownerId: 'ran' } },
    { first: 20, filter: { unanswered: false, ownerId: 'ran' } },
  ]));
  expect(sent.findLast(({ operation }) => operation === 'SignalShare')!.variables).toEqual({ ownerId: 'ran' });
});

test('the share that was answered in time opens the rows it was counted from', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '今年关窗前应答 明细' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('3 / 4')).toBeTruthy();
  expect(within(dialog).getByText('会长在渝')).toBeTruthy();
});

test('a signal is added to a lead that exists, or opens one in any currency', async () => {
  const user = userEvent.setup();
  const { sent } = open({ AttachSignalToLead: { attachSignalToLead: { __typename: 'P', signal: { ...signal, version: 2, lead, viewerCan: ['ANSWER'] }, errors: [] } } });
  await user.click(await screen.findByRole('button', { name: '转为线索' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText('币种')).toBeTruthy();
  expect((await axe.run(dialog)).violations).toEqual([]);
  await user.click(within(dialog).getByText('并入已有线索'));
  expect(within(dialog).queryByLabelText('币种')).toBeNull();
  await user.click(within(dialog).getByRole('combobox', { name: '线索' }));
  await user.click(await screen.findByTitle(/^信华新材料光伏产业园/));
  await user.click(within(dialog).getByRole('button', { name: '并入已有线索' }));
  expect(await screen.findByText('已并入线索。')).toBeTruthy();
  const { input } = sent.find(({ operation }) => operation === 'AttachSignalToLead')!.variables as { input: object };
  expect(input).toEqual({ idempotencyKey: expect.any(String), signalId: 's1', version: 1, leadId: 'l1' });
});
