import { LEADER, openRecruitment } from '../chain/chain.fixture.ts';
import { codes, openNegotiation, RECRUITER, type Negotiation } from '../negotiation.fixture.ts';

const USCC = '91500231MA5UXH012N';
const cny = (amount: string) => ({ amount, currency: 'CNY' });

interface Shown {
  agreement: { lead: { statedAmounts: { id: string }[] | null } };
}

describe('the flow from reserve to start', () => {
  let desk: Negotiation;
  beforeEach(async () => {
    desk = await openNegotiation();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const flow = async (asOf: string) => {
    const stations = `reserveFlow { station count leftOut investment { amount } figure { rows { counted leftOutFor amount { amount } } } } signedAmount { numerator { amount } n leftOut rows { title counted leftOutFor } }`;
    const { recruitmentFigures: told } = await desk.read<{ recruitmentFigures: { reserveFlow: { station: string; count: number; leftOut: number; investment: { amount: string } }[]; signedAmount: object } }>(LEADER, `{ recruitmentFigures(asOf: "${asOf}") { ${stations} } }`);
    const of = (wanted: string) => {
      const { count, leftOut, investment } = told.reserveFlow.find(({ station }) => station === wanted)!;
      return [count, leftOut, investment.amount];
    };
    return { signed: of('SIGNED'), started: of('STARTED'), signedAmount: told.signedAmount };
  };

  it('counts a project with two agreements once, and starts it once', async () => {
    const first = await desk.signed({ investment: { amount: '300', currency: 'CNY' } }, '一期');
    const parts = { uscc: USCC, siteParcel: 'A-12 地块', productLine: '光伏玻璃' };
    const { project } = await desk.act<{ project: { id: string } }>(RECRUITER, 'identifyProject', { leadId: first.leadId, ...parts }, 'project { id }');
    const second = await desk.signed({ investment: { amount: '900', currency: 'CNY' }, signedOn: '2022-03-01' }, '框架');
    expect((await flow('2022-04-26')).signed).toEqual([2, 0, '1200']);
    await desk.act(RECRUITER, 'identifyProject', { leadId: second.leadId, ...parts, attachTo: project.id }, 'project { id }');
    expect((await flow('2022-04-26')).signed).toEqual([1, 0, '300']);
    await desk.act(RECRUITER, 'handOverAgreement', { agreementId: first.agreement.id, version: first.agreement.version }, 'agreement { id }');
    await desk.hear('construction.handover.accepted', { agreementId: first.agreement.id, projectId: 'p1' });
    desk.clock.set('2022-05-20T09:00:00+08:00');
    await desk.hear('construction.milestone.reached', { projectId: 'p1', kind: 'STARTED', reachedOn: '2022-05-18' });
    expect(await flow('2022-05-20')).toMatchObject({ signed: [0, 0, '0'], started: [1, 0, '300'] });
    expect((await flow('2022-04-26')).signed).toEqual([1, 0, '300']);
  });

  it('keeps the amount of a day when the agreement is amended later', async () => {
    const { leadId, agreement } = await desk.signed({ investment: { amount: '640', currency: 'CNY' } });
    const { agreement: shown } = await desk.read<Shown>(RECRUITER, `{ agreement(id: "${agreement.id}") { lead { statedAmounts { id } } } }`);
    const [first] = shown.lead.statedAmounts!;
    desk.clock.set('2022-05-20T09:00:00+08:00');
    const amended = { leadId, grade: 'CONTRACTED', money: { amount: '800', currency: 'CNY' }, statedOn: '2022-05-18', source: '补充协议', replaces: first!.id };
    expect(codes(await desk.act(RECRUITER, 'stateAmount', amended, 'amount { id }'))).toEqual([]);
    expect([(await flow('2022-04-26')).signed, (await flow('2022-05-20')).signed]).toEqual([[1, 0, '640'], [1, 0, '800']]);
  });

  it('of a fair’s 33 亿 without a contract has nothing, while the signing counts', async () => {
    const lead = await desk.reviewed('博览会项目');
    desk.clock.set('2022-04-26T15:00:00+08:00');
    const ceremony = { leadId: lead.id, name: '绿色智能产业博览会', heldOn: '2022-04-26', announced: { amount: '3300000000', currency: 'CNY' } };
    expect(codes(await desk.act(RECRUITER, 'recordSigningEvent', ceremony, 'signingEvent { id }'))).toEqual([]);
    expect(await flow('2022-04-26')).toMatchObject({
      signed: [0, 0, '0'],
      signedAmount: { numerator: { amount: '0' }, n: 0, leftOut: 1, rows: [{ title: '绿色智能产业博览会', counted: false, leftOutFor: 'ONLY_CLAIMED' }] },
    });
    const { signedProjects } = await desk.read<{ signedProjects: object }>(
      RECRUITER,
      '{ signedProjects(from: "2022-01-01", to: "2022-04-30", asOf: "2022-04-26") { amounts { amount } leftOut { title headline { grade } } figure { numerator } } }',
    );
    expect(signedProjects).toEqual({ amounts: [], leftOut: [{ title: '博览会项目', headline: { grade: 'CLAIMED' } }], figure: { numerator: 1 } });
  });
});

describe('figures against the target of a year', () => {
  it('put a reserve of 30 亿 against 20 亿 to start in the year: 1.5; of another year’s target nothing (S1-18)', async () => {
    await using zone = await openRecruitment();
    zone.clock.set('2021-12-01T10:00:00+08:00');
    await zone.sign(await zone.register('e1', '去年签的'), '2021-12-01', '400');
    zone.clock.set('2022-01-04T10:00:00+08:00');
    expect(await zone.faults('setRecruitmentTarget', { year: 2022, kind: 'START_INVESTMENT', amount: cny('2000000000') }, LEADER)).toEqual([]);
    expect(await zone.faults('setRecruitmentTarget', { year: 2022, kind: 'SIGNED_INVESTMENT', amount: cny('1000') }, LEADER)).toEqual([]);
    for (const [title, amount] of [['储备甲', '1800000000'], ['储备乙', '1200000000']] as const) await zone.register('e1', title, { plannedInvestment: cny(amount), openedOn: '2021-11-01' });
    await zone.sign(await zone.register('e1', '今年签的'), '2022-01-04', '500');
    const { recruitmentFigures: told } = await zone.read<{ recruitmentFigures: object }>(
      `{ recruitmentFigures(asOf: "2022-01-04", from: "2021-01-01") { reserveRatio { value numerator { amount } denominator { amount } n rows { title } } signedAmount { value numerator { amount } n } } }`,
      {},
      LEADER,
    );
    expect(told).toEqual({
      reserveRatio: { value: 1.5, numerator: { amount: '3000000000' }, denominator: { amount: '2000000000' }, n: 2, rows: [{ title: '储备甲' }, { title: '储备乙' }] },
      signedAmount: { value: 0.5, numerator: { amount: '500' }, n: 1 },
    });
  });
});
