import { codes, ENTERPRISE, LEADER, OFFICER, openNegotiation, OTHER_ENTERPRISE, RECRUITER, type Negotiation, type Payload } from '../negotiation.fixture.ts';

interface Obligation {
  obligation: { id: string; version: number; state: string; light: string; breachedOn: string | null; viewerCan: string[] } | null;
}

const FIELDS = 'obligation { id version state light breachedOn viewerCan }';

describe('the obligations of both sides', () => {
  let desk: Negotiation;
  let agreementId: string;
  beforeEach(async () => {
    desk = await openNegotiation();
    ({ agreement: { id: agreementId } } = await desk.signed());
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const add = (more: object = {}) =>
    desk.act<Obligation>(
      RECRUITER, 'addObligation',
      { agreementId, party: 'ZONE', kind: 'POWER', clause: '红线外 10 kV 供电到位', dueOn: '2022-07-28', ownerId: 'fang', ...more }, FIELDS,
    );
  const fulfil = ({ id, version }: { id: string; version: number }, viewer = RECRUITER, fulfilledOn = '2022-04-26') =>
    desk.act<Obligation>(viewer, 'fulfilObligation', { obligationId: id, version, fulfilledOn, evidence: '送电单' }, FIELDS);
  const now = async (id: string, viewer = RECRUITER) => {
    const { agreement } = await desk.read<{ agreement: { obligations: NonNullable<Obligation['obligation']>[] } }>(
      viewer, `{ agreement(id: "${agreementId}") { obligations { id version state light breachedOn viewerCan } } }`,
    );
    return agreement.obligations.find((one) => one.id === id)!;
  };

  it.each([
    ['without a party', { party: null }, 'OBLIGATION_PARTY party'],
    ['of the zone without an owner', { ownerId: null }, 'OBLIGATION_OWNER ownerId'],
    ['with an owner that the zone does not have', { ownerId: 'nobody' }, 'NOT_FOUND ownerId'],
    ['due before the signing', { dueOn: '2022-04-25' }, 'DUE_BEFORE_SIGNING dueOn'],
    ['with an amount without a currency', { money: { amount: '1' } }, 'CURRENCY_REQUIRED money.currency'],
    ['of an agreement that is not there', { agreementId: 'nobody' }, 'NOT_FOUND agreementId'],
  ])('are refused %s', async (_what, wrong, code) => {
    expect(codes(await add(wrong))).toEqual([code]);
  });

  it('are breached on the zone’s side one day after they were due, told once however many look', async () => {
    const { obligation } = await add();
    desk.clock.set('2022-07-28T23:59:00+08:00');
    await desk.sweep();
    expect(await now(obligation!.id)).toMatchObject({ state: 'OPEN', light: 'ON_TIME', viewerCan: ['FULFIL'] });
    desk.clock.set('2022-07-29T00:00:00+08:00');
    await Promise.all([desk.sweep(), desk.sweep(), desk.sweep()]);
    await desk.sweep();
    await desk.settle();
    expect(await now(obligation!.id)).toMatchObject({ state: 'BREACHED', light: 'LATE', breachedOn: '2022-07-29' });
    expect(desk.told.map(({ type, payload }) => [type, payload])).toEqual([
      ['recruitment.obligation.breached', expect.objectContaining({ obligationId: obligation!.id, agreementId, party: 'ZONE', ownerId: 'fang', clause: '红线外 10 kV 供电到位' })],
    ]);
  });

  it('leaves what the enterprise owes to a person’s judgement', async () => {
    const { obligation } = await add({ party: 'ENTERPRISE', ownerId: null, kind: 'JOBS', quantity: { value: '120', unit: 'PERSON' } });
    desk.clock.set('2022-08-20T09:00:00+08:00');
    await desk.sweep();
    expect(await now(obligation!.id, OFFICER)).toMatchObject({ state: 'OPEN', light: 'VERY_LATE', viewerCan: ['FULFIL', 'BREACH'] });
    const breach = (version: number) => desk.act<Obligation>(OFFICER, 'declareBreach', { obligationId: obligation!.id, version, reason: '两次催告未到岗' }, FIELDS);
    expect((await breach(obligation!.version)).obligation).toMatchObject({ state: 'BREACHED' });
    expect(codes(await breach(obligation!.version + 1))).toEqual(['OBLIGATION_STATE']);
  });

  it('are told as fulfilled by the side that did it, never on a day to come', async () => {
    const zone = (await add()).obligation!;
    const own = (await add({ party: 'ENTERPRISE', ownerId: null, kind: 'INVESTMENT' })).obligation!;
    expect(codes(await fulfil(own, RECRUITER, '2022-04-27'))).toEqual(['FUTURE_DAY fulfilledOn']);
    expect(codes(await fulfil(own, RECRUITER, '2022-04-25'))).toEqual(['DUE_BEFORE_SIGNING fulfilledOn']);
    expect(codes(await fulfil(zone, ENTERPRISE))).toEqual(['FORBIDDEN']);
    expect(codes(await fulfil(own, OTHER_ENTERPRISE))).toEqual(['NOT_FOUND obligationId']);
    expect((await fulfil(own, ENTERPRISE)).obligation).toMatchObject({ state: 'FULFILLED', light: 'DONE' });
    expect((await fulfil(zone, { ...LEADER, official: 'fang' })).obligation).toMatchObject({ state: 'FULFILLED' });
    await desk.settle();
    expect(desk.told.map(({ payload }) => [payload.party, payload.inTime])).toEqual([['ENTERPRISE', true], ['ZONE', true]]);
  });

  it('can be released by a leader with a reason, and then count for nobody', async () => {
    const waive = async (viewer: typeof LEADER, of: Payload<Obligation>) =>
      desk.act<Obligation>(viewer, 'waiveObligation', { obligationId: of.obligation!.id, version: of.obligation!.version, reason: '企业改用自备变压器' }, FIELDS);
    const [released, kept] = [await add({ dueOn: '2022-05-01' }), await add({ dueOn: '2022-05-01' })];
    expect(codes(await waive(OFFICER, released))).toEqual(['FORBIDDEN']);
    expect((await waive(LEADER, released)).obligation).toMatchObject({ state: 'WAIVED', light: 'NOT_STARTED', viewerCan: [] });
    await fulfil(kept.obligation!);
    desk.clock.set('2022-05-10T09:00:00+08:00');
    const rate = '{ value numerator denominator }';
    const { obligationPerformance } = await desk.read<{ obligationPerformance: object }>(RECRUITER, `{ obligationPerformance(asOf: "2022-05-10") { zone ${rate} enterprise ${rate} } }`);
    expect(obligationPerformance).toEqual({ zone: { value: 1, numerator: 1, denominator: 1 }, enterprise: { value: null, numerator: 0, denominator: 0 } });
  });

  it('are listed by due day, an enterprise’s own only', async () => {
    await add({ dueOn: '2022-09-01', clause: '晚' });
    await add({ dueOn: '2022-05-01', clause: '早' });
    const list = async (viewer: typeof RECRUITER) =>
      (await desk.read<{ obligations: { nodes: { clause: string }[]; totalCount: number } }>(viewer, '{ obligations(filter: { party: ZONE, dueBy: "2022-12-31" }) { totalCount nodes { clause } } }')).obligations;
    expect(await list(ENTERPRISE)).toEqual({ totalCount: 2, nodes: [{ clause: '早' }, { clause: '晚' }] });
    expect((await list(OTHER_ENTERPRISE)).totalCount).toBe(0);
    const found = async (filter: string) => (await desk.read<{ obligations: { nodes: { clause: string }[] } }>(OFFICER, `{ obligations(filter: ${filter}) { nodes { clause } } }`)).obligations.nodes;
    const [early] = (await desk.read<{ obligations: { nodes: { id: string; version: number }[] } }>(OFFICER, '{ obligations { nodes { id version } } }')).obligations.nodes;
    await fulfil(early!);
    expect([await found('{ owed: true }'), await found('{ search: "早" }'), await found('{ owed: true, search: "%" }')]).toEqual([[{ clause: '晚' }], [{ clause: '早' }], []]);
  });
});
