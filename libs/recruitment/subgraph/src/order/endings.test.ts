import { enterprise, openMarket, recruiter, tonnes, type Market, type Payload, type Row } from './order.fixture.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
beforeEach(() => market.clear());
afterAll(() => market[Symbol.asyncDispose]());

const faults = ({ errors }: Payload) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);
const act = (side: Row, rest: object = {}) => ({ sideId: side.id, version: side.version, ...rest });
const ENDED = { endedOn: '2022-07-29', reason: 'PRICE', note: '差 8%' };
const states = async (id: string) => (await market.sides(id)).map(({ state }) => state);
const matches = async () => {
  const document = '{ orderMatches { nodes { id version state coverage quantity { value } viewerCan endedBy noDealReason endReason outcomes { kind confirmedBy } } } }';
  return (await market.service.ask<{ orderMatches: { nodes: Row[] } }>(recruiter, document)).data!.orderMatches.nodes;
};
const revise = (supply: Row, free: string, month = '2022-09') =>
  market.done(enterprise('jinmeng'), 'reviseOrderSupply', { supplyId: supply.id, version: supply.version, certificates: [], capacity: [], months: [{ month, free: tonnes(free) }] });
const factsOf = async (since: string, type: string) =>
  (await market.rows<{ payload: { enterpriseId?: string } }>(`select payload from outbox where type = 'recruitment.order_match.${type}' and recorded_at >= '${since}' order by position`)).map(({ payload }) => payload.enterpriseId ?? 'officials');

describe('an introduction that came to nothing', () => {
  it('is ended by either side with the reason, and the demand goes to the next supplier', async () => {
    for (const id of ['jinmeng', 'huahong']) await market.supply(id);
    await market.demand('dadixiong');
    const [, buyer] = await market.introduce('jinmeng', 'dadixiong');
    expect(await states('huahong')).toEqual([]);
    const ended = await market.done(enterprise('dadixiong'), 'recordNoDeal', act(buyer, ENDED));
    expect(ended).toMatchObject({ state: 'NO_DEAL', endedByOwn: true, viewerCan: [], counterpart: { name: '包头金蒙汇磁材料有限公司' }, outcomes: [{ kind: 'NO_DEAL', confirmedBy: 'BUYER' }] });
    expect(await market.sides('jinmeng')).toMatchObject([{ state: 'NO_DEAL', endedByOwn: false, viewerCan: [] }]);
    expect(await states('huahong')).toEqual(['PROPOSED']);
    expect(await matches()).toMatchObject([{ state: 'PROPOSED' }, { state: 'NO_DEAL', endedBy: 'BUYER', noDealReason: 'PRICE', endReason: '差 8%', outcomes: [{ kind: 'NO_DEAL' }] }]);
    expect(faults(await market.run(enterprise('dadixiong'), 'recordNoDeal', act(ended, ENDED)))).toEqual(['MATCH_STATE ']);
  });

  it('is ended by the official where both leave it standing, and both are told', async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    await market.introduce('jinmeng', 'dadixiong');
    const [match] = await matches();
    expect(match!.viewerCan).toEqual(['RECORD_NO_DEAL']);
    const subject = { matchId: match!.id, version: match!.version, ...ENDED, reason: 'NO_ANSWER' };
    expect(await market.done(recruiter, 'closeOrderMatch', subject)).toMatchObject({ state: 'NO_DEAL', endedBy: 'OFFICIAL', noDealReason: 'NO_ANSWER', viewerCan: [] });
    for (const id of ['jinmeng', 'dadixiong']) expect(await market.sides(id)).toMatchObject([{ state: 'NO_DEAL', endedByOwn: false, outcomes: [{ kind: 'NO_DEAL', confirmedBy: 'OFFICIAL' }] }]);
    expect(faults(await market.run(recruiter, 'closeOrderMatch', subject))).toEqual(['STALE_VERSION ']);
    expect(faults(await market.run(enterprise('jinmeng'), 'closeOrderMatch', subject))).toEqual(['FORBIDDEN ']);
  });

  it('is not proposed to the same pair again before the supplier says anew what is free', async () => {
    const supply = await market.supply('jinmeng');
    await market.demand('dadixiong');
    const [supplier] = await market.introduce('jinmeng', 'dadixiong');
    await market.done(enterprise('jinmeng'), 'recordNoDeal', act(supplier, ENDED));
    await market.supply('wolong', { product: '永磁电机' });
    expect(await states('dadixiong')).toEqual(['NO_DEAL']);
    market.service.clock.set('2022-08-01T09:00:00+08:00');
    await revise(supply, '180');
    expect((await states('dadixiong')).sort()).toEqual(['NO_DEAL', 'PROPOSED']);
  });

  it.each([
    ['before the introduction', { endedOn: '2022-07-28' }, 'DATE_ORDER endedOn'],
    ['on a day to come', { endedOn: '2022-07-30' }, 'DATE_ORDER endedOn'],
  ])('cannot have ended %s', async (_name, wrong, fault) => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    const [supplier] = await market.introduce('jinmeng', 'dadixiong');
    expect(faults(await market.run(enterprise('jinmeng'), 'recordNoDeal', act(supplier, { ...ENDED, ...wrong })))).toEqual([fault]);
  });

  it('is none before the introduction, and none once an order was placed', async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    const agreed = await market.consent('jinmeng');
    expect(faults(await market.run(enterprise('jinmeng'), 'recordNoDeal', act(agreed, ENDED)))).toEqual(['MATCH_NOT_REVEALED ']);
    let buyer = await market.consent('dadixiong');
    buyer = await market.done(enterprise('dadixiong'), 'recordMatchQuote', act(buyer, { quotedOn: '2022-07-29' }));
    expect(buyer.viewerCan).toEqual(['CONFIRM_ORDER', 'RECORD_NO_DEAL']);
    buyer = await market.done(enterprise('dadixiong'), 'confirmMatchOrder', act(buyer, { orderedOn: '2022-07-29', quantity: tonnes('10') }));
    expect(buyer.viewerCan).toEqual(['CONFIRM_ORDER']);
    expect(faults(await market.run(enterprise('dadixiong'), 'recordNoDeal', act(buyer, ENDED)))).toEqual(['MATCH_STATE ']);
  });
});

describe('a proposal that not both agreed to in time', () => {
  it('is over on the next day, both are told, and the next supplier is asked; a second look finds nothing', async () => {
    for (const id of ['jinmeng', 'huahong']) await market.supply(id);
    await market.demand('dadixiong', { closesOn: '2022-10-31' });
    await market.consent('jinmeng');
    market.service.clock.set('2022-08-28T23:00:00+08:00');
    await market.service.sweep();
    expect(await states('huahong')).toEqual([]);
    market.service.clock.set('2022-08-29T00:30:00+08:00');
    await Promise.all([market.service.sweep(), market.service.sweep()]);
    await market.service.sweep();
    expect([await states('jinmeng'), await states('huahong'), (await states('dadixiong')).sort()]).toEqual([['EXPIRED'], ['PROPOSED'], ['EXPIRED', 'PROPOSED']]);
    expect((await factsOf('2022-08-29T00:00:00+08:00', 'expired')).sort()).toEqual(['dadixiong', 'jinmeng']);
    expect((await factsOf('2022-08-29T00:00:00+08:00', 'proposed')).sort()).toEqual(['dadixiong', 'huahong']);
    expect(await factsOf('2022-08-29T00:00:00+08:00', 'lapsed')).toEqual(['officials']);
  });
});

describe('a supplier with less free than it said', () => {
  it('is matched for what is left, the buyer is told, and the demand goes to another too', async () => {
    const supply = await market.supply('jinmeng');
    await market.demand('dadixiong');
    await market.supply('huahong');
    market.service.clock.set('2022-08-02T09:00:00+08:00');
    await revise(supply, '40');
    expect(await matches()).toMatchObject([{ quantity: { value: '150' }, coverage: 'FULL' }, { quantity: { value: '40' }, coverage: 'PARTIAL' }]);
    expect((await market.sides('dadixiong')).map(({ quantityClass }) => quantityClass).sort()).toEqual(['HUNDREDS', 'TENS']);
    expect(await factsOf('2022-08-02T00:00:00+08:00', 'resized')).toEqual(['dadixiong']);
  });

  it('and none of it in the months asked for is matched no more', async () => {
    const supply = await market.supply('jinmeng');
    await market.demand('dadixiong');
    await revise(supply, '40', '2022-12');
    expect(await market.sides('dadixiong')).toMatchObject([{ state: 'WITHDRAWN', endedByOwn: false }]);
  });

  it('tells those who know each other the number that holds now', async () => {
    const supply = await market.supply('jinmeng');
    await market.demand('dadixiong');
    await market.introduce('jinmeng', 'dadixiong');
    await revise(supply, '40');
    expect(await market.sides('dadixiong')).toMatchObject([{ state: 'INTRODUCED', quantity: { value: '40' } }]);
  });
});

describe('a first order after the months asked for', () => {
  const quoted = async (month: string) => {
    await market.supply('jinmeng', { months: [{ month: '2022-08', free: tonnes('100') }, { month, free: tonnes('100') }] });
    await market.demand('dadixiong', { fromMonth: '2022-08', toMonth: '2022-08' });
    const [, buyer] = await market.introduce('jinmeng', 'dadixiong');
    return market.done(enterprise('dadixiong'), 'recordMatchQuote', act(buyer, { quotedOn: '2022-07-29' }));
  };
  const order = (side: Row, orderedOn: string) => market.run(enterprise('dadixiong'), 'confirmMatchOrder', act(side, { orderedOn, quantity: tonnes('60') }));

  it('is delivered within three months after them', async () => {
    const side = await quoted('2022-11');
    market.service.clock.set('2022-09-05T09:00:00+08:00');
    expect((await order(side, '2022-09-05')).side).toMatchObject({ state: 'ORDERED' });
  });

  it('and later is refused in words that say what to do', async () => {
    const side = await quoted('2022-12');
    market.service.clock.set('2022-12-01T09:00:00+08:00');
    const payload = await order(side, '2022-12-01');
    expect(faults(payload)).toEqual(['ORDER_TOO_LATE orderedOn']);
    expect(payload.errors[0]!.message).toBe('需求要的交货期到 2022-08，首单最晚 2022-11 成交。再要货请登记新的需求。');
  });
});
