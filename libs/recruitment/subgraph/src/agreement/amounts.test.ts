import { codes, ENTERPRISE, LEADER, openNegotiation, RECRUITER, type Negotiation } from '../negotiation.fixture.ts';

interface Amount {
  amount: { id: string } | null;
}
interface Shown {
  agreement: {
    version: number;
    investment: { amount: string; currency: string };
    headline: { money: object | null; grade: string | null; conflict: boolean; conflicting: object[]; announcedTimes: number | null } | null;
    intensity: { perMu: object; bound: string } | null;
    lead: { statedAmounts: { id: string; stands: boolean; setAsideReason: string | null; money: object; grade: string }[] | null };
  };
}

const USCC = '91500231MA5UXH012N';
const OTHER_USCC = '91320583MA1XYK0245';
const ZONE_SIDE = { side: 'ZONE', name: '垫江高新区管委会', role: 'AUTHORITY', signatory: '田野' };
const ENTERPRISE_SIDE = { side: 'ENTERPRISE', name: '信华新材料有限公司', uscc: USCC, role: 'INVESTOR', signatory: '唐文海' };

describe('the money of an agreement', () => {
  let desk: Negotiation;
  beforeAll(async () => {
    desk = await openNegotiation();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const state = (leadId: string, grade: string, amount: string, more: object = {}) =>
    desk.act<Amount>(RECRUITER, 'stateAmount', { leadId, grade, money: { amount, currency: 'CNY' }, statedOn: '2022-04-26', source: '通报', ...more }, 'amount { id }');
  const resolve = (amountId: string, viewer = LEADER) =>
    desk.act<Amount>(viewer, 'resolveAmountConflict', { amountId, reason: '核对协议原件，币种为人民币' }, 'amount { id }');
  const FIELDS = `version investment { amount currency } intensity { perMu { amount currency } bound }
    headline { money { amount currency } grade conflict conflicting { id } announcedTimes }
    lead { statedAmounts { id stands setAsideReason money { amount currency } grade } }`;
  const shown = async (id: string, viewer = RECRUITER) => (await desk.read<Shown>(viewer, `{ agreement(id: "${id}") { ${FIELDS} } }`)).agreement;
  const signedTotals = async () =>
    (await desk.read<{ signedProjects: { amounts: object[]; leftOut: object[]; figure: { numerator: number } } }>(
      RECRUITER,
      '{ signedProjects(from: "2022-01-01", to: "2022-04-30", asOf: "2022-04-26") { amounts { amount currency } leftOut { title } figure { numerator } } }',
    )).signedProjects;

  /** What the flow from reserve to start says of the signed, and what the signed amount of the year comes to. */
  const flowOf = async (asOf: string) => {
    const { recruitmentFigures: told } = await desk.read<{ recruitmentFigures: { reserveFlow: { station: string; count: number; leftOut: number; investment: object; figure: { rows: object[] } }[]; signedAmount: { numerator: object; leftOut: number } } }>(
      LEADER,
      `{ recruitmentFigures(asOf: "${asOf}") { signedAmount { numerator { amount currency } leftOut }
        reserveFlow { station count leftOut investment { amount currency } figure { rows { title amount { amount currency } counted leftOutFor } } } } }`,
    );
    return { signed: told.reserveFlow.find(({ station }) => station === 'SIGNED')!, signedAmount: told.signedAmount };
  };

  it('of 100 亿 CNY and 100 亿 USD is a conflict that no report shows until a person resolves it, and both stay visible', async () => {
    const { leadId, agreement } = await desk.signed({ title: '动力电池项目投资协议', investment: { amount: '10000000000', currency: 'CNY' } });
    const { amount: dollars } = await state(leadId, 'CONTRACTED', '10000000000', { money: { amount: '10000000000', currency: 'USD' }, source: '通报标题' });
    const open = await shown(agreement.id);
    expect(open.headline).toMatchObject({ money: null, grade: null, conflict: true, conflicting: [{}, {}] });
    expect(open.investment).toEqual({ amount: '10000000000', currency: 'CNY' });
    expect(await signedTotals()).toEqual({ amounts: [], leftOut: [{ title: '光伏产业园一期' }], figure: { numerator: 1 } });
    const contested = await flowOf('2022-04-26');
    expect(contested.signed).toMatchObject({ count: 1, leftOut: 1, investment: { amount: '0' }, figure: { rows: [{ title: '动力电池项目投资协议', amount: null, counted: false, leftOutFor: 'CONFLICT' }] } });
    expect(contested.signedAmount).toEqual({ numerator: { amount: '0', currency: 'CNY' }, leftOut: 1 });

    const yuan = open.lead.statedAmounts!.find(({ id }) => id !== dollars!.id)!;
    expect(codes(await resolve(yuan.id, RECRUITER))).toEqual(['FORBIDDEN']);
    expect(codes(await resolve(yuan.id))).toEqual([]);
    expect(codes(await resolve(yuan.id))).toEqual(['NO_CONFLICT amountId']);
    const resolved = await shown(agreement.id);
    expect(resolved.headline).toMatchObject({ money: { amount: '10000000000', currency: 'CNY' }, grade: 'CONTRACTED', conflict: false });
    expect(resolved.lead.statedAmounts).toContainEqual(
      expect.objectContaining({ id: dollars!.id, stands: false, setAsideReason: '核对协议原件，币种为人民币', money: { amount: '10000000000', currency: 'USD' } }),
    );
    expect(await signedTotals()).toEqual({ amounts: [{ amount: '10000000000', currency: 'CNY' }], leftOut: [], figure: { numerator: 1 } });
    expect((await flowOf('2022-04-26')).signed).toMatchObject({ count: 1, leftOut: 0, investment: { amount: '10000000000', currency: 'CNY' } });
  });

  it('of 7 亿 on about 140 亩 is 500 万元 for each 亩', async () => {
    const { agreement } = await desk.signed({
      investment: { amount: '700000000', currency: 'CNY' }, landMu: '140', landBound: 'ABOUT', product: '复合材料', capacity: { value: '20000', unit: 'TONNE' },
    });
    expect((await shown(agreement.id)).intensity).toEqual({ perMu: { amount: '5000000', currency: 'CNY' }, bound: 'ABOUT' });
    const { agreement: made } = await desk.read<{ agreement: object }>(RECRUITER, `{ agreement(id: "${agreement.id}") { product capacity { value unit bound } } }`);
    expect(made).toEqual({ product: '复合材料', capacity: { value: '20000', unit: 'TONNE', bound: 'EXACT' } });
  });

  it('follows a supplementary agreement without forgetting the first amount', async () => {
    const { leadId, agreement } = await desk.signed();
    const [first] = (await shown(agreement.id)).lead.statedAmounts!;
    await state(leadId, 'CONTRACTED', '800000000', { source: '补充协议', replaces: first!.id });
    const { investment, headline, lead } = await shown(agreement.id);
    expect([investment.amount, headline!.conflict, lead.statedAmounts!.map(({ stands }) => stands)]).toEqual(['800000000', false, [true, false]]);
  });

  it('is weighed among officials only', async () => {
    const { agreement } = await desk.signed();
    expect(await shown(agreement.id, ENTERPRISE)).toMatchObject({ headline: null, lead: { statedAmounts: null }, investment: { amount: '640000000' } });
  });

  it.each([
    ['an amount without a currency', 'CLAIMED', { money: { amount: '1' } }, 'CURRENCY_REQUIRED money.currency'],
    ['an amount of nothing', 'CLAIMED', { money: { amount: '0', currency: 'CNY' } }, 'OUT_OF_RANGE money.amount'],
    ['a source of tomorrow', 'CLAIMED', { statedOn: '2022-04-27' }, 'FUTURE_DAY statedOn'],
    ['a replaced amount that is not there', 'CLAIMED', { replaces: 'nobody' }, 'NOT_FOUND replaces'],
  ])('refuses %s', async (_what, grade, wrong, code) => {
    const { leadId } = await desk.signed();
    expect(codes(await state(leadId, grade, '1', wrong))).toEqual([code]);
  });

  it('takes nothing but claims before the signing', async () => {
    const lead = await desk.reviewed();
    expect(codes(await state(lead.id, 'PAID_IN', '1', { statedOn: '2022-02-18' }))).toEqual(['NOT_SIGNED grade']);
    expect(codes(await state(lead.id, 'CLAIMED', '1', { statedOn: '2022-02-18' }))).toEqual([]);
  });
});

describe('the day of signing', () => {
  let desk: Negotiation;
  beforeAll(async () => {
    desk = await openNegotiation();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const met = (heldOn: string) => ({ kind: 'INFORMAL', heldAt: `${heldOn}T00:30:00+08:00`, place: '重庆', ourSide: ['周以宁'], theirSide: ['唐文海'], summary: '谈用地。' });
  const contactOn = async (heldOn: string) => {
    const lead = await desk.reviewed();
    desk.clock.set('2022-04-26T15:00:00+08:00');
    const { contact } = await desk.act<{ contact: { id: string; version: number } }>(RECRUITER, 'recordContact', { leadId: lead.id, ...met(heldOn) }, 'contact { id version }');
    return { lead, contact };
  };
  const ceremony = (leadId: string, heldOn: string) => desk.act(RECRUITER, 'recordSigningEvent', { leadId, name: '集中签约', heldOn }, 'signingEvent { id }');

  it('is not before the first contact, by the day in China', async () => {
    const { lead } = await contactOn('2022-03-10');
    const refused = await desk.sign(lead, { signedOn: '2022-03-09' });
    expect([codes(refused), refused.errors[0]!.message]).toEqual([['SIGNED_BEFORE_CONTACT signedOn'], '首次接触是 2022-03-10，签约日期不能更早。']);
    expect(codes(await desk.sign(lead, { signedOn: '2022-03-10' }))).toEqual([]);
  });

  it('follows a contact that was corrected to another day', async () => {
    const { lead, contact } = await contactOn('2022-03-10');
    await desk.act(RECRUITER, 'correctContact', { contactId: contact.id, version: contact.version, reason: '日期记错', ...met('2022-04-01') }, 'contact { id }');
    expect(codes(await desk.sign(lead, { signedOn: '2022-03-31' }))).toEqual(['SIGNED_BEFORE_CONTACT signedOn']);
    await desk.act(RECRUITER, 'correctContact', { contactId: contact.id, version: contact.version + 1, reason: '又改回来', ...met('2022-03-01') }, 'contact { id }');
    expect(codes(await desk.sign(lead, { signedOn: '2022-03-09' }))).toEqual([]);
  });

  it('is free again once the contact is struck out', async () => {
    const { lead, contact } = await contactOn('2022-03-10');
    await desk.act(RECRUITER, 'strikeContact', { contactId: contact.id, version: contact.version, reason: '记到别的线索上了' }, 'contact { id }');
    expect(codes(await desk.sign(lead, { signedOn: '2022-03-09' }))).toEqual([]);
  });

  it('holds for a ceremony too', async () => {
    const { lead } = await contactOn('2022-03-10');
    expect(codes(await ceremony(lead.id, '2022-03-09'))).toEqual(['SIGNED_BEFORE_CONTACT heldOn']);
    expect(codes(await ceremony(lead.id, '2022-03-10'))).toEqual([]);
  });
});

describe('the parties of an agreement', () => {
  let desk: Negotiation;
  beforeAll(async () => {
    desk = await openNegotiation();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it.each([
    ['two parties with the same credit code', [ZONE_SIDE, ENTERPRISE_SIDE, { ...ENTERPRISE_SIDE, name: '另一家', role: 'PROJECT_COMPANY' }], 'PARTY_DUPLICATE parties.2.uscc'],
    ['nobody on the zone’s side', [ENTERPRISE_SIDE], 'PARTY_SIDE_MISSING parties'],
    ['a role of the other side', [{ ...ZONE_SIDE, role: 'INVESTOR' }, ENTERPRISE_SIDE], 'PARTY_ROLE parties.0.role'],
    ['a credit code that fails its check', [ZONE_SIDE, { ...ENTERPRISE_SIDE, uscc: '91500231MA5UXH0121' }], 'USCC_INVALID parties.1.uscc'],
  ])('are refused with %s', async (_what, parties, code) => {
    const lead = await desk.reviewed();
    desk.clock.set('2022-04-26T15:00:00+08:00');
    expect(codes(await desk.sign(lead, { parties }))).toEqual([code]);
  });

  it('are named at the signing, and further ones later, each code once', async () => {
    const { agreement } = await desk.signed({ parties: [ZONE_SIDE, ENTERPRISE_SIDE] });
    const add = (more: object) =>
      desk.act(RECRUITER, 'addAgreementParty', { agreementId: agreement.id, side: 'ENTERPRISE', name: '信华集团', role: 'PARENT_GROUP', ...more }, 'party { id }');
    expect(codes(await add({ uscc: USCC }))).toEqual(['PARTY_DUPLICATE uscc']);
    expect(codes(await add({ uscc: OTHER_USCC }))).toEqual([]);
    const { agreement: told } = await desk.read<{ agreement: { parties: { name: string }[] } }>(ENTERPRISE, `{ agreement(id: "${agreement.id}") { parties { name } } }`);
    expect(told.parties.map(({ name }) => name)).toEqual(['垫江高新区管委会', '信华新材料有限公司', '信华集团']);
  });
});
