import { enterprise, openMarket, recruiter, tonnes, type Market, type Payload, type Row } from './order.fixture.ts';

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
