import { as } from '@gaoxin/testkit';
import { enterprise, OFFER_INPUT, openMarket, recruiter, tonnes, WANT_INPUT, type Market, type Payload, type Row } from './order.fixture.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
beforeEach(() => market.clear());
afterAll(() => market[Symbol.asyncDispose]());

const faults = ({ errors }: Payload) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);
const act = (side: Row, rest: object = {}) => ({ sideId: side.id, version: side.version, ...rest });
const order = (side: Row, quantity: string, orderedOn = '2022-07-29') => act(side, { orderedOn, quantity: tonnes(quantity) });
const quote = async (id: string, side: Row) => market.done(enterprise(id), 'recordMatchQuote', act(side, { quotedOn: '2022-07-29' }));
const supplyNow = async (id: string) => {
  const { data } = await market.service.ask<{ orderSupply: { months: object[]; state: string } }>(recruiter, 'query ($id: ID!) { orderSupply(id: $id) { state months { month taken { value } left { value } } } }', { id });
  return data!.orderSupply;
};
const matches = async (filter: object = {}) => {
  const document = `query ($filter: OrderMatchFilter) { orderMatches(filter: $filter) { totalCount nodes { id state coverage quantity { value unit } similarProduct waitingFor introduction { supplier { name } } } } }`;
  return (await market.service.ask<{ orderMatches: { totalCount: number; nodes: Row[] } }>(recruiter, document, { filter })).data!.orderMatches.nodes;
};

describe('200 t free', () => {
  it.each([
    ['150', [{ state: 'PROPOSED', coverage: 'FULL', quantity: { value: '150', unit: 'TONNE' }, waitingFor: ['SUPPLIER', 'BUYER'] }]],
    ['250', [{ state: 'PROPOSED', coverage: 'PARTIAL', quantity: { value: '200', unit: 'TONNE' } }]],
  ])('and %s t wanted', async (wanted, found) => {
    await market.supply('jinmeng');
    await market.demand('dadixiong', { quantity: tonnes(wanted) });
    expect(await matches()).toMatchObject(found);
  });

  it('and a window that does not overlap: no match, and the official reads why', async () => {
    const supply = await market.supply('jinmeng');
    const { id } = await market.demand('dadixiong', { fromMonth: '2022-10', toMonth: '2022-12' });
    expect(await matches()).toEqual([]);
    const misses = `query ($id: ID!) { orderMisses(demandId: $id) { supply { id } reasons } }`;
    expect((await market.service.ask(recruiter, misses, { id })).data).toEqual({ orderMisses: [{ supply: { id: supply.id }, reasons: ['NO_OVERLAP'] }] });
  });

  it('are found by whoever comes second, and under a similar name that is said', async () => {
    await market.demand('dadixiong', { product: '钕铁硼毛坯' });
    await market.supply('jinmeng');
    expect(await matches()).toMatchObject([{ similarProduct: '烧结钕铁硼毛坯' }]);
    expect(await market.sides('dadixiong')).toMatchObject([{ product: '钕铁硼毛坯', counterpartProduct: '烧结钕铁硼毛坯' }]);
  });
});

it('proposes as many suppliers as the demand takes, and the next one when one declines', async () => {
  for (const id of ['jinmeng', 'huahong']) await market.supply(id);
  await market.demand('dadixiong');
  expect(await market.sides('dadixiong')).toHaveLength(1);
  expect(await market.sides('huahong')).toEqual([]);
  const [side] = await market.sides('jinmeng');
  expect((await market.done(enterprise('jinmeng'), 'declineMatch', act(side!, { reason: '排产已满' }))).state).toBe('DECLINED');
  expect(await market.sides('huahong')).toHaveLength(1);
  expect((await market.sides('dadixiong')).map(({ state }) => state).sort()).toEqual(['DECLINED', 'PROPOSED']);
});

describe('consent', () => {
  let supplier: Row;
  beforeEach(async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    supplier = (await market.sides('jinmeng'))[0]!;
  });

  it('of both introduces them to each other and to the official', async () => {
    const agreed = await market.consent('jinmeng', supplier);
    expect(agreed).toMatchObject({ state: 'PROPOSED', counterpart: null, quantity: null, viewerCan: ['WITHDRAW_CONSENT', 'DECLINE'] });
    expect(await matches()).toMatchObject([{ waitingFor: ['BUYER'], introduction: null }]);
    const other = await market.consent('dadixiong');
    expect(other).toMatchObject({
      state: 'INTRODUCED',
      counterpart: { name: '包头金蒙汇磁材料有限公司', contactName: 'jinmeng 经理', contactPhone: '0472-jinmeng' },
      quantity: { value: '150', unit: 'TONNE' },
      viewerCan: ['RECORD_QUOTE'],
    });
    expect((await market.sides('jinmeng'))[0]).toMatchObject({ counterpart: { name: '大地熊（包头）永磁科技有限公司' } });
    expect(await matches()).toMatchObject([{ state: 'INTRODUCED', waitingFor: [], introduction: { supplier: { name: '包头金蒙汇磁材料有限公司' } } }]);
  });

  it('is not given twice, is taken back before the introduction, and not after', async () => {
    const agreed = await market.consent('jinmeng', supplier);
    const again = { ...act(agreed), contactName: '王', contactPhone: '1' };
    expect(faults(await market.run(enterprise('jinmeng'), 'consentToMatch', again))).toEqual(['NO_CHANGE ']);
    const back = await market.done(enterprise('jinmeng'), 'withdrawMatchConsent', act(agreed));
    expect(back).toMatchObject({ consentedAt: null, viewerCan: ['CONSENT', 'DECLINE'] });
    expect(faults(await market.run(enterprise('jinmeng'), 'withdrawMatchConsent', act(back)))).toEqual(['NO_CHANGE ']);
    expect((await market.consent('dadixiong')).state).toBe('PROPOSED');
    const [now] = await market.sides('jinmeng');
    const introduced = await market.consent('jinmeng', now);
    expect(introduced.state).toBe('INTRODUCED');
    expect(faults(await market.run(enterprise('jinmeng'), 'withdrawMatchConsent', act(introduced)))).toEqual(['MATCH_STATE ']);
    expect(faults(await market.run(enterprise('jinmeng'), 'declineMatch', act(introduced, { reason: '不做了' })))).toEqual(['MATCH_STATE ']);
  });

  it('of both at once introduces them once', async () => {
    const [buyer] = await market.sides('dadixiong');
    const both = await Promise.all([market.run(enterprise('jinmeng'), 'consentToMatch', { ...act(supplier), contactName: '甲', contactPhone: '1' }), market.run(enterprise('dadixiong'), 'consentToMatch', { ...act(buyer!), contactName: '乙', contactPhone: '2' })]);
    const codes = both.flatMap(faults);
    // Whoever came second may find that something has changed, and agrees again.
    if (codes.length > 0) {
      expect(codes).toEqual(['STALE_VERSION ']);
      for (const id of ['jinmeng', 'dadixiong']) if ((await market.sides(id))[0]!.consentedAt === null) await market.consent(id);
    }
    expect(await matches()).toMatchObject([{ state: 'INTRODUCED' }]);
  });

  it('comes too late after the closing day', async () => {
    market.service.clock.set('2022-09-01T09:00:00+08:00');
    expect(faults(await market.run(enterprise('jinmeng'), 'consentToMatch', { ...act(supplier), contactName: '甲', contactPhone: '1' }))).toEqual(['MATCH_STATE ']);
    expect(await matches({ state: 'EXPIRED' })).toHaveLength(1);
    expect(await matches({ state: 'PROPOSED' })).toEqual([]);
  });

  it('is asked of nobody once the demand is taken back', async () => {
    const { data } = await market.service.ask<{ orderDemands: { nodes: Row[] } }>(enterprise('dadixiong'), '{ orderDemands { nodes { id version } } }');
    const [demand] = data!.orderDemands.nodes;
    const withdrawn = await market.done(enterprise('dadixiong'), 'withdrawOrderDemand', { demandId: demand!.id, version: demand!.version, reason: '改自产' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', viewerCan: [] });
    expect(await market.sides('jinmeng')).toMatchObject([{ state: 'WITHDRAWN', endedByOwn: false, viewerCan: [] }]);
    expect(faults(await market.run(enterprise('dadixiong'), 'withdrawOrderDemand', { demandId: demand!.id, version: withdrawn.version, reason: '再撤' }))).toEqual(['ORDER_WITHDRAWN ']);
  });
});

describe('outcomes', () => {
  it('go from the introduction to the quote, the order and the next one, and take what is free', async () => {
    const supply = await market.supply('jinmeng');
    await market.demand('dadixiong');
    let [, buyer] = await market.introduce('jinmeng', 'dadixiong');
    expect(faults(await market.run(enterprise('dadixiong'), 'confirmMatchOrder', order(buyer, '60')))).toEqual(['MATCH_STATE ']);
    buyer = await quote('dadixiong', buyer);
    const amount = { amount: '9000000.5', currency: 'CNY' };
    buyer = await market.done(enterprise('dadixiong'), 'confirmMatchOrder', { ...order(buyer, '60'), amount });
    expect(buyer).toMatchObject({ state: 'ORDERED', outcomes: [{ kind: 'ORDERED', confirmedBy: 'BUYER', quantity: { value: '60' }, amount: { amount: '9000000.5' } }, { kind: 'QUOTED', amount: null }] });
    expect(await supplyNow(supply.id)).toMatchObject({ months: [{ taken: { value: '60' }, left: { value: '140' } }] });
    const [supplier] = await market.sides('jinmeng');
    expect(supplier!.outcomes).toEqual(buyer.outcomes);
    expect(faults(await market.run(enterprise('jinmeng'), 'confirmMatchOrder', order(supplier!, '60')))).toEqual(['ORDER_RECORDED ']);
    expect(faults(await market.run(enterprise('jinmeng'), 'confirmMatchOrder', order(supplier!, '140.0001')))).toEqual(['ORDER_EXCEEDS_FREE quantity.value']);
    expect((await market.done(enterprise('jinmeng'), 'confirmMatchOrder', order(supplier!, '140'))).state).toBe('REPEAT');
    expect(await supplyNow(supply.id)).toMatchObject({ state: 'FULFILLED' });
  });

  it.each([
    ['before the introduction', { orderedOn: '2022-07-28' }, 'DATE_ORDER orderedOn'],
    ['on a day to come', { orderedOn: '2022-07-30' }, 'DATE_ORDER orderedOn'],
    ['of nothing', { quantity: tonnes('0') }, 'OUT_OF_RANGE quantity.value'],
    ['of less than nothing', { quantity: tonnes('-1') }, 'OUT_OF_RANGE quantity.value'],
    ['in another unit', { quantity: tonnes('5', 'PIECE') }, 'UNIT_MISMATCH quantity.unit'],
    ['of about so much', { quantity: { ...tonnes('5'), bound: 'ABOUT' } }, 'QUANTITY_NOT_EXACT quantity.bound'],
    ['for nothing', { amount: { amount: '0', currency: 'CNY' } }, 'OUT_OF_RANGE amount.amount'],
    ['without a currency', { amount: { amount: '5' } }, 'CURRENCY_REQUIRED amount.currency'],
  ])('refuse an order %s', async (_name, wrong, fault) => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    const [, buyer] = await market.introduce('jinmeng', 'dadixiong');
    const quoted = await quote('dadixiong', buyer);
    expect(faults(await market.run(enterprise('dadixiong'), 'confirmMatchOrder', { ...order(quoted, '10'), ...wrong }))).toEqual([fault]);
  });

  it('are refused before both have agreed', async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    const side = await market.consent('dadixiong');
    expect(faults(await market.run(enterprise('dadixiong'), 'recordMatchQuote', act(side, { quotedOn: '2022-07-29' })))).toEqual(['MATCH_NOT_REVEALED ']);
    expect(faults(await market.run(enterprise('dadixiong'), 'confirmMatchOrder', order(side, '10')))).toEqual(['MATCH_NOT_REVEALED ']);
  });

  it('of two buyers at once never take more than is free', async () => {
    const supply = await market.supply('jinmeng');
    const sides: [string, Row][] = [];
    for (const buyer of ['dadixiong', 'wolong']) {
      await market.demand(buyer);
      const [, side] = await market.introduce('jinmeng', buyer);
      sides.push([buyer, await quote(buyer, side)]);
    }
    const race = await Promise.all(sides.map(([id, side]) => market.run(enterprise(id), 'confirmMatchOrder', order(side, '150'))));
    expect(race.flatMap(faults)).toEqual(['ORDER_EXCEEDS_FREE quantity.value']);
    expect(await supplyNow(supply.id)).toMatchObject({ months: [{ taken: { value: '150' }, left: { value: '50' } }] });
  });

  it('of the same side at once count once', async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    const [, buyer] = await market.introduce('jinmeng', 'dadixiong');
    const quoted = await quote('dadixiong', buyer);
    const race = await Promise.all([1, 2, 3].map(() => market.run(enterprise('dadixiong'), 'confirmMatchOrder', order(quoted, '50'))));
    expect(race.flatMap(faults)).toEqual(['STALE_VERSION ', 'STALE_VERSION ']);
  });

  it('three with the same buyer within six months are 1 regular order', async () => {
    market.service.clock.set('2022-01-10T09:00:00+08:00');
    const months = ['2022-02', '2022-04', '2022-07'].map((month) => ({ month, free: tonnes('100') }));
    await market.supply('jinmeng', { months });
    await market.demand('dadixiong', { fromMonth: '2022-02', toMonth: '2022-08', closesOn: '2022-08-31', quantity: tonnes('300') });
    let [, side] = await market.introduce('jinmeng', 'dadixiong');
    side = await market.done(enterprise('dadixiong'), 'recordMatchQuote', act(side, { quotedOn: '2022-01-10' }));
    for (const day of ['2022-02-01', '2022-04-01', '2022-07-29']) {
      market.service.clock.set(`${day}T09:00:00+08:00`);
      side = await market.done(enterprise('dadixiong'), 'confirmMatchOrder', order(side, '50', day));
    }
    const funnel = async (asOf: string) => {
      const figure = '{ numerator denominator n rows { id counted } }';
      const document = `query ($asOf: Date!) { orderFunnel(asOf: $asOf) { introductions ${figure} quotes ${figure} orders ${figure} repeats ${figure} regularOrders ${figure} } }`;
      return (await market.service.ask<{ orderFunnel: object }>(recruiter, document, { asOf })).data!.orderFunnel;
    };
    expect(await funnel('2022-07-29')).toMatchObject(
      Object.fromEntries(['introductions', 'quotes', 'orders', 'repeats', 'regularOrders'].map((name) => [name, { numerator: 1, denominator: 1, n: 1, rows: [{ counted: true }] }])),
    );
    expect(await funnel('2022-07-28')).toMatchObject({ repeats: { numerator: 1 }, regularOrders: { numerator: 0, denominator: 1 } });
    expect(await funnel('2022-01-09')).toMatchObject({ introductions: { numerator: 0, denominator: 0 } });
  });
});

describe('supplies and demands', () => {
  it('are entered by an official for an enterprise that the zone knows, and by an enterprise for itself alone', async () => {
    const entered = await market.run(recruiter, 'publishOrderSupply', { ...OFFER_INPUT, enterpriseId: 'wolong' });
    expect(entered.supply).toMatchObject({ state: 'OPEN', viewerCan: ['REVISE', 'WITHDRAW'] });
    expect(faults(await market.run(recruiter, 'publishOrderSupply', OFFER_INPUT))).toEqual(['BLANK enterpriseId']);
    expect(faults(await market.run(recruiter, 'publishOrderSupply', { ...OFFER_INPUT, enterpriseId: 'nobody' }))).toEqual(['NOT_FOUND enterpriseId']);
    expect(faults(await market.run(enterprise('jinmeng'), 'publishOrderSupply', { ...OFFER_INPUT, enterpriseId: 'wolong' }))).toEqual(['NOT_FOUND enterpriseId']);
    expect(faults(await market.run(as('SECRETARY'), 'publishOrderSupply', { ...OFFER_INPUT, enterpriseId: 'wolong' }))).toEqual(['FORBIDDEN ']);
    const foreign = { supplyId: entered.supply!.id, version: 1, reason: '不是我的' };
    expect(faults(await market.run(enterprise('jinmeng'), 'withdrawOrderSupply', foreign))).toEqual(['NOT_FOUND supplyId']);
    expect((await market.done(enterprise('wolong'), 'withdrawOrderSupply', foreign)).state).toBe('WITHDRAWN');
  });

  it('say in no word who offers them', async () => {
    expect(faults(await market.run(enterprise('jinmeng'), 'publishOrderSupply', { ...OFFER_INPUT, specs: ['牌号 N42SH', '金蒙汇磁标准'] }))).toEqual(['ORDER_NAMES_PARTY specs.1']);
    expect(faults(await market.run(enterprise('dadixiong'), 'publishOrderDemand', { ...WANT_INPUT, product: '大地熊专用毛坯' }))).toEqual(['ORDER_NAMES_PARTY product']);
  });

  it('of a supplier that says anew what is free are matched anew', async () => {
    const supply = await market.supply('jinmeng', { months: [{ month: '2022-12', free: tonnes('10') }] });
    await market.demand('dadixiong');
    expect(await matches()).toEqual([]);
    const terms = { certificates: [], capacity: [], months: [{ month: '2022-09', free: tonnes('40000', 'KILOGRAM') }] };
    const revised = await market.done(enterprise('jinmeng'), 'reviseOrderSupply', { supplyId: supply.id, version: supply.version, ...terms });
    expect(revised.months).toMatchObject([{ month: '2022-09', free: { value: '40', unit: 'TONNE' } }]);
    expect(await matches()).toMatchObject([{ coverage: 'PARTIAL', quantity: { value: '40' } }]);
    expect(faults(await market.run(enterprise('jinmeng'), 'reviseOrderSupply', { supplyId: supply.id, version: supply.version, ...terms }))).toEqual(['STALE_VERSION ']);
  });
});
