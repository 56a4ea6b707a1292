import { as } from '@gaoxin/testkit';
import { enterprise, openMarket, recruiter, tonnes, type Market, type Row } from '../order/order.fixture.ts';

let market: Market;
let key = 0;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market[Symbol.asyncDispose]());

async function ask<Data>(document: string, variables: object = {}, viewer = recruiter): Promise<Data> {
  const { data, errors } = await market.service.ask<Data>(viewer, document, variables);
  expect(errors).toBeUndefined();
  return data!;
}
async function act<Payload>(mutation: string, selection: string, input: object, viewer = recruiter): Promise<Payload & { errors: object[] }> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} errors { code path } } }`;
  return (await ask<{ payload: Payload & { errors: object[] } }>(document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } }, viewer)).payload;
}
const merge = (mergeId: string, from: string, into: string) => market.service.hear('directory.enterprise.merged', { mergeId, from, into });
const unmerge = (mergeId: string, from: string, into: string) => market.service.hear('directory.enterprise.unmerged', { mergeId, from, into });
const register = async (enterpriseId: string, title: string, more: object = {}) =>
  (await act<{ lead: { id: string; enterprise: { id: string }; source: string } }>('registerLead', 'lead { id enterprise { id } }', { enterpriseId, title, source: 'CHAIN', ...more })).lead;

test('two orders with one buyer and one with the other are a regular order once both are one, and not before or after', async () => {
  market.service.clock.set('2022-01-10T09:00:00+08:00');
  const months = ['2022-02', '2022-04', '2022-07'].map((month) => ({ month, free: tonnes('100') }));
  await market.supply('jinmeng', { months });
  const sides: Record<string, Row> = {};
  for (const buyer of ['dadixiong', 'wolong']) {
    await market.demand(buyer, { fromMonth: '2022-02', toMonth: '2022-08', closesOn: '2022-08-31', quantity: tonnes('300') });
    const [, side] = await market.introduce('jinmeng', buyer);
    sides[buyer] = await market.done(enterprise(buyer), 'recordMatchQuote', { sideId: side.id, version: side.version, quotedOn: '2022-01-10' });
  }
  for (const [buyer, orderedOn] of [['dadixiong', '2022-02-01'], ['dadixiong', '2022-04-01'], ['wolong', '2022-07-29']] as const) {
    market.service.clock.set(`${orderedOn}T09:00:00+08:00`);
    const { id: sideId, version } = sides[buyer]!;
    sides[buyer] = await market.done(enterprise(buyer), 'confirmMatchOrder', { sideId, version, orderedOn, quantity: tonnes('50') });
  }
  const regular = async () => (await ask<{ orderFunnel: { regularOrders: { numerator: number } } }>('{ orderFunnel(asOf: "2022-07-29") { regularOrders { numerator } } }')).orderFunnel.regularOrders.numerator;
  expect(await regular()).toBe(0);
  await merge('m-orders', 'wolong', 'dadixiong');
  expect(await regular()).toBe(1);
  await unmerge('m-orders', 'wolong', 'dadixiong');
  expect(await regular()).toBe(0);
  expect(await market.rows(`select distinct buyer_id from order_match order by 1`)).toEqual([{ buyer_id: 'dadixiong' }, { buyer_id: 'wolong' }]);
});

describe('an enterprise that was merged', () => {
  const policyMatches = async (policyId: string) =>
    (await ask<{ policyMatches: { nodes: { enterprise: { id: string } }[] } }>('query ($id: ID!) { policyMatches(policyId: $id, first: 100) { nodes { enterprise { id } } } }', { id: policyId }, as('PROJECT_OFFICER'))).policyMatches.nodes.map((node) => node.enterprise.id).sort();

  it('gets no policy of its own, and leads given to it are its heir’s, also over two merges', async () => {
    const officer = as('PROJECT_OFFICER');
    const text = { title: '研发补助', summary: '补助', benefit: '补助', issuedBy: '科技创新局', validFrom: '2022-01-01', withoutApplication: false, conditions: [] };
    let { policy } = await act<{ policy: { id: string; version: number } }>('draftPolicy', 'policy { id version }', text, officer);
    ({ policy } = await act<{ policy: { id: string; version: number } }>('publishPolicy', 'policy { id version }', { policyId: policy.id, version: policy.version }, officer));
    await merge('m1', 'huahong', 'wolong');
    await merge('m2', 'wolong', 'jinmeng');
    expect(await policyMatches(policy.id)).toEqual(['dadixiong', 'jinmeng']);
    await act('deliverPolicy', 'policy { id }', { policyId: policy.id, version: policy.version }, officer);
    expect(await market.rows(`select enterprise_id from policy_delivery order by 1`)).toEqual([{ enterprise_id: 'dadixiong' }, { enterprise_id: 'jinmeng' }]);

    expect((await register('huahong', '旧编号登记')).enterprise).toEqual({ id: 'jinmeng' });
    await register('dadixiong', '旧编号引荐', { source: 'REFERRAL', sourceEnterpriseId: 'wolong' });
    expect(await market.rows(`select source_enterprise_id from lead where title = '旧编号引荐'`)).toEqual([{ source_enterprise_id: 'jinmeng' }]);
    await unmerge('m2', 'wolong', 'jinmeng');
    await unmerge('m1', 'huahong', 'wolong');
    expect(await policyMatches(policy.id)).toEqual(['dadixiong', 'huahong', 'jinmeng', 'wolong']);
  });

  it('has its leads compared with those of its heir, as long as they are one', async () => {
    const pairs = async () =>
      (await ask<{ leadDuplicates: { nodes: { left: { id: string }; right: { id: string } }[] } }>('{ leadDuplicates(first: 100) { nodes { left { id } right { id } } } }')).leadDuplicates.nodes.map(({ left, right }) => [left.id, right.id].sort().join());
    const [one, other] = [await register('huahong', '烧结钕铁硼二期扩产'), await register('dadixiong', '烧结钕铁硼二期扩产项目')];
    const pair = [one.id, other.id].sort().join();
    expect(await pairs()).not.toContain(pair);
    await merge('m3', 'huahong', 'dadixiong');
    expect(await pairs()).toContain(pair);
    await unmerge('m3', 'huahong', 'dadixiong');
    expect(await pairs()).not.toContain(pair);
  });

  it('had referred: the referral follows it and comes back', async () => {
    const { id } = await register('dadixiong', '谁引荐来的', { source: 'REFERRAL', sourceEnterpriseId: 'huahong' });
    const referrer = () => market.rows(`select source_enterprise_id as by from lead where id = '${id}'`);
    await merge('m4', 'huahong', 'jinmeng');
    expect(await referrer()).toEqual([{ by: 'jinmeng' }]);
    await unmerge('m4', 'huahong', 'jinmeng');
    expect(await referrer()).toEqual([{ by: 'huahong' }]);
  });
});
