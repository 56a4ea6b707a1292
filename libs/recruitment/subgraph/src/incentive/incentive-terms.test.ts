import { codes, ENTERPRISE, LEADER, openNegotiation, RECRUITER, SUPERVISOR, type Negotiation, type Versioned } from '../negotiation.fixture.ts';

interface Term {
  incentiveTerm: {
    id: string;
    version: number;
    status: string;
    findings: { code: string; text: string; source: string }[];
    alternatives: { kind: string; text: string }[];
    agreement: { id: string } | null;
    review: { approved: boolean; opinion: string; reviewer: string } | null;
    viewerCan: string[];
  } | null;
}

const FIELDS = 'incentiveTerm { id version status findings { code text source } alternatives { kind text } agreement { id } review { approved opinion reviewer } viewerCan }';
const REFUND = { kind: 'TAX', scope: 'OPERATOR_SPECIFIC', text: 'X 公司缴纳税收地方留成部分返还 40%', basis: 'NONE', rate: { value: '40', unit: 'PERCENT' } };
const RENT = { kind: 'RENT', scope: 'GENERAL', text: '标准厂房租金 12 元/平方米·月', basis: 'PUBLISHED_RULE', basisText: '《标准厂房租赁管理办法》（垫高新发〔2021〕9 号）第六条' };
const GRANT = { kind: 'FISCAL', scope: 'SECTOR', text: '新材料企业设备投入按 3% 补助', basis: 'PUBLISHED_RULE', basisText: '《新材料产业扶持办法》第四条' };

describe('incentive terms', () => {
  let desk: Negotiation;
  let lead: Versioned;
  beforeEach(async () => {
    desk = await openNegotiation();
    lead = await desk.reviewed();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const draft = async (term: object, leadId = lead.id) => (await desk.act<Term>(RECRUITER, 'draftIncentiveTerm', { leadId, ...term }, FIELDS)).incentiveTerm!;
  const on = (mutation: string, term: Versioned, viewer = RECRUITER, more: object = {}) =>
    desk.act<Term>(viewer, mutation, { incentiveTermId: term.id, version: term.version, ...more }, FIELDS);
  const sign = () => desk.sign(lead, { signedOn: '2022-02-18' });
  const attached = async () => {
    const { lead: now } = await desk.read<{ lead: { agreement: { incentiveTerms: { text: string }[] } } }>(RECRUITER, `{ lead(id: "${lead.id}") { agreement { id incentiveTerms { text } } } }`);
    return now.agreement.incentiveTerms.map(({ text }) => text);
  };

  it('reject a tax refund of 40 % for company X, say why and what may lawfully be offered, and never attach it', async () => {
    const refund = await draft(REFUND);
    expect(refund).toMatchObject({ status: 'REJECTED', viewerCan: ['WITHDRAW'] });
    expect(refund.findings[0]).toMatchObject({ code: 'OPERATOR_TAX', source: '《公平竞争审查条例》（国务院令第783号，2024年8月1日起施行）第十条第一项' });
    expect(refund.alternatives.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['SERVICE', 'FACTOR']));
    expect(codes(await sign())).toEqual([]);
    expect(await attached()).toEqual([]);
    expect(codes(await on('attachIncentiveTerm', refund))).toEqual(['INCENTIVE_REJECTED']);
  });

  it('pass the standard workshop rent per public rule, which becomes part of the agreement', async () => {
    expect(await draft(RENT)).toMatchObject({ status: 'LAWFUL', alternatives: [] });
    expect(codes(await sign())).toEqual([]);
    expect(await attached()).toEqual([RENT.text]);
  });

  it('hold the signing up until a leader or supervisor has decided', async () => {
    const grant = await draft(GRANT);
    expect(grant.status).toBe('WAITING_REVIEW');
    expect(codes(await sign())).toEqual(['INCENTIVE_UNREVIEWED']);
    const decision = { approved: true, opinion: '面向全行业，条件公开，同意。' };
    expect(codes(await on('reviewIncentiveTerm', grant, RECRUITER, decision))).toEqual(['FORBIDDEN']);
    const { incentiveTerm } = await on('reviewIncentiveTerm', grant, LEADER, decision);
    expect(incentiveTerm).toMatchObject({ status: 'APPROVED', review: { ...decision, reviewer: '田野' } });
    expect(codes(await on('reviewIncentiveTerm', incentiveTerm!, SUPERVISOR, decision))).toEqual(['INCENTIVE_STATE']);
    expect(codes(await sign())).toEqual([]);
    expect(await attached()).toEqual([GRANT.text]);
  });

  it('are not decided by who drafted them, whatever other office the person holds', async () => {
    const both = { ...RECRUITER, roles: ['RECRUITER' as const, 'LEADER' as const] };
    const own = (await desk.act<Term>(both, 'draftIncentiveTerm', { leadId: lead.id, ...GRANT }, FIELDS)).incentiveTerm!;
    expect(own.viewerCan).toEqual(['WITHDRAW']);
    const decision = { approved: true, opinion: '同意。' };
    expect(codes(await on('reviewIncentiveTerm', own, both, decision))).toEqual(['INCENTIVE_OWN']);
    expect(codes(await on('reviewIncentiveTerm', own, { ...LEADER, name: RECRUITER.name }, decision))).toEqual([]);
  });

  it('are looked at by a person when a refund is called a service', async () => {
    const service = { kind: 'SERVICE', scope: 'OPERATOR_SPECIFIC', text: '代办税收返还', basis: 'NONE' };
    expect(await draft(service)).toMatchObject({ status: 'WAITING_REVIEW', findings: [{ code: 'SERVICE_TO_REVIEW' }] });
    expect(await draft({ ...service, text: '全程代办', rate: { value: '40', unit: 'PERCENT' } })).toMatchObject({ status: 'WAITING_REVIEW' });
    expect(await draft({ ...service, text: '全程代办' })).toMatchObject({ status: 'LAWFUL' });
  });

  it('come before what the zone promises to give', async () => {
    const rent = await draft(RENT);
    const { agreement } = await sign();
    const promise = (incentiveTermId: string | null, more: object = {}) =>
      desk.act(
        RECRUITER, 'addObligation',
        { agreementId: agreement!.id, party: 'ZONE', kind: 'INCENTIVE', clause: '兑现租金优惠', dueOn: '2022-12-31', ownerId: 'fang', incentiveTermId, ...more },
        'obligation { incentiveTerm { text } }',
      );
    const refund = await draft(REFUND);
    expect(codes(await promise(null))).toEqual(['OBLIGATION_INCENTIVE incentiveTermId']);
    expect(codes(await promise(null, { kind: 'OTHER', clause: '税收返还 40%' }))).toEqual(['OBLIGATION_INCENTIVE incentiveTermId']);
    expect(codes(await promise(refund.id))).toEqual(['OBLIGATION_INCENTIVE incentiveTermId']);
    expect(codes(await promise('nothing'))).toEqual(['NOT_FOUND incentiveTermId']);
    expect(await promise(rent.id)).toEqual({ obligation: { incentiveTerm: { text: RENT.text } }, errors: [] });
  });

  it('that were refused or withdrawn stay out, and hold nothing up', async () => {
    const [refused, withdrawn] = [await draft(GRANT), await draft(GRANT)];
    await on('reviewIncentiveTerm', refused, SUPERVISOR, { approved: false, opinion: '变相指向个别企业。' });
    await on('withdrawIncentiveTerm', withdrawn);
    expect(codes(await sign())).toEqual([]);
    expect(await attached()).toEqual([]);
    expect(codes(await on('attachIncentiveTerm', { ...refused, version: 2 }))).toEqual(['INCENTIVE_REJECTED']);
    expect(codes(await on('attachIncentiveTerm', { ...withdrawn, version: 2 }))).toEqual(['INCENTIVE_STATE']);
  });

  it('may be added to a signed agreement when they are lawful', async () => {
    await sign();
    const [rent, grant] = [await draft(RENT), await draft(GRANT)];
    expect(rent.viewerCan).toEqual(['ATTACH', 'WITHDRAW']);
    expect(codes(await on('attachIncentiveTerm', grant))).toEqual(['INCENTIVE_UNREVIEWED']);
    const { incentiveTerm } = await on('attachIncentiveTerm', rent);
    expect(incentiveTerm!.agreement).not.toBeNull();
    expect(codes(await on('withdrawIncentiveTerm', incentiveTerm!))).toEqual(['INCENTIVE_STATE']);
  });

  it('wait for nobody who has no agreement, and name the basis that they claim', async () => {
    const rent = await draft(RENT);
    expect(codes(await on('attachIncentiveTerm', rent))).toEqual(['NOT_SIGNED']);
    const { errors } = await desk.act<Term>(RECRUITER, 'draftIncentiveTerm', { leadId: lead.id, ...RENT, basisText: null }, FIELDS);
    expect(codes({ errors })).toEqual(['BLANK basisText']);
  });

  it('show the enterprise what was agreed and nothing of the review', async () => {
    await draft(RENT);
    await draft(REFUND);
    const { agreement } = await sign();
    const { agreement: shown } = await desk.read<{ agreement: object }>(
      ENTERPRISE, `{ agreement(id: "${agreement!.id}") { incentiveTerms { text findings { code } alternatives { code } review { opinion } } lead { incentiveTerms { id } } } }`,
    );
    expect(shown).toEqual({ incentiveTerms: [{ text: RENT.text, findings: null, alternatives: null, review: null }], lead: { incentiveTerms: null } });
  });
});
