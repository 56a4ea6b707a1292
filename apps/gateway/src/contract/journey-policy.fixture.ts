import { act, money, on, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const text = {
  title: '研发投入补助', summary: '研发投入增量给补助', benefit: '按增量的 10% 补助', issuedBy: '科技创新局', documentNumber: '垫高新〔2022〕8 号', validFrom: '2022-01-01', validUntil: '2023-12-31', withoutApplication: false,
  conditions: [{ label: '从业人数 10 人以上', expression: 'employees >= 10' }],
};
const DELIVERIES = '{ policyDeliveries { nodes { id version state } } }';
const theDelivery = async (place: Place) => {
  const { policyDeliveries } = await place.read<{ policyDeliveries: { nodes: [Kept] } }>('ENTERPRISE_REPRESENTATIVE', DELIVERIES);
  place.kept.delivery = policyDeliveries.nodes[0];
};
/** A benefit without application, brought to the enterprise of the journey. */
const theEntitled = async (place: Place) => {
  const run = async (mutation: string, input: object): Promise<Kept> => {
    const document = `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { payload: ${mutation}(input: $input) { policy { id version } } }`;
    return (await place.read<{ payload: { policy: Kept } }>('PROJECT_OFFICER', document, { input: { idempotencyKey: `entitled-${mutation}`, ...input } })).payload.policy;
  };
  const at = ({ id: policyId, version }: Kept) => ({ policyId, version });
  const { id } = await run('deliverPolicy', at(await run('publishPolicy', at(await run('draftPolicy', { ...text, title: '首次上规奖励', withoutApplication: true, conditions: [] })))));
  const filter = `(filter: { policyId: "${id}" })`;
  place.kept.entitled = (await place.read<{ policyDeliveries: { nodes: [Kept] } }>('ENTERPRISE_REPRESENTATIVE', `{ policyDeliveries${filter} { nodes { id version } } }`)).policyDeliveries.nodes[0];
};
const upload =
  (by: Step['by'], also?: Step['prepare']): NonNullable<Step['prepare']> =>
  async (place) => {
    place.kept.upload = { id: await place.upload(by) };
    await also?.(place);
  };
const withUpload = (rest: object) => ({ kept }: Place) => ({ ...rest, fileIds: [kept.upload!.id] });
const onPolicy = (mutation: string, rest: (place: Place) => object = () => ({}), more: Partial<Step> = {}) =>
  act(mutation, 'PROJECT_OFFICER', DAY, 'policy { id version title status }', (place) => ({ ...on('policy')(place), ...rest(place) }), more);
const onDelivery = (mutation: string, by: Step['by'], rest: (place: Place) => object = () => ({}), more: Partial<Step> = {}) =>
  act(mutation, by, DAY, 'delivery { id version deliveredAt statement refusal }', (place) => ({ ...on('delivery')(place), ...rest(place) }), more);
const apply = (name: string, statement: string) =>
  onDelivery('applyForPolicy', 'ENTERPRISE_REPRESENTATIVE', withUpload({ statement }), { name, prepare: upload('ENTERPRISE_REPRESENTATIVE') });
const profile = (name: string, more: Step['input']) =>
  act('recordEnterpriseProfile', 'SECRETARY', DAY, 'profile { id version employees source }', (place) => ({
    enterpriseId: place.kept.enterprise!.id, industry: '新材料', employees: 120, revenue: '410000000', taxPaid: '18000000', rdSpending: '20500000', registeredCapital: '50000000',
    qualifications: ['HIGH_TECH'], foundedOn: '2019-08-15', exports: true, asOf: '2022-06-30', source: '统计报表', ...more(place),
  }), { name });

/** A policy from its draft to the benefit received, with a refusal on the way. */
export const policySteps: Step[] = [
  profile('recordEnterpriseProfile', () => ({})),
  profile('recordEnterpriseProfile anew', ({ kept }) => ({ version: kept.profile!.version, employees: 130 })),
  act('draftPolicy', 'PROJECT_OFFICER', DAY, 'policy { id version title status }', withUpload(text), { prepare: upload('PROJECT_OFFICER') }),
  onPolicy('revisePolicy', withUpload({ ...text, summary: '改写得更明白' }), { prepare: upload('PROJECT_OFFICER') }),
  onPolicy('publishPolicy'),
  onPolicy('deliverPolicy'),
  onDelivery('readPolicy', 'ENTERPRISE_REPRESENTATIVE', () => ({}), { prepare: theDelivery }),
  onDelivery('givePolicyFeedback', 'ENTERPRISE_REPRESENTATIVE', () => ({ kind: 'HELPFUL', text: '看得懂' })),
  apply('applyForPolicy', '符合条件，申请补助'),
  onDelivery('refusePolicyApplication', 'PROJECT_OFFICER', () => ({ reason: '缺审计报告' })),
  apply('applyForPolicy once more', '补审计报告'),
  onDelivery('fulfilPolicy', 'PROJECT_OFFICER', () => ({ fulfilledOn: DAY, amount: money('200000') })),
  act('objectToPolicy', 'ENTERPRISE_REPRESENTATIVE', DAY, 'delivery { id version objection objectedAt }', ({ kept }) => ({ deliveryId: kept.entitled!.id, version: kept.entitled!.version, reason: '不是我公司' }), { as: 'entitled', prepare: theEntitled }),
  onPolicy('withdrawPolicy', () => ({ reason: '新政策替代' })),
];
