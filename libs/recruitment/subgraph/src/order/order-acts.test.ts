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
      viewerCan: ['RECORD_QUOTE', 'RECORD_NO_DEAL'],
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

describe('supplies and demands', () => {
  it('keep four capacity lines as they were told, and a share of storage above 50 % as a lower bound', async () => {
    const line = (label: string, value: string, unit: string, bound = 'EXACT') => ({ label, quantity: { value, unit, bound } });
    const capacity = [line('新能源汽车电机', '5200', 'SET'), line('工业电机', '30000', 'SET'), line('风力发电机', '1300', 'SET'), line('储能', '1.5', 'GIGAWATT')];
    const share = line('储能占比', '50', 'PERCENT', 'AT_LEAST');
    expect((await market.supply('wolong', { product: '永磁电机', capacity })).capacity).toEqual(capacity);
    expect((await market.supply('wolong', { product: '储能电池', capacity: [share] })).capacity).toEqual([share]);
  });


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
