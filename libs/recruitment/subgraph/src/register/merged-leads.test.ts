import { as } from '@gaoxin/testkit';
import { openLeads, type Lead, type Leads, type UserError } from '../lead/leads.fixture.ts';

interface Merge {
  merge: { id: string; version: number } | null;
  errors: UserError[];
}
interface Funnel {
  recruitmentFigures: { funnel: { stage: string; stood: { numerator: number }; conversion: { numerator: number; denominator: number } }[]; referralConversion: { denominator: number } };
}

const LEADER = as('LEADER');

describe('a lead that was merged into another one', () => {
  let leads: Leads;
  beforeEach(async () => {
    leads = await openLeads();
  });
  afterEach(() => leads[Symbol.asyncDispose]());

  const on = (day: string) => leads.recruitment.clock.set(`${day}T10:00:00+08:00`);
  const version = async (id: string) => (await leads.read<Lead>(id, 'version')).version;
  const merge = async (survivor: Lead, merged: Lead) => {
    const input = { survivorId: survivor.id, survivorVersion: await version(survivor.id), mergedId: merged.id, mergedVersion: await version(merged.id), reason: '报了两次' };
    const done = await leads.act<Merge>('mergeLeads', input, undefined, 'merge { id version } errors { code path message }');
    expect(done.errors).toEqual([]);
    return done.merge!;
  };
  const undo = async ({ id, version: of }: { id: string; version: number }) =>
    expect((await leads.act<Merge>('undoLeadMerge', { mergeId: id, version: of }, undefined, 'merge { id version } errors { code path message }')).errors).toEqual([]);
  const figures = async (asOf: string) => {
    const query = `{ recruitmentFigures(asOf: "${asOf}", from: "2022-01-01") { funnel { stage stood { numerator } conversion { numerator denominator } } referralConversion { denominator }
      reserveFlow { station count investment { amount } } withoutNextStep { numerator denominator rows { title } } dueThisWeek { numerator denominator } } }`;
    return (await leads.ask<Funnel>(query, {}, LEADER)).recruitmentFigures;
  };
  const clues = async (asOf: string) => (await figures(asOf)).funnel.slice(0, 2).map(({ stood, conversion }) => [stood.numerator, conversion.numerator, conversion.denominator]);
  const board = async () =>
    (await leads.ask<{ leadBoard: { conversion: { arrived: number; wentOn: number } }[] }>('{ leadBoard { conversion { arrived wentOn } } }')).leadBoard.slice(0, 2).map(({ conversion }) => [conversion.wentOn, conversion.arrived]);

  /** Two leads of June, one of which is in talks and was contacted. */
  const inJune = async () => {
    on('2022-06-01');
    const [survivor, merged] = [await leads.register({ title: '一期' }), await leads.register({ title: '一期（重复）', source: 'REFERRAL', sourceEnterpriseId: 'e2' })];
    on('2022-06-10');
    await leads.on(await leads.on(merged, 'planNextStep', { title: '面谈', dueOn: '2022-06-20' }), 'advanceLead', { to: 'NEGOTIATION' });
    const contact = { leadId: merged.id, kind: 'FORMAL', heldAt: '2022-06-10T09:00:00+08:00', place: '重庆', ourSide: ['周以宁'], theirSide: ['唐文海'], summary: '谈用地' };
    expect((await leads.act<{ errors: UserError[] }>('recordContact', contact, undefined, 'errors { code path }')).errors).toEqual([]);
    return { survivor, merged };
  };

  it('still counts on the days before: June stays as it was, from the merge on there is one', async () => {
    const { survivor, merged } = await inJune();
    on('2022-06-30');
    const june = await figures('2022-06-30');
    expect(await clues('2022-06-30')).toEqual([[1, 1, 2], [1, 0, 1]]);
    on('2022-07-15');
    const done = await merge(survivor, merged);
    expect(await figures('2022-06-30')).toEqual(june);
    expect(await clues('2022-07-14')).toEqual([[1, 1, 2], [1, 0, 1]]);
    expect(await clues('2022-07-15')).toEqual([[1, 0, 1], [0, 0, 0]]);
    expect((await figures('2022-07-15')).referralConversion.denominator).toBe(0);
    expect(await board()).toEqual([[0, 1], [0, 0]]);
    const merging = await figures('2022-07-15');
    on('2022-07-20');
    await undo(done);
    expect(await clues('2022-07-20')).toEqual([[1, 1, 2], [1, 0, 1]]);
    expect(await board()).toEqual([[1, 2], [0, 1]]);
    expect([await figures('2022-06-30'), await figures('2022-07-15')]).toEqual([june, merging]);
  });

  it('shows its history at the lead that goes on, also after a further merge', async () => {
    const { survivor, merged } = await inJune();
    const third = await leads.register({ title: '总包' });
    on('2022-07-15');
    await merge(survivor, merged);
    on('2022-07-16');
    await merge(third, survivor);
    const kinds = async (lead: Lead) => (await leads.read<{ timeline: { kind: string }[] }>(lead.id, 'timeline { kind }')).timeline.map(({ kind }) => kind);
    expect((await kinds(third)).sort()).toEqual(['ADVANCED', 'FORMAL_CONTACT', 'MERGED', 'MERGED', 'PLANNED', 'REGISTERED', 'REGISTERED', 'REGISTERED']);
    expect(await kinds(merged)).toEqual(['MERGED', 'FORMAL_CONTACT', 'ADVANCED', 'PLANNED', 'REGISTERED'].sort((a, b) => Number(a !== 'MERGED') - Number(b !== 'MERGED')));
    const { history } = await leads.read<{ history: { totalCount: number } }>(third.id, 'history { totalCount }');
    expect(history.totalCount).toBe(8);
  });

  it('gives its feasibility work and checks to the one that goes on, and takes them back', async () => {
    const rules = { formalContactsPerYear: 10, feasibilityForNegotiation: 1, dueDiligenceForSigning: true, dueDiligenceItems: ['工商信用'], version: 0 };
    expect((await leads.act<{ errors: UserError[] }>('changeRecruitmentRules', rules, as('ZONE_ADMIN'), 'errors { code path }')).errors).toEqual([]);
    const [survivor, merged] = [await leads.register({ title: '一期' }), await leads.register({ title: '一期（重复）' })];
    await leads.on(merged, 'recordFeasibility', { summary: '可行', finishedOn: '2022-07-29' });
    const check = { leadId: merged.id, item: '工商信用', result: 'PASSED', note: '无异常', evidence: '公示系统截图', checkedOn: '2022-07-29', version: 0 };
    expect((await leads.act<{ errors: UserError[] }>('recordDueDiligence', check, undefined, 'errors { code path }')).errors).toEqual([]);
    const gates = (lead: Lead) => leads.rows('select feasibility_count, diligence from lead where id = $1', [lead.id]);
    const done = await merge(survivor, merged);
    expect(await gates(survivor)).toEqual([{ feasibility_count: 1, diligence: 'CLEARED' }]);
    await undo(done);
    expect([await gates(survivor), await gates(merged)]).toEqual([[{ feasibility_count: 0, diligence: 'OPEN' }], [{ feasibility_count: 1, diligence: 'CLEARED' }]]);
  });

  it('is not taken up again nor worked on, and comes back as it stood, at rest too', async () => {
    const [survivor, merged] = [await leads.register({ title: '一期' }), await leads.register({ title: '一期（重复）' })];
    await leads.on(merged, 'letLeadRest', { reason: '等', lookAgainOn: '2022-09-01' });
    const done = await merge(survivor, merged);
    expect(await leads.read(merged.id, 'stage viewerCan signingActions mergedInto { title }')).toEqual({ stage: 'DROPPED', viewerCan: [], signingActions: [], mergedInto: { title: '一期' } });
    const act = (name: string, input: object = {}) => leads.act<{ errors: UserError[] }>(name, { leadId: merged.id, ...input }, undefined, 'errors { code path message }');
    expect((await act('reviveLead', { version: await version(merged.id) })).errors).toEqual([{ code: 'LEAD_MERGED', path: ['leadId'], message: '这条线索已并入另一条，在保留的那条上办理。' }]);
    expect((await act('recordSigningEvent', { name: '签约', heldOn: '2022-07-29' })).errors).toMatchObject([{ code: 'LEAD_MERGED', path: ['leadId'] }]);
    await undo(done);
    expect(await leads.read(merged.id, 'stage viewerCan mergedInto { title }')).toMatchObject({ stage: 'DORMANT', viewerCan: expect.arrayContaining(['REVIVE']) as string[], mergedInto: null });
    expect(await leads.rows('select look_again_on::text from lead where id = $1', [merged.id])).toEqual([{ look_again_on: '2022-09-01' }]);
  });

  it('brings its ceremonies and claims to the project of the one that goes on, whose figures of earlier days stay', async () => {
    const [survivor, merged] = [await leads.register({ title: '一期' }), await leads.register({ title: '一期（重复）' })];
    const ceremony = (lead: Lead, name: string) => leads.act<{ errors: UserError[] }>('recordSigningEvent', { leadId: lead.id, name, heldOn: '2022-07-29', announced: { amount: '100', currency: 'CNY' } }, undefined, 'errors { code }');
    for (const [lead, name] of [[survivor, '智博会'], [merged, '西洽会']] as const) expect((await ceremony(lead, name)).errors).toEqual([]);
    const signed = async (asOf: string) =>
      (await leads.ask<{ signedProjects: { figure: { numerator: number; denominator: number } } }>(`{ signedProjects(from: "2022-01-01", to: "${asOf}", asOf: "${asOf}") { figure { numerator denominator } } }`)).signedProjects.figure;
    on('2022-08-02');
    const done = await merge(survivor, merged);
    expect([await signed('2022-07-29'), await signed('2022-08-02')]).toEqual([{ numerator: 2, denominator: 2 }, { numerator: 1, denominator: 2 }]);
    expect(await leads.read(survivor.id, 'statedAmounts { source } project { leads { title } signingEvents { name } }')).toEqual({
      statedAmounts: expect.arrayContaining([{ source: '智博会' }, { source: '西洽会' }]) as object[],
      project: { leads: [{ title: '一期' }], signingEvents: expect.arrayContaining([{ name: '智博会' }, { name: '西洽会' }]) as object[] },
    });
    on('2022-08-03');
    await undo(done);
    expect([await signed('2022-07-29'), await signed('2022-08-02'), await signed('2022-08-03')].map(({ numerator }) => numerator)).toEqual([2, 1, 2]);
  });
});
