import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderPortal, type Answers } from '../rendered.fixture.tsx';

const quantity = (value: string, unit = 'TONNE') => ({ __typename: 'Quantity', value, unit, bound: 'EXACT' });
const side = (change: object = {}) => ({
  __typename: 'OrderMatchSide', id: 's1', version: 1, party: 'SUPPLIER', product: '铝边框', counterpartProduct: null, specs: ['6063-T5'], quantityClass: 'HUNDREDS', unit: 'TONNE',
  reasons: ['SAME_PRODUCT', 'SPEC_MET'], state: 'PROPOSED', consentedAt: null, counterpartConsented: false, endedByOwn: false, expiresOn: '2022-08-28', counterpart: null, quantity: null, outcomes: [],
  viewerCan: ['CONSENT', 'DECLINE'], ...change,
});
const supply = (change: object = {}) => ({
  __typename: 'OrderSupply', id: 'p1', version: 3, product: '铝边框', specs: ['6063-T5'], certificates: ['ISO 9001'], capacity: [{ __typename: 'OrderCapacityLine', label: '年产能', quantity: { ...quantity('1200'), bound: 'ABOUT' } }],
  months: [{ __typename: 'OrderSupplyMonth', month: '2022-08', free: quantity('80'), taken: quantity('20'), left: quantity('60') }], state: 'OPEN', publishedOn: '2022-07-20', viewerCan: ['REVISE', 'WITHDRAW'], ...change,
});
const page = (nodes: object[]) => ({ __typename: 'Connection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes });
const orders = (sides: object[], supplies: object[] = [], demands: object[] = []) => ({ orderMatchSides: page(sides), orderSupplies: page(supplies), orderDemands: page(demands) });
const open = (answers: Answers) => renderPortal('/enterprise/orders', answers);
const clean = async () => expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);

test('a proposal says no name, and is agreed to with the contact that the other side will see', async () => {
  const agreed = side({ version: 2, consentedAt: '2022-07-28T02:00:00Z', viewerCan: ['WITHDRAW_CONSENT', 'DECLINE'] });
  let now = side();
  const { asked } = open({
    EnterpriseOrders: () => orders([now], [supply()]),
    ConsentToMatch: () => {
      now = agreed;
      return { consentToMatch: { __typename: 'ConsentToMatchPayload', side: agreed, errors: [] } };
    },
  });
  expect(await screen.findByText('8-28 前有效。双方都同意后才互相看到名称和电话。')).toBeTruthy();
  expect(screen.getByText('6063-T5 几百吨 产品相同、规格符合')).toBeTruthy();
  await clean();
  await userEvent.click(screen.getByRole('button', { name: '同意引见' }));
  const form = screen.getByRole('form', { name: '同意引见' });
  expect((within(form).getByLabelText('联系人') as HTMLInputElement).value).toBe('唐文海');
  await userEvent.type(within(form).getByLabelText('电话'), '138 0000');
  await clean();
  await userEvent.click(within(form).getByRole('button', { name: '同意引见' }));
  expect(await screen.findByText('您已同意，等对方决定。8-28 前有效。')).toBeTruthy();
  expect(asked('ConsentToMatch')[0]).toMatchObject({ input: { sideId: 's1', version: 1, contactName: '唐文海', contactPhone: '138 0000' } });
  expect(screen.getByRole('button', { name: '撤回同意' })).toBeTruthy();
});

test('after both agreed the other side can be called, and an order shows its faults at their fields', async () => {
  const introduced = side({ state: 'QUOTED', counterpart: { __typename: 'OrderContact', name: '信达公司', contactName: '王莉', contactPhone: '023 1' }, quantity: quantity('150'), viewerCan: ['CONFIRM_ORDER'] });
  const { asked } = open({
    EnterpriseOrders: () => orders([introduced]),
    ConfirmMatchOrder: () => ({ confirmMatchOrder: { __typename: 'ConfirmMatchOrderPayload', side: null, errors: [{ __typename: 'UserError', code: 'ORDER_EXCEEDS_FREE', path: ['quantity', 'value'], message: '超过空余。' }] } }),
  });
  expect((await screen.findByRole('link', { name: /^打电话给王莉/ })).getAttribute('href')).toBe('tel:0231');
  await userEvent.click(screen.getByRole('button', { name: '登记成交' }));
  await userEvent.type(screen.getByLabelText('成交数量'), '999');
  await userEvent.click(screen.getByRole('button', { name: '登记成交' }));
  expect((await screen.findByRole('alert')).textContent).toBe('超过空余。');
  expect(screen.getByLabelText('成交数量').getAttribute('aria-invalid')).toBe('true');
  expect(asked('ConfirmMatchOrder')[0]).toMatchObject({ input: { orderedOn: '2022-07-28', quantity: { value: '999', unit: 'TONNE' }, amount: null } });
  await clean();
});

test('what is free is entered in a grid of months, and a fault names its month', async () => {
  let refused = true;
  const { asked } = open({
    EnterpriseOrders: () => orders([], refused ? [] : [supply()]),
    PublishOrderSupply: () => ({
      publishOrderSupply: refused
        ? { __typename: 'PublishOrderSupplyPayload', supply: null, errors: [{ __typename: 'UserError', code: 'OUT_OF_RANGE', path: ['months', '1', 'free', 'value'], message: '应大于零。' }] }
        : { __typename: 'PublishOrderSupplyPayload', supply: supply(), errors: [] },
    }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '登记产能' }));
  await userEvent.type(screen.getByLabelText('产品'), '铝边框');
  await userEvent.type(screen.getByLabelText('规格，每行一条'), '6063-T5{enter}阳极氧化');
  await userEvent.type(screen.getByLabelText('2022-08'), '80');
  await userEvent.type(screen.getByLabelText('2022-10'), '0');
  await clean();
  await userEvent.click(screen.getByRole('button', { name: '登记产能' }));
  expect((await screen.findByRole('alert')).textContent).toBe('2022-10 应大于零。');
  expect(screen.getByLabelText('2022-10').getAttribute('aria-invalid')).toBe('true');
  refused = false;
  await userEvent.clear(screen.getByLabelText('2022-10'));
  await userEvent.click(screen.getByRole('button', { name: '登记产能' }));
  expect(await screen.findByText('6063-T5 ISO 9001 年产能 约 1,200 吨')).toBeTruthy();
  expect(asked('PublishOrderSupply').at(-1)).toMatchObject({ input: { product: '铝边框', specs: ['6063-T5', '阳极氧化'], months: [{ month: '2022-08', free: { value: '80', unit: 'TONNE' } }] } });
});

test('an update starts from what stands there', async () => {
  const { asked } = open({ EnterpriseOrders: () => orders([], [supply()]), ReviseOrderSupply: () => ({ reviseOrderSupply: { __typename: 'ReviseOrderSupplyPayload', supply: supply({ version: 4 }), errors: [] } }) });
  await userEvent.click(await screen.findByRole('button', { name: '更新空余' }));
  await userEvent.type(screen.getByLabelText('2022-09'), '50');
  await userEvent.click(screen.getByRole('button', { name: '更新空余' }));
  await waitFor(() => expect(asked('ReviseOrderSupply')).toHaveLength(1));
  expect(asked('ReviseOrderSupply')[0]).toMatchObject({
    input: { supplyId: 'p1', version: 3, certificates: ['ISO 9001'], capacity: [{ label: '年产能', quantity: { value: '1200', unit: 'TONNE', bound: 'ABOUT' } }], months: [{ month: '2022-08', free: { value: '80' } }, { month: '2022-09', free: { value: '50' } }] },
  });
});

test('an introduction that came to nothing is ended with its reason', async () => {
  const introduced = side({ state: 'INTRODUCED', consentedAt: '2022-07-20T02:00:00Z', counterpart: { __typename: 'OrderContact', name: '信达公司', contactName: '王莉', contactPhone: '023 1' }, viewerCan: ['RECORD_QUOTE', 'RECORD_NO_DEAL'] });
  let now = introduced;
  const { asked } = open({
    EnterpriseOrders: () => orders([now]),
    RecordNoDeal: () => {
      now = { ...introduced, version: 2, state: 'NO_DEAL', endedByOwn: true, viewerCan: [] };
      return { recordNoDeal: { __typename: 'RecordNoDealPayload', side: now, errors: [] } };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '没有谈成' }));
  await userEvent.selectOptions(screen.getByLabelText('原因'), '交期赶不上');
  await clean();
  await userEvent.click(screen.getByRole('button', { name: '没有谈成' }));
  expect(await screen.findByText('没有谈成。您的登记继续有效，有合适的再告诉您。')).toBeTruthy();
  expect(asked('RecordNoDeal')[0]).toMatchObject({ input: { sideId: 's1', version: 1, endedOn: '2022-07-28', reason: 'DELIVERY', note: null } });
});

test('nothing entered yet says what to do; what could not be fetched can be tried again', async () => {
  open({ EnterpriseOrders: () => orders([]) });
  expect(await screen.findByText(/^还没有撮合/)).toBeTruthy();
  await clean();
});
test('an error offers to try again', async () => {
  open({ EnterpriseOrders: () => new Error('down') });
  expect(await screen.findByText('供需没取到，您登记的内容都在。')).toBeTruthy();
});
