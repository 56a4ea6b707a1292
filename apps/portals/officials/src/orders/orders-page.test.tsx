import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import OrdersPage from './orders-page.tsx';

const quantity = (value: string, unit = 'TONNE') => ({ __typename: 'Quantity', value, unit });
const page = (nodes: object[]) => ({ __typename: 'Connection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes });
const contact = (name: string) => ({ __typename: 'OrderContact', name, contactName: '王莉', contactPhone: '023 1' });
const match = (change: object = {}) => ({
  __typename: 'OrderMatch', id: 'm1', version: 1, viewerCan: [], noDealReason: null, product: '毛坯', similarProduct: null, specs: ['N42SH'], quantity: quantity('200'), coverage: 'PARTIAL', fromMonth: '2022-08', toMonth: '2022-09', state: 'PROPOSED', waitingFor: ['BUYER'],
  proposedOn: '2022-07-20', expiresOn: '2022-08-19', endedBy: null, endReason: null, introduction: null, outcomes: [], ...change,
});
const figure = (numerator: number, denominator: number) => ({
  __typename: 'Figure', value: denominator ? numerator / denominator : null, numerator, denominator, n: denominator, asOf: '2022-07-29', definition: '引见 ÷ 提出',
  rows: Array.from({ length: denominator }, (_, index) => ({ __typename: 'FigureRow', id: `m${index}`, kind: 'OrderMatch', title: '毛坯', occurredOn: '2022-07-20', recordedAt: '2022-07-20T01:00:00Z', counted: index < numerator })),
});
const demand = { __typename: 'OrderDemand', id: 'd1', version: 1, enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '大地熊', sample: true }, product: '毛坯', specs: [], certificates: [], quantity: quantity('150'), fromMonth: '2022-08', toMonth: '2022-08', closesOn: '2022-08-31', state: 'OPEN', viewerCan: ['WITHDRAW'] };

const supply = {
  __typename: 'OrderSupply', id: 's9', version: 1, enterprise: { __typename: 'Enterprise', id: 'e9', shortName: '卧龙', sample: false }, product: '永磁电机', specs: [], certificates: [], publishedOn: '2022-07-20', state: 'OPEN', viewerCan: ['REVISE'],
  capacity: [['工业电机', '30000', 'SET', 'EXACT'], ['储能占比', '50', 'PERCENT', 'AT_LEAST']].map(([label, value, unit, bound]) => ({ __typename: 'OrderCapacityLine', label, quantity: { ...quantity(value!, unit), bound } })),
  months: [['2022-07', '0'], ['2022-09', '800']].map(([month, left]) => ({ __typename: 'OrderSupplyMonth', month, free: quantity('900', 'SET'), left: quantity(left!, 'SET') })),
};

const answers = {
  OrdersPage: { waiting: { __typename: 'Connection', totalCount: 1 }, introduced: { __typename: 'Connection', totalCount: 1 } },
  OrderFunnelStrip: { orderFunnel: { __typename: 'OrderFunnel', asOf: '2022-07-29', introductions: figure(1, 2), quotes: figure(0, 1), orders: figure(0, 0), repeats: figure(0, 0), regularOrders: figure(0, 0) } },
  OrderMatches: { orderMatches: page([match(), match({ id: 'm2', product: '铝锭', state: 'INTRODUCED', waitingFor: [], viewerCan: ['RECORD_NO_DEAL'], introduction: { __typename: 'OrderIntroduction', introducedOn: '2022-07-25', supplier: contact('博远铝业'), buyer: contact('沙坪铝塑') } })]) },
  OrderSupplies: { orderSupplies: page([supply]) },
  OrderDemands: { orderDemands: page([demand]) },
  OrderMisses: { orderMisses: [{ __typename: 'OrderMiss', supply: { __typename: 'OrderSupply', id: 's1', product: '毛坯', specs: ['N35'], enterprise: { __typename: 'Enterprise', id: 'e2', shortName: '华宏' } }, reasons: ['SPEC_MISSING', 'NO_OVERLAP'] }] },
};
const open = (roles: string[] = ['RECRUITER']) => openPage(OrdersPage, { route: '/officials/leads/orders', at: '/officials/leads/orders', roles, answers });

test('says who waits for whose consent, and names nobody before both agreed', async () => {
  open();
  expect(await screen.findByText('等需方同意', { selector: 'td' })).toBeTruthy();
  expect(screen.getAllByText('双方都同意后显示')).toHaveLength(1);
  expect(screen.getByText('博远铝业')).toBeTruthy();
  expect(screen.getByText('1 个撮合等企业同意，1 个已引见。双方都同意前不显示是谁。')).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});

test('a supply tells every line of capacity as it was told, and what is left', async () => {
  open();
  expect(await screen.findByText('工业电机 30,000 套 储能占比 不低于 50 %')).toBeTruthy();
  expect(screen.getAllByText('2022-09 800 套').length).toBeGreaterThan(0);
});

test('a level opens the rows it was counted from', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '引见 2 条' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(screen.getAllByRole('cell', { name: '毛坯' }).length).toBe(2);
});

test('a demand without a match says why', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '为什么没撮合 毛坯' }));
  expect(await screen.findByText('规格不符、月份不重合')).toBeTruthy();
});

test('an official enters a demand for an enterprise, and must choose which', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: '代录需求' }));
  const drawer = await screen.findByRole('dialog');
  await userEvent.click(drawer.querySelector<HTMLButtonElement>('button[type=submit]')!);
  expect(await screen.findByText('先选一个。')).toBeTruthy();
  expect(sent.filter(({ operation }) => operation === 'PublishOrderDemand')).toEqual([]);
});

test('those who only look on are offered nothing to enter', async () => {
  open(['LEADER']);
  expect(await screen.findByText('博远铝业')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '代录供应' })).toBeNull();
});

test('an official records that nothing came of an introduction, with the reason', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: '登记没有谈成 铝锭' }));
  const drawer = await screen.findByRole('dialog');
  await userEvent.click(drawer.querySelector<HTMLButtonElement>('button[type=submit]')!);
  expect(await screen.findByText('先选一个。')).toBeTruthy();
  await userEvent.click(screen.getByRole('combobox', { name: '原因' }));
  await userEvent.click(await screen.findByText('对方没有回应'));
  await userEvent.click(drawer.querySelector<HTMLButtonElement>('button[type=submit]')!);
  expect(sent.find(({ operation }) => operation === 'CloseOrderMatch')?.variables).toMatchObject({ input: { matchId: 'm2', version: 1, endedOn: '2022-07-29', reason: 'NO_ANSWER', note: null } });
});

test('an official updates what is free of a supply, starting from what stands there', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: '更新空余 永磁电机' }));
  const months = await screen.findByLabelText<HTMLTextAreaElement>(/^各月空余（套）/);
  expect(months.value).toBe('2022-07 900\n2022-09 900');
  await userEvent.type(months, '{enter}2022-10 50');
  await userEvent.click((await screen.findByRole('dialog')).querySelector<HTMLButtonElement>('button[type=submit]')!);
  expect(sent.find(({ operation }) => operation === 'ReviseOrderSupply')?.variables).toMatchObject({
    input: { supplyId: 's9', version: 1, capacity: [{ label: '工业电机' }, { quantity: { bound: 'AT_LEAST' } }], months: [{ month: '2022-07', free: { value: '900', unit: 'SET' } }, { month: '2022-09' }, { month: '2022-10', free: { value: '50' } }] },
  });
});
