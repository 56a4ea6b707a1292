import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { official, renderPortal } from '../rendered.fixture.tsx';

const promise = (id: string, party: string, more: object = {}) => ({
  __typename: 'Obligation', id, version: 1, party, kind: 'POWER', clause: id, dueOn: '2022-07-22', state: 'OPEN', light: 'ON_TIME', fulfilledOn: null, evidence: null, breachedOn: null, viewerCan: [], owner: null, files: [], issue: null,
  ...more,
});
const agreements = (obligations: object[]) => ({
  agreements: {
    __typename: 'InvestmentAgreementConnection',
    nodes: [
      {
        __typename: 'InvestmentAgreement', id: 'a1', title: '包装生产基地投资协议', signedOn: '2022-01-12', investment: { __typename: 'Money', amount: '175000000', currency: 'CNY' },
        parties: [], incentiveTerms: [{ __typename: 'IncentiveTerm', id: 't1', text: '标准厂房租金 12 元/平方米·月', basisText: '《标准厂房租赁管理办法》第六条' }], obligations,
      },
    ],
  },
});
const OWED = promise('红线外供电到位', 'ZONE', { state: 'BREACHED', light: 'LATE', breachedOn: '2022-07-23', owner: official, issue: { __typename: 'EnterpriseIssue', id: 'i1' } });
const OWN = promise('首期投资到位', 'ENTERPRISE', { kind: 'INVESTMENT', dueOn: '2022-12-31', viewerCan: ['FULFIL'] });

test('an enterprise sees what the zone owes it and by when, and what it promised itself', async () => {
  const { container } = renderPortal('/enterprise/agreements', { EnterpriseAgreements: () => agreements([OWED, OWN]) });
  const zone = (await screen.findByRole('heading', { name: '园区答应您的' })).closest('section')!;
  expect(within(zone).getByText(/期限 7-22.超 4 个工作日.7-23 起逾期/)).toBeTruthy();
  expect(within(zone).getByText(/责任人 冉静/)).toBeTruthy();
  expect(within(zone).getByRole('link', { name: /看处理进展/ }).getAttribute('href')).toBe('/enterprise/issues/i1');
  expect(within(zone).queryByRole('button')).toBeNull();
  const own = screen.getByRole('heading', { name: '您企业承诺的' }).closest('section')!;
  expect(within(own).getByRole('button', { name: '登记履约：首期投资到位' })).toBeTruthy();
  expect((await axe.run(container.querySelector('main')!)).violations).toEqual([]);
});

test('it tells that it fulfilled its own promise, with the evidence', async () => {
  const { asked, container } = renderPortal('/enterprise/agreements', {
    EnterpriseAgreements: () => agreements([OWED, OWN]),
    EnterpriseFulfilObligation: () => ({ fulfilObligation: { __typename: 'FulfilObligationPayload', obligation: { __typename: 'Obligation', id: OWN.id }, errors: [] } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '登记履约：首期投资到位' }));
  await userEvent.type(screen.getByLabelText(/^履约依据/), '验资报告');
  expect((await axe.run(container.querySelector('main')!)).violations).toEqual([]);
  await userEvent.click(within(screen.getByRole('form', { name: '登记履约' })).getByRole('button', { name: '登记履约' }));
  expect(await screen.findByText('已登记：首期投资到位')).toBeTruthy();
  expect(asked('EnterpriseFulfilObligation')[0]).toMatchObject({ input: { obligationId: OWN.id, version: 1, fulfilledOn: '2022-07-28', evidence: '验资报告' } });
});

test('a fault stands at its field', async () => {
  const fault = { __typename: 'UserError', code: 'FUTURE_DAY', path: ['fulfilledOn'], message: '不能晚于今天 2022-07-28。' };
  renderPortal('/enterprise/agreements', {
    EnterpriseAgreements: () => agreements([OWN]),
    EnterpriseFulfilObligation: () => ({ fulfilObligation: { __typename: 'FulfilObligationPayload', obligation: null, errors: [fault] } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '登记履约：首期投资到位' }));
  await userEvent.click(within(screen.getByRole('form', { name: '登记履约' })).getByRole('button', { name: '登记履约' }));
  expect((await screen.findByRole('alert')).textContent).toBe('不能晚于今天 2022-07-28。');
  expect(screen.getByLabelText('履行日期').getAttribute('aria-invalid')).toBe('true');
});
