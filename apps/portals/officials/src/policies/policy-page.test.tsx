import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import PolicyFormPage from './policy-form-page.tsx';
import PolicyPage from './policy-page.tsx';

const enterprise = { __typename: 'Enterprise', id: 'e1', name: '三玻玻璃' };
const rate = (numerator: number, denominator: number) => ({
  __typename: 'Figure', value: numerator / denominator, numerator, denominator, n: denominator, asOf: '2022-07-29', definition: '口径',
  rows: [{ __typename: 'FigureRow', id: 'e1', kind: 'Enterprise', title: '三玻玻璃', occurredOn: '2022-07-11', recordedAt: '2022-07-11T01:30:00Z', counted: true }],
});
const page = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };
const policy = {
  __typename: 'EnterprisePolicy', id: 'p1', title: '研发投入补助', summary: '给补助', benefit: '按 10% 补助', documentNumber: null, issuedBy: '科技创新局', validFrom: '2022-01-01',
  validUntil: null, status: 'PUBLISHED', withoutApplication: false, withdrawnReason: null, deliveredAt: null, needsRewrite: false, version: 3, viewerCan: ['REVISE', 'DELIVER', 'WITHDRAW'],
  conditions: [{ __typename: 'PolicyCondition', label: '研发投入强度不低于 3%', expression: 'rdShare >= 0.03' }], files: [], feedback: [],
  rates: { __typename: 'PolicyRates', delivered: rate(305, 305), read: rate(240, 305), used: rate(12, 305) },
};
const answers: Answers = {
  PolicyPage: { enterprisePolicy: policy },
  PolicyMatches: {
    policyMatches: {
      __typename: 'PolicyMatchConnection', totalCount: 1, pageInfo: page,
      nodes: [{ __typename: 'PolicyMatch', enterprise, qualification: 'UNKNOWN', delivery: null, reasons: [{ __typename: 'ConditionResult', label: '研发投入强度不低于 3%', met: null, undecided: 'FACT_MISSING', facts: [{ __typename: 'FactValue', fact: 'RD_SHARE', value: null }] }] }],
    },
  },
  PolicyDeliveries: { policyDeliveries: { __typename: 'PolicyDeliveryConnection', totalCount: 0, pageInfo: page, nodes: [] } },
  DeliverPolicy: { deliverPolicy: { __typename: 'Payload', policy: { ...policy, version: 4 }, errors: [] } },
  DraftPolicy: { draftPolicy: { __typename: 'Payload', policy: null, errors: [{ __typename: 'UserError', code: 'CONDITION_INVALID', path: ['conditions', '0', 'expression'], message: '这个条件算不出来' }] } },
};
const open = () => openPage(PolicyPage, { route: '/officials/leads/policies/:id', at: '/officials/leads/policies/p1', roles: ['PROJECT_OFFICER'], answers });

test('three rates stand side by side and each opens its enterprises; what is missing can be completed', async () => {
  const { sent } = open();
  for (const rate of ['送达 305/305', '阅读 240/305', '使用 12/305']) expect(await screen.findByRole('img', { name: rate })).toBeTruthy();
  expect(await screen.findByText('研发投入强度 未登记')).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await userEvent.click(screen.getAllByRole('button', { name: '看企业' })[1]!);
  expect(within(await screen.findByRole('dialog')).getByRole('link', { name: '三玻玻璃' }).getAttribute('href')).toBe('/officials/enterprises/e1');
  expect(screen.getByRole('button', { name: '补资料' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '送达符合条件的企业' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'DeliverPolicy')?.variables).toMatchObject({ input: { policyId: 'p1', version: 3 } }));
});

test('a condition is chosen by fields, and the fault of its expression stands there', async () => {
  const { sent } = openPage(PolicyFormPage, { route: '/officials/leads/policies/new', at: '/officials/leads/policies/new', answers });
  await userEvent.click(screen.getByRole('button', { name: '加一条条件' }));
  await userEvent.type(screen.getByLabelText('说明'), '从业人数 300 人以上');
  await userEvent.type(screen.getByLabelText('取值'), '300');
  await userEvent.click(screen.getByRole('button', { name: '起草政策' }));
  expect((await screen.findByText('这个条件算不出来')).closest('.po-condition')).toBeTruthy();
  expect(sent.find(({ operation }) => operation === 'DraftPolicy')?.variables).toMatchObject({ input: { conditions: [{ label: '从业人数 300 人以上', expression: 'employees >= 300.0' }] } });
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});
