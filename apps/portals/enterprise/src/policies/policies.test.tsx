import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderPortal } from '../rendered.fixture.tsx';

const policy = {
  __typename: 'EnterprisePolicy', id: 'p1', title: '研发投入补助', summary: '研发投入占比高的企业给补助', benefit: '按 10% 补助', documentNumber: null, issuedBy: '科技创新局',
  validFrom: '2022-01-01', validUntil: null, status: 'PUBLISHED', withoutApplication: false, files: [],
};
const delivery = (change: object = {}) => ({
  __typename: 'PolicyDelivery', id: 'd1', state: 'DELIVERED', deliveredAt: '2022-07-11T01:30:00Z', readAt: null, appliedAt: null, statement: null, objection: null, refusal: null,
  fulfilledOn: null, amount: null, version: 1, viewerCan: ['READ', 'APPLY', 'GIVE_FEEDBACK'], files: [], feedback: null, policy,
  reasons: [{ __typename: 'ConditionResult', label: '研发投入强度不低于 3%', met: true, facts: [{ __typename: 'FactValue', fact: 'RD_SHARE', value: '0.0521' }] }],
  ...change,
});
const done = (change: object) => ({ delivery: delivery(change), errors: [], __typename: 'Payload' });

test('a policy says what it gives and why the enterprise qualifies; opening it is reading it, and it can be applied for', async () => {
  const { asked } = renderPortal('/enterprise/policies/d1', {
    EnterprisePolicyPage: () => ({ policyDelivery: delivery() }),
    ReadPolicy: () => ({ readPolicy: done({ version: 2, viewerCan: ['APPLY', 'GIVE_FEEDBACK'] }) }),
    ApplyForPolicy: () => ({ applyForPolicy: done({ version: 3, state: 'APPLIED', viewerCan: ['GIVE_FEEDBACK'] }) }),
  });
  expect(await screen.findByText('研发投入强度 5.2%')).toBeTruthy();
  await waitFor(() => expect(asked('ReadPolicy')).toMatchObject([{ input: { deliveryId: 'd1', version: 1 } }]));
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await userEvent.type(screen.getByLabelText('申请说明'), '2021 年研发投入 350 万元');
  await userEvent.click(screen.getByRole('button', { name: '申请' }));
  await waitFor(() => expect(asked('ApplyForPolicy')).toMatchObject([{ input: { statement: '2021 年研发投入 350 万元', version: 2, fileIds: [] } }]));
});

test('what comes without application can be objected to, and then waits for the check', async () => {
  const entitled = delivery({ state: 'ENTITLED', readAt: '2022-07-12T01:00:00Z', viewerCan: ['OBJECT', 'GIVE_FEEDBACK'] });
  let now = entitled;
  const { asked } = renderPortal('/enterprise/policies/d1', {
    EnterprisePolicyPage: () => ({ policyDelivery: now }),
    ObjectToPolicy: () => {
      now = delivery({ state: 'OBJECTED', version: 2, objection: '不是我公司', viewerCan: ['GIVE_FEEDBACK'] });
      return { objectToPolicy: { delivery: now, errors: [], __typename: 'Payload' } };
    },
  });
  expect(await screen.findByText('免申即享：不用申请，管委会直接兑现')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('哪里不对'), '不是我公司');
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '提出异议' }));
  expect(await screen.findByText('已收到您的异议，管委会核对后答复')).toBeTruthy();
  expect(asked('ObjectToPolicy')).toMatchObject([{ input: { deliveryId: 'd1', version: 1, reason: '不是我公司' } }]);
});

test('policies stand by what can be done, and none says how to be found', async () => {
  const list = (nodes: object[]) => () => ({
    policyDeliveries: { __typename: 'PolicyDeliveryConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes },
  });
  const view = renderPortal('/enterprise/policies', { EnterprisePolicies: list([delivery(), delivery({ id: 'd2', state: 'FULFILLED', viewerCan: [] })]) });
  expect((await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent)).toEqual(['可以申请', '已兑现']);
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  view.unmount();
  renderPortal('/enterprise/policies', { EnterprisePolicies: list([]) });
  expect(await screen.findByText(/档案填全，能匹配到更多/)).toBeTruthy();
});
