import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import ObligationRegister from './obligation-register.tsx';

const obligation = (id: string, more: object = {}) => ({
  __typename: 'Obligation', id, party: 'ZONE', kind: 'POWER', clause: '红线外供电到位', dueOn: '2022-07-22', state: 'BREACHED', light: 'LATE', fulfilledOn: null, evidence: null,
  owner: { __typename: 'Official', id: 'fang', name: '方立' },
  agreement: { __typename: 'InvestmentAgreement', id: 'a1', title: '纸箱基地投资协议', enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '金粮', sample: false } },
  ...more,
});
const page = (nodes: object[]) => ({
  obligations: { __typename: 'ObligationConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes },
});
const open = (nodes: object[], at = '/officials/leads/agreements/obligations') =>
  openPage(ObligationRegister, {
    route: '/officials/leads/agreements/obligations', at,
    answers: { ObligationRegisterZone: { zone: { __typename: 'HighTechZone', id: 'dianjiang', today: '2022-07-29' } }, ObligationRegister: page(nodes) },
  });

test('what is still owed in all agreements stands first, each with its agreement', async () => {
  const { container, sent } = open([obligation('o1'), obligation('o2', { party: 'ENTERPRISE', clause: '首期投资到位', owner: null, state: 'OPEN', light: 'ON_TIME', dueOn: '2022-12-31' })]);
  const row = (await screen.findByText('红线外供电到位')).closest('tr')!;
  expect(within(row).getByText('违约')).toBeTruthy();
  expect(within(row).getByRole('link', { name: '纸箱基地投资协议' }).getAttribute('href')).toBe('/officials/leads/agreements/a1');
  expect(sent.find(({ operation }) => operation === 'ObligationRegister')!.variables).toMatchObject({ filter: { owed: true } });
  expect((await axe.run(container)).violations).toEqual([]);
});

test('side, state and term are part of the address', async () => {
  const { sent } = open([], '/officials/leads/agreements/obligations?side=ZONE&state=BREACHED&within=30');
  expect(await screen.findByText('没有符合条件的约定事项。')).toBeTruthy();
  expect(sent.find(({ operation }) => operation === 'ObligationRegister')!.variables).toMatchObject({ filter: { party: 'ZONE', state: 'BREACHED', dueBy: '2022-08-28' } });
  await userEvent.click(screen.getByRole('button', { name: /清/ }));
  expect(sent.findLast(({ operation }) => operation === 'ObligationRegister')!.variables).toMatchObject({ filter: { owed: true } });
});
