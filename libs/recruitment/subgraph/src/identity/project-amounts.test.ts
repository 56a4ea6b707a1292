import { codes, LEADER, openNegotiation, RECRUITER, type Negotiation } from '../negotiation.fixture.ts';

const PARTS = { uscc: '91500231MA5UXH012N', siteParcel: 'A-12 地块', productLine: '光伏玻璃' };
const SIGNED = '{ signedProjects(from: "2022-01-01", to: "2022-04-30", asOf: "2022-04-26") { amounts { amount currency } leftOut { title } overAnnounced { title } incompleteProjects { title } incomplete } }';

interface Signed {
  signedProjects: { amounts: object[]; leftOut: object[]; overAnnounced: object[]; incompleteProjects: object[]; incomplete: number };
}

describe('the amounts of a project that has several leads', () => {
  let desk: Negotiation;
  beforeEach(async () => {
    desk = await openNegotiation();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const state = async (leadId: string, grade: string, amount: string) =>
    (await desk.act<{ amount: { id: string } }>(RECRUITER, 'stateAmount', { leadId, grade, money: { amount, currency: 'CNY' }, statedOn: '2022-04-26', source: `通报 ${amount}` }, 'amount { id }')).amount;
  const resolve = (amountId: string) => desk.act(LEADER, 'resolveAmountConflict', { amountId, reason: '以财政到账回单为准' }, 'amount { id }');
  const identify = (leadId: string, more: object = {}) =>
    desk.act<{ project: { id: string } | null }>(RECRUITER, 'identifyProject', { leadId, ...PARTS, ...more }, 'project { id }');
  const one = async (...leadIds: string[]) => {
    const { project } = await identify(leadIds[0]!);
    for (const leadId of leadIds.slice(1)) await identify(leadId, { attachTo: project!.id });
  };
  const signedNow = async () => (await desk.read<Signed>(RECRUITER, SIGNED)).signedProjects;
  const mayDecide = async (leadId: string) =>
    (await desk.read<{ lead: { signingActions: string[] } }>(LEADER, `{ lead(id: "${leadId}") { signingActions } }`)).lead.signingActions.includes('RESOLVE_CONFLICT');

  it('can be decided when each lead has a claim of its own', async () => {
    const [first, second] = [await desk.reviewed('一期'), await desk.reviewed('二期')];
    desk.clock.set('2022-04-26T15:00:00+08:00');
    for (const { id } of [first, second]) await desk.act(RECRUITER, 'recordSigningEvent', { leadId: id, name: '集中签约', heldOn: '2022-04-26' }, 'signingEvent { id }');
    const [right] = [await state(first.id, 'CLAIMED', '100'), await state(second.id, 'CLAIMED', '300')];
    await one(first.id, second.id);
    expect(await signedNow()).toMatchObject({ amounts: [], leftOut: [{ title: '一期' }] });
    expect(await mayDecide(second.id)).toBe(true);
    expect(codes(await resolve(right.id))).toEqual([]);
    expect(await mayDecide(second.id)).toBe(false);
    // A claim is no evidence: nothing of it is summed, decided or not.
    expect(await signedNow()).toMatchObject({ amounts: [], leftOut: [{ title: '一期' }] });
    expect(codes(await resolve(right.id))).toEqual(['NO_CONFLICT amountId']);
    const { lead } = await desk.read<{ lead: { timeline: { kind: string; note: string }[]; statedAmounts: object[] } }>(RECRUITER, `{ lead(id: "${second.id}") { timeline { kind note } statedAmounts { stands setAsideReason } } }`);
    expect(lead.timeline).toContainEqual({ kind: 'CONFLICT_RESOLVED', note: '以财政到账回单为准' });
    expect(lead.statedAmounts).toEqual([{ stands: false, setAsideReason: '以财政到账回单为准' }]);
  });

  it('can be decided when two leads tell what was paid in on the same day, and keep their agreements here until then', async () => {
    const [first, second] = [await desk.signed({}, '一期'), await desk.signed({}, '二期')];
    await one(first.leadId, second.leadId);
    const [right] = [await state(first.leadId, 'PAID_IN', '700000000'), await state(second.leadId, 'PAID_IN', '900000000')];
    expect(await signedNow()).toMatchObject({ amounts: [], leftOut: [{ title: '一期' }] });
    const shown = async (id: string) => (await desk.read<{ agreement: { version: number; viewerCan: string[] } }>(RECRUITER, `{ agreement(id: "${id}") { version viewerCan } }`)).agreement;
    const handOver = async (id: string) => desk.act(RECRUITER, 'handOverAgreement', { agreementId: id, version: (await shown(id)).version }, 'agreement { id }');
    const refused = await handOver(first.agreement.id);
    expect([codes(refused), refused.errors[0]!.message]).toEqual([['AGREEMENT_CONFLICT'], '金额有矛盾，核定以后才能移交。']);
    expect((await shown(first.agreement.id)).viewerCan).not.toContain('HAND_OVER');
    const { agreements } = await desk.read<{ agreements: { totalCount: number } }>(LEADER, '{ agreements(filter: { conflict: true }) { totalCount } }');
    expect(agreements.totalCount).toBe(2);

    expect(codes(await resolve(right.id))).toEqual([]);
    expect(await signedNow()).toMatchObject({ amounts: [{ amount: '700000000', currency: 'CNY' }], leftOut: [] });
    expect(codes(await handOver(first.agreement.id))).toEqual([]);
  });

  it('contradict each other no more once a lead was another project all along', async () => {
    const [first, second] = [await desk.signed({}, '一期'), await desk.signed({}, '二期')];
    await one(first.leadId, second.leadId);
    for (const [leadId, amount] of [[first.leadId, '700000000'], [second.leadId, '900000000']] as const) await state(leadId, 'PAID_IN', amount);
    expect(codes(await identify(second.leadId, { siteParcel: 'B-3 地块', scope: 'LEAD' }))).toEqual([]);
    const { agreements } = await desk.read<{ agreements: { totalCount: number } }>(LEADER, '{ agreements(filter: { conflict: true }) { totalCount } }');
    expect([agreements.totalCount, (await signedNow()).leftOut]).toEqual([0, []]);
  });

  it('show what was announced too high at a ceremony of another lead, and whose parts are missing', async () => {
    const { leadId } = await desk.signed({ investment: { amount: '30000000', currency: 'CNY' } }, '一期');
    const other = await desk.reviewed('推介线索');
    desk.clock.set('2022-04-26T15:00:00+08:00');
    await desk.act(RECRUITER, 'recordSigningEvent', { leadId: other.id, name: '渝商大会签约', heldOn: '2022-04-26', announced: { amount: '300000000', currency: 'CNY' } }, 'signingEvent { id }');
    expect(await signedNow()).toMatchObject({ overAnnounced: [], incompleteProjects: [{ title: '一期' }, { title: '推介线索' }], incomplete: 2 });
    await one(leadId, other.id);
    expect(await signedNow()).toMatchObject({ overAnnounced: [{ title: '一期' }], incompleteProjects: [], incomplete: 0 });
    const { lead } = await desk.read<{ lead: object }>(RECRUITER, `{ lead(id: "${leadId}") { headline { announcedTimes } project { headline { announcedTimes } } } }`);
    expect(lead).toEqual({ headline: { announcedTimes: null }, project: { headline: { announcedTimes: 10 } } });
  });
});
