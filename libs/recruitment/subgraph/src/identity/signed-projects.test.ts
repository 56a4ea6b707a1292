import { codes, openNegotiation, RECRUITER, type Negotiation } from '../negotiation.fixture.ts';

interface Signed {
  signedProjects: {
    figure: { numerator: number; denominator: number; n: number; rows: { kind: string; counted: boolean }[] };
    amounts: { amount: string; currency: string }[];
    overAnnounced: { id: string; headline: { announcedTimes: number } }[];
    leftOut: object[];
    incomplete: number;
  };
}
interface Identified {
  project: { id: string; complete: boolean; separateReason: string | null } | null;
}

const PARTS = { uscc: '91500231MA5UXH012N', siteParcel: 'A-12 地块', productLine: '光伏玻璃' };
const FIELDS = `figure { numerator denominator n rows { kind counted } } amounts { amount currency } leftOut { id } incomplete
  overAnnounced { id headline { announcedTimes } }`;

describe('signed projects', () => {
  let desk: Negotiation;
  beforeEach(async () => {
    desk = await openNegotiation();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const signedIn = async (from: string, to: string, asOf: string) =>
    (await desk.read<Signed>(RECRUITER, `{ signedProjects(from: "${from}", to: "${to}", asOf: "${asOf}") { ${FIELDS} } }`)).signedProjects;
  const ceremony = async (leadId: string, name: string, heldOn: string, yuan: string) => {
    desk.clock.set(`${heldOn}T15:00:00+08:00`);
    const announced = { amount: yuan, currency: 'CNY' };
    const event = { leadId, name, heldOn, place: '国际博览中心', organiser: '市招商局', announced };
    return desk.act(RECRUITER, 'recordSigningEvent', event, 'signingEvent { id }');
  };
  const identify = (leadId: string, more: object = {}) =>
    desk.act<Identified>(RECRUITER, 'identifyProject', { leadId, ...PARTS, ...more }, 'project { id complete separateReason }');

  it('of three ceremonies of 0.3, 1.0 and 3.0 亿 and a contract of 0.3 亿 are one, at 0.3 亿, announced 10×', async () => {
    const { leadId } = await desk.signed({ investment: { amount: '30000000', currency: 'CNY' }, signedOn: '2022-04-26' });
    await ceremony(leadId, '智博会签约', '2022-05-10', '30000000');
    await ceremony(leadId, '西洽会签约', '2022-06-10', '100000000');
    await ceremony(leadId, '渝商大会签约', '2022-07-10', '300000000');
    const { figure, amounts, overAnnounced } = await signedIn('2022-01-01', '2022-07-10', '2022-07-10');
    expect([figure.numerator, figure.denominator, amounts]).toEqual([1, 4, [{ amount: '30000000', currency: 'CNY' }]]);
    expect(overAnnounced.map(({ headline }) => headline.announcedTimes)).toEqual([10]);
  });

  it('grow by one when the same project is signed at two events', async () => {
    const before = await desk.reviewed();
    await ceremony(before.id, '智博会签约', '2022-05-10', '30000000');
    expect((await signedIn('2022-01-01', '2022-05-10', '2022-05-10')).figure.numerator).toBe(1);
    await ceremony(before.id, '西洽会签约', '2022-05-20', '30000000');
    expect((await signedIn('2022-01-01', '2022-05-20', '2022-05-20')).figure.numerator).toBe(1);
    expect((await signedIn('2022-05-15', '2022-05-20', '2022-05-20')).figure.numerator).toBe(0);
  });

  it('count two leads of one project once, only after a person attached them', async () => {
    const first = await desk.signed({}, '光伏玻璃一期');
    const { project } = await identify(first.leadId);
    const second = await desk.signed({ title: '框架协议', investment: { amount: '900000000', currency: 'CNY' }, signedOn: '2022-03-01' }, '光伏玻璃框架');
    const again = await identify(second.leadId, { siteParcel: 'a—12地块' });
    expect(codes(again)).toEqual(['IDENTITY_EXISTS attachTo']);
    expect(again.errors[0]!.message).toContain('光伏玻璃一期');
    expect(await signedIn('2022-01-01', '2022-04-26', '2022-04-26')).toMatchObject({ figure: { numerator: 2 }, incomplete: 1 });

    expect((await identify(second.leadId, { attachTo: project!.id })).project).toMatchObject({ id: project!.id, complete: true });
    const { figure, amounts, incomplete } = await signedIn('2022-01-01', '2022-04-26', '2022-04-26');
    expect([figure.numerator, amounts, incomplete]).toEqual([1, [{ amount: '640000000', currency: 'CNY' }], 0]);
  });

  it('stay apart with a reason', async () => {
    const first = await desk.signed({}, '一期');
    await identify(first.leadId);
    const second = await desk.signed({}, '二期');
    const { project } = await identify(second.leadId, { separateReason: '二期单独立项、单独供地' });
    expect(project).toMatchObject({ complete: true, separateReason: '二期单独立项、单独供地' });
    expect((await signedIn('2022-01-01', '2022-04-26', '2022-04-26')).figure.numerator).toBe(2);
    const { matchingProjects } = await desk.read<{ matchingProjects: object[] }>(
      RECRUITER,
      `{ matchingProjects(uscc: "${PARTS.uscc}", siteParcel: "A-12地块", productLine: "光伏玻璃") { title leads { title } } }`,
    );
    expect(matchingProjects).toEqual([{ title: '一期', leads: [{ title: '一期' }] }, { title: '二期', leads: [{ title: '二期' }] }]);
  });

  it('list currencies apart and never add them', async () => {
    await desk.signed({ investment: { amount: '10', currency: 'USD' } }, '甲');
    await desk.signed({ investment: { amount: '20.5', currency: 'CNY' } }, '乙');
    await desk.signed({ investment: { amount: '20.6', currency: 'CNY' } }, '丙');
    const { amounts } = await signedIn('2022-01-01', '2022-04-26', '2022-04-26');
    expect(amounts).toEqual(expect.arrayContaining([{ amount: '10', currency: 'USD' }, { amount: '41.1', currency: 'CNY' }]));
    expect(amounts).toHaveLength(2);
  });

  it('of an earlier day stay as they were known, whatever is recorded or attached later', async () => {
    const first = await desk.signed({}, '一期');
    const { project } = await identify(first.leadId);
    const second = await desk.signed({}, '二期');
    const before = await signedIn('2022-01-01', '2022-04-26', '2022-04-26');
    desk.clock.set('2022-05-20T09:00:00+08:00');
    await identify(second.leadId, { attachTo: project!.id });
    await desk.act(RECRUITER, 'stateAmount', { leadId: first.leadId, grade: 'CONTRACTED', money: { amount: '1', currency: 'CNY' }, statedOn: '2022-04-20', source: '通报' }, 'amount { id }');
    expect(await signedIn('2022-01-01', '2022-04-26', '2022-04-26')).toEqual(before);
    expect((await signedIn('2022-01-01', '2022-04-26', '2022-05-20')).figure.numerator).toBe(1);
  });

  it('want a credit code or a parent group, and a ceremony that has been held', async () => {
    const { leadId } = await desk.signed();
    expect(codes(await identify(leadId, { uscc: null }))).toEqual(['IDENTITY_HOLDER uscc']);
    expect(codes(await identify(leadId, { uscc: null, parentGroup: '信华集团' }))).toEqual([]);
    const held = (heldOn: string) => desk.act(RECRUITER, 'recordSigningEvent', { leadId, name: '签约', heldOn, announced: { amount: '1', currency: 'CNY' } }, 'signingEvent { id }');
    expect([codes(await held('2022-04-27')), codes(await held('2022-02-17'))]).toEqual([['DATE_ORDER heldOn'], ['DATE_ORDER heldOn']]);
  });
});
