import type { Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { Client } from 'pg';
import { createRecruitment } from '../create.ts';

const SELECT = {
  policy: 'policy { id version status needsRewrite }',
  delivery: 'delivery { id version state }',
  profile: 'profile { id version selfReported }',
};
const ENTITY: Record<string, keyof typeof SELECT> = { draftPolicy: 'policy', revisePolicy: 'policy', publishPolicy: 'policy', withdrawPolicy: 'policy', deliverPolicy: 'policy', recordEnterpriseProfile: 'profile' };
const FIGURE = '{ numerator denominator n value }';

interface Versioned {
  id: string;
  version: number;
  state: string;
  status: string;
}
type Payload = Partial<Record<'policy' | 'delivery' | 'profile', Versioned>> & { errors: { code: string; path: string[]; message: string }[] };

describe('policies for enterprises', () => {
  let recruitment: TestService;
  let key = 0;
  const officer = as('PROJECT_OFFICER');
  const voiceOf = (enterprise: string) => as('ENTERPRISE_REPRESENTATIVE', { enterprise, id: `voice-${enterprise}` });

  const run = async (viewer: Viewer, name: string, input: object): Promise<Payload> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${SELECT[ENTITY[name] ?? 'delivery']} errors { code path message } } }`;
    const { data, errors } = await recruitment.ask<Record<string, Payload>>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return data![name]!;
  };
  const read = async <Data>(viewer: Viewer, document: string, variables: object = {}) => {
    const { data, errors } = await recruitment.ask<Data>(viewer, document, variables);
    expect(errors).toBeUndefined();
    return data!;
  };
  const text = (conditions: object[] = []) => ({
    title: '研发投入补助', summary: '研发投入增量给补助', benefit: '按增量的 10% 补助，最高 200 万元', issuedBy: '科技创新局', validFrom: '2022-01-01', withoutApplication: false, conditions,
  });
  const published = async (conditions: object[] = [], more: object = {}) => {
    const { policy } = await run(officer, 'draftPolicy', { ...text(conditions), ...more });
    return (await run(officer, 'publishPolicy', { policyId: policy!.id, version: policy!.version })).policy!;
  };
  const deliver = async ({ id, version }: Versioned) => (await run(officer, 'deliverPolicy', { policyId: id, version })).policy!;
  const deliveryOf = async (enterprise: string, policyId: string) => {
    const { policyDeliveries } = await read<{ policyDeliveries: { nodes: Versioned[] } }>(voiceOf(enterprise), 'query ($f: PolicyDeliveryFilter) { policyDeliveries(filter: $f) { nodes { id version state } } }', { f: { policyId } });
    return policyDeliveries.nodes[0]!;
  };
  const act = async (enterprise: string, policyId: string, name: string, input: object = {}) => {
    const { id, version } = await deliveryOf(enterprise, policyId);
    return run(voiceOf(enterprise), name, { deliveryId: id, version, ...input });
  };
  const record = (enterpriseId: string, facts: object) => run(officer, 'recordEnterpriseProfile', { enterpriseId, asOf: '2022-06-30', source: '统计报表', ...facts });

  beforeAll(async () => {
    recruitment = await openService(createRecruitment, { name: 'recruitment' });
    recruitment.clock.set('2022-07-29T09:00:00+08:00');
    for (let index = 0; index < 305; index += 1) await recruitment.hear('directory.enterprise.registered', { enterpriseId: `e${index}`, name: `企业${index}` });
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  it('gives delivered 305, read 240 and used 12 as three rates, each with its enterprises', async () => {
    const policy = await deliver(await published());
    const query = 'query ($id: ID!) { policyDeliveries(first: 100, filter: { policyId: $id }) { totalCount } enterprisePolicy(id: $id) { rates { delivered FIGURE read FIGURE used FIGURE } } }'.replaceAll('FIGURE', FIGURE);
    await Promise.all(Array.from({ length: 240 }, (_none, index) => act(`e${index}`, policy.id, 'readPolicy')));
    for (let index = 0; index < 12; index += 1) await act(`e${index}`, policy.id, 'applyForPolicy', { statement: '按要求申请' });
    const { policyDeliveries, enterprisePolicy } = await read<{ policyDeliveries: object; enterprisePolicy: { rates: object } }>(officer, query, { id: policy.id });
    expect(policyDeliveries).toEqual({ totalCount: 305 });
    expect(enterprisePolicy.rates).toEqual({
      delivered: { numerator: 305, denominator: 305, n: 305, value: 1 },
      read: { numerator: 240, denominator: 305, n: 305, value: 240 / 305 },
      used: { numerator: 12, denominator: 305, n: 305, value: 12 / 305 },
    });
  }, 60_000);

  it('says who qualifies and why, and brings the policy to those only, once', async () => {
    await record('e1', { revenue: '100000000', rdSpending: '6000000' });
    await record('e2', { revenue: '100000000', rdSpending: '1000000' });
    let policy = await published([{ label: '研发投入强度不低于 5%', expression: 'rdShare >= 0.05' }]);
    const matches = 'query ($id: ID!, $q: Qualification) { policyMatches(policyId: $id, qualification: $q, first: 100) { totalCount nodes { enterprise { id } reasons { label met facts { fact value } } delivery { state } } } }';
    const ask = (q: string) => read<{ policyMatches: { totalCount: number; nodes: object[] } }>(officer, matches, { id: policy.id, q });
    expect((await ask('UNKNOWN')).policyMatches.totalCount).toBe(303);
    expect((await ask('QUALIFIES')).policyMatches.nodes).toEqual([
      { enterprise: { id: 'e1' }, reasons: [{ label: '研发投入强度不低于 5%', met: true, facts: [{ fact: 'RD_SHARE', value: '0.06' }] }], delivery: null },
    ]);
    policy = await deliver(await deliver(policy));
    expect((await ask('QUALIFIES')).policyMatches.nodes).toMatchObject([{ delivery: { state: 'DELIVERED' } }]);
    expect(await deliveryOf('e2', policy.id)).toBeUndefined();
  });

  it('is told, delivered and counted though a condition of it cannot be computed', async () => {
    const policy = await published([{ label: '资质', expression: `'SRDI' in qualifications` }]);
    const older = [{ label: '旧条件', expression: `qualifications[0] == 'SRDI'` }, { label: '除法', expression: '1/0 == 1' }];
    const owner = new Client({ connectionString: recruitment.service.database.ownerUrl });
    await owner.connect();
    await owner.query('update enterprise_policy set conditions = $1 where id = $2', [JSON.stringify(older), policy.id]);
    await owner.end();
    await record('e30', { qualifications: [] });
    const matches = 'query ($id: ID!) { policyMatches(policyId: $id, first: 1) { nodes { qualification reasons { met undecided } } } enterprisePolicy(id: $id) { conditions { facts } rates { delivered { n } } } }';
    expect(await read(officer, matches, { id: policy.id })).toEqual({
      policyMatches: { nodes: [{ qualification: 'UNKNOWN', reasons: [{ met: null, undecided: 'NOT_COMPUTABLE' }, { met: null, undecided: 'NOT_COMPUTABLE' }] }] },
      enterprisePolicy: { conditions: [{ facts: [] }, { facts: [] }], rates: { delivered: { n: 0 } } },
    });
    expect((await deliver(policy)).status).toBe('PUBLISHED');
    expect(await deliveryOf('e30', policy.id)).toBeUndefined();
  });

  it('needs no application where the policy says so, and is received once', async () => {
    const policy = await deliver(await published([], { withoutApplication: true }));
    expect(await act('e3', policy.id, 'applyForPolicy', { statement: '申请' })).toMatchObject({ errors: [{ code: 'DELIVERY_STATE', message: '当前为免申待兑现，不能这样办。' }] });
    const { id, version } = await deliveryOf('e3', policy.id);
    const fulfil = (input: object) => run(officer, 'fulfilPolicy', { deliveryId: id, version, ...input });
    expect(await fulfil({ fulfilledOn: '2022-07-28' })).toMatchObject({ errors: [{ code: 'DATE_ORDER', path: ['fulfilledOn'] }] });
    expect(await fulfil({ fulfilledOn: '2022-07-29', amount: { amount: '0', currency: 'CNY' } })).toMatchObject({ errors: [{ code: 'OUT_OF_RANGE', path: ['amount', 'amount'] }] });
    expect(await fulfil({ fulfilledOn: '2022-07-29', amount: { amount: '200000', currency: 'CNY' } })).toMatchObject({ delivery: { state: 'FULFILLED' } });
    expect(await run(officer, 'fulfilPolicy', { deliveryId: id, version: version + 1, fulfilledOn: '2022-07-29' })).toMatchObject({ errors: [{ code: 'DELIVERY_STATE' }] });
  });

  it('brought without application can be objected to, and waits for the zone to check it', async () => {
    const policy = await deliver(await published([], { withoutApplication: true }));
    expect(await act('e31', policy.id, 'objectToPolicy', { reason: '不是我公司，今年已停产' })).toMatchObject({ delivery: { state: 'OBJECTED' } });
    expect(await act('e31', policy.id, 'objectToPolicy', { reason: '再说一遍' })).toMatchObject({ errors: [{ code: 'DELIVERY_STATE', message: '当前为企业提出异议，不能这样办。' }] });
    const waiting = 'query ($f: PolicyDeliveryFilter) { policyDeliveries(filter: $f) { nodes { id version objection viewerCan } } }';
    const { policyDeliveries } = await read<{ policyDeliveries: { nodes: { id: string; version: number }[] } }>(officer, waiting, { f: { policyId: policy.id, state: 'OBJECTED' } });
    expect(policyDeliveries.nodes).toMatchObject([{ objection: '不是我公司，今年已停产', viewerCan: ['FULFIL', 'REFUSE'] }]);
    const [{ id: deliveryId, version }] = policyDeliveries.nodes as [Versioned];
    expect(await run(officer, 'refusePolicyApplication', { deliveryId, version, reason: '核对属实，不再兑现' })).toMatchObject({ delivery: { state: 'REFUSED' } });
    const due = await published();
    await deliver(due);
    expect(await act('e31', due.id, 'objectToPolicy', { reason: '不对' })).toMatchObject({ errors: [{ code: 'DELIVERY_STATE' }] });
  });

  it('is flagged for rewriting when three enterprises do not understand it', async () => {
    const policy = await deliver(await published());
    const flagged = async () => (await read<{ enterprisePolicy: { needsRewrite: boolean } }>(officer, 'query ($id: ID!) { enterprisePolicy(id: $id) { needsRewrite } }', { id: policy.id })).enterprisePolicy.needsRewrite;
    for (const enterprise of ['e1', 'e2']) await act(enterprise, policy.id, 'givePolicyFeedback', { kind: 'NOT_UNDERSTANDABLE' });
    await act('e2', policy.id, 'givePolicyFeedback', { kind: 'NOT_UNDERSTANDABLE', text: '第三条看不懂' });
    expect(await flagged()).toBe(false);
    await act('e3', policy.id, 'givePolicyFeedback', { kind: 'NOT_UNDERSTANDABLE' });
    expect(await flagged()).toBe(true);
  });

  it('shows an enterprise nothing of the others and no draft', async () => {
    const { policy: draft } = await run(officer, 'draftPolicy', text());
    const policy = await deliver(await published());
    await act('e4', policy.id, 'givePolicyFeedback', { kind: 'HELPFUL' });
    const query = 'query ($id: ID!, $draft: ID!) { enterprisePolicy(id: $id) { rates { read { n } } needsRewrite feedback { id } } draft: enterprisePolicy(id: $draft) { id } policyDeliveries(filter: { policyId: $id }) { totalCount } }';
    expect(await read(voiceOf('e5'), query, { id: policy.id, draft: draft!.id })).toEqual({
      enterprisePolicy: { rates: null, needsRewrite: null, feedback: [] },
      draft: null,
      policyDeliveries: { totalCount: 1 },
    });
    const { id, version } = await deliveryOf('e4', policy.id);
    expect(await run(voiceOf('e5'), 'readPolicy', { deliveryId: id, version })).toMatchObject({ errors: [{ code: 'NOT_FOUND', path: ['deliveryId'] }] });
    expect(await run(voiceOf('e5'), 'recordEnterpriseProfile', { enterpriseId: 'e4', asOf: '2022-06-30', source: '自报' })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  it('takes a profile from the enterprise itself and says so; of two first records one is stale', async () => {
    const own = { enterpriseId: 'e9', asOf: '2022-06-30', source: '企业填报', employees: 80 };
    const race = await Promise.all([1, 2].map(() => run(voiceOf('e9'), 'recordEnterpriseProfile', own)));
    expect(race.map(({ errors }) => errors[0]?.code).sort()).toEqual(['STALE_VERSION', undefined]);
    expect(race.find(({ profile }) => profile)).toMatchObject({ profile: { version: 1, selfReported: true } });
  });

  it.each([
    ['an expression with a fault', { conditions: [{ label: '规模', expression: 'employees >' }] }, 'CONDITION_INVALID', 'conditions.0.expression'],
    ['a place in a list', { conditions: [{ label: '资质', expression: `qualifications[0] == 'SRDI'` }] }, 'CONDITION_INVALID', 'conditions.0.expression'],
    ['a division', { conditions: [{ label: '税负', expression: 'taxPaid / revenue > 0.1' }] }, 'CONDITION_INVALID', 'conditions.0.expression'],
    ['an end before the beginning', { validUntil: '2021-12-31' }, 'DATE_ORDER', 'validUntil'],
    ['an upload of somebody else', { fileIds: ['nobodys'] }, 'NOT_FOUND', 'fileIds.0'],
    ['no title', { title: '  ' }, 'BLANK', 'title'],
  ])('refuses a policy with %s', async (_what, wrong, code, path) => {
    const { policy, errors } = await run(officer, 'draftPolicy', { ...text(), ...wrong });
    expect([policy, errors.map((error) => [error.code, error.path.join('.')])]).toEqual([null, [[code, path]]]);
  });

  it.each([
    ['negative numbers', { employees: -1 }, 'employees'],
    ['more qualifications than conditions go through', { qualifications: Array.from({ length: 41 }, (_none, index) => `Q${index}`) }, 'qualifications'],
    ['facts of a day to come', { asOf: '2022-07-30' }, 'asOf'],
    ['a foundation after the facts', { foundedOn: '2022-07-01' }, 'foundedOn'],
  ])('refuses a profile with %s', async (_what, wrong, place) => {
    expect((await record('e20', wrong)).errors).toMatchObject([{ path: [place] }]);
  });

  it('is brought to nobody outside its days or after its end', async () => {
    const past = await published([], { validUntil: '2022-07-28' });
    expect(await run(officer, 'deliverPolicy', { policyId: past.id, version: past.version })).toMatchObject({ errors: [{ code: 'POLICY_NOT_IN_FORCE' }] });
    const { policy } = await run(officer, 'withdrawPolicy', { policyId: past.id, version: past.version, reason: '新政策替代' });
    expect(await run(officer, 'deliverPolicy', { policyId: past.id, version: policy!.version })).toMatchObject({ errors: [{ code: 'POLICY_STATUS' }] });
  });
});
