import { as } from '@gaoxin/testkit';
import { LEADER, openRecruitment, type Recruitment } from '../chain/chain.fixture.ts';

const FIGURE = '{ value numerator denominator n asOf definition rows { id kind title occurredOn counted } }';
const MONEY = `{ value numerator { amount currency } denominator { amount currency } n leftOut asOf definition
  rows { title kind amount { amount currency } occurredOn counted } }`;
const ALL = `asOf from
  funnel { stage medianDays stays standing stood { numerator denominator rows { title counted } } stay { value n definition rows { title days } } conversion { value numerator denominator n rows { title counted } } }
  reserveFlow { station count leftOut investment { amount currency } figure { numerator { amount } n leftOut definition asOf rows { title counted } } }
  reserveRatio ${MONEY} signedAmount ${MONEY} dueThisWeek ${FIGURE} withoutNextStep ${FIGURE} chainCoverage ${FIGURE}
  referralConversion ${FIGURE} referrers { referrer { id } conversion ${FIGURE} }`;

interface Row {
  title: string;
  counted: boolean;
}
interface Share {
  value: number | null;
  numerator: number;
  denominator: number;
  n: number;
  rows: Row[];
}
interface Sum {
  value: number | null;
  numerator: { amount: string };
  denominator: { amount: string } | null;
  n: number;
  leftOut: number;
  rows: Row[];
}
interface Figures {
  funnel: { stage: string; medianDays: number | null; stays: number; standing: number; conversion: Share; stood: Share; stay: object }[];
  reserveFlow: object[];
  reserveRatio: Sum;
  signedAmount: Sum;
  dueThisWeek: Share;
  withoutNextStep: Share;
  referralConversion: Share;
  chainCoverage: Share;
  referrers: { referrer: { id: string }; conversion: Share }[];
}
interface Lead {
  id: string;
  version: number;
}

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const share = ({ numerator, denominator, value }: Share) => [numerator, denominator, value];
const titles = (rows: Row[], counted = true) => rows.filter((row) => row.counted === counted).map(({ title }) => title);

describe('figures of recruitment', () => {
  let recruitment: Recruitment;
  const figures = async (asOf: string, more = '', viewer = LEADER) =>
    (await recruitment.read<{ recruitmentFigures: Figures }>(`{ recruitmentFigures(asOf: "${asOf}"${more}) { ${ALL} } }`, {}, viewer)).recruitmentFigures;
  const on = (day: string) => recruitment.clock.set(`${day}T10:00:00+08:00`);
  const lead = (title: string, amount: { amount: string; currency: string } | null, more: object = {}) =>
    recruitment.register('e1', title, { plannedInvestment: amount, ...more });
  const next = (what: Lead, mutation: string, input: object) =>
    recruitment.act<Lead>(mutation, { leadId: what.id, version: what.version, ...input });
  const setTarget = (input: object, viewer = LEADER) => recruitment.faults('setRecruitmentTarget', { year: 2022, ...input }, viewer);

  const referred = (title: string) => lead(title, cny('50000000'), { source: 'REFERRAL', sourceEnterpriseId: 'e2' });

  beforeAll(async () => {
    recruitment = await openRecruitment();
    on('2022-01-04');
    expect(await setTarget({ kind: 'START_INVESTMENT', amount: cny('1200000000') })).toEqual([]);
    on('2022-03-01');
    const referrals = [];
    for (const title of ['荐一', '荐二', '荐三', '荐四']) referrals.push(await referred(title));
    await lead('美元项目', { amount: '20000000', currency: 'USD' });
    await lead('未定金额', null);
    let talks = await lead('在谈项目', cny('300000000'));
    talks = await next(talks, 'planNextStep', { title: '面谈', dueOn: '2022-07-29' });
    on('2022-03-11');
    await next(talks, 'advanceLead', { to: 'NEGOTIATION' });
    on('2022-03-31');
    const agreement = await recruitment.sign(referrals[0]!, '2022-03-31', '55000000.5');
    await recruitment.act('handOverAgreement', { agreementId: agreement.id, version: agreement.version });
    await recruitment.hear('construction.handover.accepted', { agreementId: agreement.id, projectId: 'p1' });
    on('2022-07-29');
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  it('say 25 % of n = 4 for a referrer with four leads and one signed', async () => {
    const { referrers, referralConversion } = await figures('2022-07-29');
    expect(referrers.map(({ referrer, conversion }) => [referrer.id, ...share(conversion), conversion.n])).toEqual([['e2', 1, 4, 0.25, 4]]);
    expect([titles(referrers[0]!.conversion.rows), titles(referrers[0]!.conversion.rows, false)]).toEqual([['荐一'], ['荐二', '荐三', '荐四']]);
    expect(share(referralConversion)).toEqual([1, 4, 0.25]);
  });

  it('put the reserve against the annual target of starts, one currency, the others listed', async () => {
    const { reserveRatio } = await figures('2022-07-29');
    expect(reserveRatio).toMatchObject({ value: 0.125, numerator: cny('150000000'), denominator: cny('1200000000'), n: 3, leftOut: 2 });
    expect(reserveRatio.rows).toMatchObject([
      { title: '荐二', kind: 'InvestmentLead', amount: cny('50000000'), counted: true },
      { title: '荐三' },
      { title: '荐四' },
      { title: '美元项目', amount: { amount: '20000000', currency: 'USD' }, counted: false },
      { title: '未定金额', amount: null, counted: false },
    ]);
  });

  it('sum what was signed exactly; without a target there is no ratio', async () => {
    const { signedAmount } = await figures('2022-07-29');
    expect(signedAmount).toMatchObject({ value: null, numerator: cny('55000000.5'), denominator: null, n: 1, leftOut: 0 });
  });

  it('follow the leads from stage to stage with the days they stayed', async () => {
    const { funnel } = await figures('2022-07-29');
    const [clue, talks, , review, signed] = funnel;
    expect([clue, talks, review, signed].map((one) => [one!.stage, ...share(one!.conversion).slice(0, 2), one!.medianDays, one!.stays, one!.standing])).toEqual([
      ['CLUE', 2, 7, 20, 2, 5],
      ['NEGOTIATION', 1, 2, 0, 1, 1],
      ['REVIEW', 1, 1, 0, 1, 0],
      ['SIGNED', 1, 1, 0, 1, 0],
    ]);
    expect(titles(clue!.conversion.rows).sort()).toEqual(['在谈项目', '荐一']);
    expect([clue!.stay, clue!.stood]).toMatchObject([
      { value: 20, n: 2, rows: [{ title: '荐一', days: 30 }, { title: '在谈项目', days: 10 }] },
      { numerator: 5, denominator: 7 },
    ]);
    expect(titles(clue!.stood.rows, false).sort()).toEqual(['在谈项目', '荐一']);
    expect(share((await figures('2022-07-29', ', from: "2022-03-02"')).funnel[0]!.conversion)).toEqual([0, 0, null]);
  });

  it('know which leads are due this week and which nobody planned for', async () => {
    const { dueThisWeek, withoutNextStep } = await figures('2022-07-29');
    expect([share(dueThisWeek), titles(dueThisWeek.rows)]).toEqual([[1, 6, 1 / 6], ['在谈项目']]);
    expect([share(withoutNextStep), titles(withoutNextStep.rows, false)]).toEqual([[5, 6, 5 / 6], ['在谈项目']]);
    const { contactsDue } = await recruitment.read<{ contactsDue: { totalCount: number } }>('{ contactsDue { totalCount } }');
    expect(contactsDue.totalCount).toBe(dueThisWeek.numerator);
    // In talks since 11 March, a formal contact was due 36 days after the opening, on 6 April.
    expect(share((await figures('2022-03-27')).dueThisWeek)).toEqual([0, 7, 0]);
    expect(share((await figures('2022-04-04')).dueThisWeek)).toEqual([1, 6, 1 / 6]);
  });

  it('show the flow from reserve to start, and answer the same later for the same day', async () => {
    const before = await figures('2022-07-29');
    expect(before.reserveFlow).toMatchObject([
      { station: 'RESERVE', count: 5, leftOut: 2, investment: cny('150000000') },
      { station: 'NEGOTIATION', count: 1, leftOut: 0, investment: cny('300000000'), figure: { asOf: '2022-07-29', n: 1, rows: [{ title: '在谈项目', counted: true }] } },
      { station: 'SIGNED', count: 1, leftOut: 0, investment: cny('55000000.5') },
      { station: 'STARTED', count: 0, leftOut: 0, investment: cny('0') },
    ]);
    on('2022-08-01');
    await recruitment.hear('construction.milestone.reached', { projectId: 'p1', kind: 'STARTED', reachedOn: '2022-07-28' });
    const late = await lead('后来的', cny('100'));
    await next(late, 'planNextStep', { title: '面谈', dueOn: '2022-08-02' });
    expect(await setTarget({ kind: 'START_INVESTMENT', amount: cny('900000000'), version: 1 })).toEqual([]);
    const { ids } = await recruitment.draw('后画的链', ['玻璃:UPSTREAM', '组件:MIDSTREAM']);
    await recruitment.act('fillChainNode', { nodeId: ids['玻璃'], enterpriseId: 'e1', since: '2020-01-01' });
    const earlier = await figures('2022-07-29');
    expect(earlier).toEqual(before);
    const now = await figures('2022-08-01');
    expect(now.reserveFlow).toMatchObject([{ count: 6 }, {}, { station: 'SIGNED', count: 0 }, { station: 'STARTED', count: 1, investment: cny('55000000.5') }]);
    expect(now.reserveRatio).toMatchObject({ denominator: cny('900000000'), n: 4 });
    expect([share(earlier.chainCoverage), share(now.chainCoverage)]).toEqual([[0, 0, null], [1, 2, 0.5]]);
    on('2022-07-29');
  });

  it.each([
    ['"2022-08-30"', 'OUT_OF_RANGE', ['asOf']],
    ['"2022-02-30"', 'INVALID_FORMAT', ['asOf']],
    ['"2022-07-01", from: "2022-07-02"', 'OUT_OF_RANGE', ['from']],
  ])('have no answer for %s', async (asOf, rule, path) => {
    const { errors } = await recruitment.ask(LEADER, `{ recruitmentFigures(asOf: ${asOf}) { asOf } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule, path });
  });

  it('tell nothing of another zone, and nothing to enterprises', async () => {
    const { funnel, referrers, reserveRatio } = await figures('2022-07-29', '', as('LEADER', { zone: 'kunshan' }));
    expect([funnel.every(({ standing }) => standing === 0), referrers, reserveRatio.numerator]).toEqual([true, [], cny('0')]);
    const { errors } = await recruitment.ask(as('ENTERPRISE_REPRESENTATIVE'), '{ recruitmentFigures(asOf: "2022-07-29") { asOf } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it.each([
    ['a stale version', { version: 7 }, 'STALE_VERSION '],
    ['an amount of nothing', { amount: cny('0'), version: null }, 'OUT_OF_RANGE amount.amount'],
    ['an amount without a currency', { amount: { amount: '1' }, version: null }, 'CURRENCY_REQUIRED amount.currency'],
    ['a year that makes no sense', { year: 22, version: null }, 'OUT_OF_RANGE year'],
  ])('refuse a target with %s', async (_what, wrong, fault) => {
    expect(await setTarget({ kind: 'SIGNED_INVESTMENT', amount: cny('1'), ...wrong })).toEqual([fault]);
    expect(await setTarget({ kind: 'SIGNED_INVESTMENT', amount: cny('1') }, as('RECRUITER'))).toEqual(['FORBIDDEN ']);
  });
});
