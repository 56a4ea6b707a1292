import { as, clearDiligence } from '@gaoxin/testkit';
import { openLeads, type Lead, type Leads, type UserError } from '../lead/leads.fixture.ts';

interface Share {
  numerator: number;
  denominator: number;
}
interface Stage {
  stage: string;
  pipelineStage: { id: string } | null;
  conversion: Share;
  stay: { value: number | null; n: number };
  stood: Share;
}
interface Column {
  pipelineStage: { id: string };
  conversion: { arrived: number; wentOn: number; figure: Share & { definition: string; rows: { title: string; counted: boolean }[] } };
}

const FUNNEL = `query ($asOf: Date!, $pipelineId: ID) { recruitmentFigures(asOf: $asOf, from: "2021-08-01") {
  funnel(pipelineId: $pipelineId) { stage pipelineStage { id } conversion { numerator denominator } stay { value n } stood { numerator denominator } } } }`;
const BOARD = `query ($id: ID) { leadBoard(pipelineId: $id) { pipelineStage { id } conversion { arrived wentOn figure { numerator denominator definition rows { title counted } } } } }`;

describe('moves of leads in the figures', () => {
  let leads: Leads;
  beforeEach(async () => {
    leads = await openLeads();
  });
  afterEach(() => leads[Symbol.asyncDispose]());

  const on = (day: string) => leads.recruitment.clock.set(`${day}T10:00:00+08:00`);
  const funnel = async (asOf: string, pipelineId: string | null = null) =>
    (await leads.ask<{ recruitmentFigures: { funnel: Stage[] } }>(FUNNEL, { asOf, pipelineId }, as('LEADER'))).recruitmentFigures.funnel;
  const board = async (id: string | null = null) => (await leads.ask<{ leadBoard: Column[] }>(BOARD, { id })).leadBoard;
  const step = async (lead: Lead, name: string, input: object = {}) => leads.on({ ...lead, ...(await leads.read<Lead>(lead.id, 'version')) }, name, input);
  const advanceTo = (lead: Lead, to: string) => step(lead, 'advanceLead', { to });
  const inTalks = async (title: string) => advanceTo(await step(await leads.register({ title, plannedInvestment: { amount: '1', currency: 'CNY' } }), 'planNextStep', { title: '面谈', dueOn: '2022-08-01' }), 'NEGOTIATION');
  const sign = async (lead: Lead, signedOn: string) => {
    const { version } = await clearDiligence(leads.recruitment, as('RECRUITER'), lead.id, signedOn);
    const input = { leadId: lead.id, version, title: '协议', investment: { amount: '1', currency: 'CNY' }, signedOn };
    return leads.act<{ agreement: { id: string; version: number } | null; errors: UserError[] }>('signAgreement', input, undefined, 'agreement { id version } errors { code path }');
  };
  /** The board of the standard pipeline and the funnel by phases, stage by stage: gone on / arrived. */
  const expectAgreement = async (asOf: string, expected: (readonly [number, number])[]) => {
    const told = (await funnel(asOf)).slice(0, 5).map(({ conversion }) => [conversion.numerator, conversion.denominator]);
    expect(told).toEqual(expected);
    expect((await board()).map(({ conversion }) => [conversion.wentOn, conversion.arrived])).toEqual(expected);
    const byStage = (await funnel(asOf, 'dianjiang-standard')).slice(0, 5).map(({ conversion }) => [conversion.numerator, conversion.denominator]);
    expect(byStage).toEqual(expected);
  };

  it('count a lead once in each stage, on the board as in the funnel, after advance, rest, revive, advance', async () => {
    on('2022-05-10');
    const lead = await inTalks('歇过的');
    await inTalks('没歇的');
    on('2022-06-01');
    await step(lead, 'letLeadRest', { reason: '等' });
    on('2022-07-05');
    await step(lead, 'reviveLead');
    await step(lead, 'planNextStep', { title: '再谈', dueOn: '2022-08-01' });
    await expectAgreement('2022-07-05', [[2, 2], [0, 2], [0, 0], [0, 0], [0, 0]]);
    on('2022-07-06');
    await advanceTo(lead, 'INSPECTION');
    await expectAgreement('2022-07-06', [[2, 2], [1, 2], [0, 1], [0, 0], [0, 0]]);
    const [, talks] = await board();
    expect(talks!.conversion.figure).toMatchObject({ numerator: 1, denominator: 2, rows: [{ title: '歇过的', counted: true }, { title: '没歇的', counted: false }] });
    expect(talks!.conversion.figure.definition).toContain('不重复计');
    // Back since July it did not come into talks in July.
    const july = `{ recruitmentFigures(asOf: "2022-07-06", from: "2022-07-01") { funnel(stage: NEGOTIATION) { conversion { denominator } } } }`;
    expect(await leads.ask(july, {}, as('LEADER'))).toEqual({ recruitmentFigures: { funnel: [{ conversion: { denominator: 0 } }] } });
  });

  it('count an agreement once that construction sent back and took later', async () => {
    on('2022-06-01');
    const lead = await inTalks('退回的');
    await step(lead, 'recordFeasibility', { summary: '可行', finishedOn: '2022-06-01' });
    for (const to of ['INSPECTION', 'REVIEW']) await advanceTo(lead, to);
    const { agreement } = await sign(lead, '2022-06-01');
    const handOver = (version: number) => leads.act<{ agreement: { version: number } | null; errors: UserError[] }>('handOverAgreement', { agreementId: agreement!.id, version }, undefined, 'agreement { version } errors { code path }');
    expect((await handOver(agreement!.version)).errors).toEqual([]);
    await leads.recruitment.hear('construction.handover.rejected', { agreementId: agreement!.id, reason: '缺图纸' });
    const { agreement: back } = await leads.read<{ agreement: { version: number } }>(lead.id, 'agreement { version }');
    on('2022-07-05');
    expect((await handOver(back.version)).errors).toEqual([]);
    await expectAgreement('2022-07-05', [[1, 1], [1, 1], [1, 1], [1, 1], [1, 1]]);
  });

  it('measure a stay by the days of its moves: a signing written down late leaves no stage before it was entered', async () => {
    on('2022-06-01');
    const lead = await inTalks('补录签约的');
    await step(lead, 'recordFeasibility', { summary: '可行', finishedOn: '2022-06-01' });
    await advanceTo(lead, 'INSPECTION');
    on('2022-07-10');
    await advanceTo(lead, 'REVIEW');
    on('2022-07-14');
    expect((await sign(lead, '2022-06-20')).errors).toEqual([]);
    const stages = await funnel('2022-07-14');
    expect(stages.map(({ stage, stay }) => [stage, stay.value, stay.n])).toEqual([
      ['CLUE', 0, 1],
      ['NEGOTIATION', 0, 1],
      ['INSPECTION', 39, 1],
      ['REVIEW', 4, 1],
      ['SIGNED', null, 0],
      ['HANDED_OVER', null, 0],
    ]);
  });

  it('follow the own stages of a pipeline, and take its redefinition for no move', async () => {
    on('2022-06-01');
    const stage = (phase: string, nameZh: string, more: object = {}) => ({ nameZh, nameEn: nameZh, phase, limitDays: 10, conditions: [], ...more });
    const define = async (input: object) => {
      const SELECT = 'pipeline { id version stages { id } } errors { code path }';
      const { pipeline, errors } = await leads.act<{ pipeline: { id: string; version: number; stages: { id: string }[] }; errors: UserError[] }>('definePipeline', { nameZh: '外资', nameEn: 'Foreign', ...input }, as('ZONE_ADMIN'), SELECT);
      expect(errors).toEqual([]);
      return { ...pipeline, ids: pipeline.stages.map(({ id }) => id) };
    };
    const rest = [stage('REVIEW', '联审'), stage('SIGNED', '签约')];
    const { id, version, ids } = await define({ stages: [stage('CLUE', '线索'), stage('NEGOTIATION', '初谈'), stage('NEGOTIATION', '深谈'), ...rest] });
    const [one, other] = [await leads.register({ title: '甲', pipelineId: id }), await leads.register({ title: '乙', pipelineId: id })];
    await leads.register({ title: '走标准流程的' });
    for (const lead of [one, other]) await step(lead, 'advanceLead', { stageId: ids[1] });
    await step(one, 'advanceLead', { stageId: ids[2] });
    const told = async (asOf: string) => (await funnel(asOf, id)).map(({ stage: phase, pipelineStage, conversion, stood }) => [pipelineStage?.id ?? phase, conversion.numerator, conversion.denominator, stood.numerator]);
    expect(await told('2022-06-01')).toEqual([[ids[0], 2, 2, 0], [ids[1], 1, 2, 1], [ids[2], 0, 1, 1], [ids[3], 0, 0, 0], [ids[4], 0, 0, 0], ['HANDED_OVER', 0, 0, 0]]);
    on('2022-06-10');
    const kept = [stage('CLUE', '线索', { id: ids[0] }), stage('NEGOTIATION', '洽谈', { id: ids[1] })];
    await define({ pipelineId: id, version, stages: [...kept, stage('INSPECTION', '考察', { takesFrom: [ids[2]] }), stage('REVIEW', '联审', { id: ids[3] }), stage('SIGNED', '签约', { id: ids[4] })] });
    const after = await funnel('2022-06-10', id);
    expect(after.slice(0, 3).map(({ conversion, stood }) => [conversion.numerator, conversion.denominator, stood.numerator])).toEqual([[2, 2, 0], [1, 2, 1], [0, 0, 1]]);
    expect((await board(id)).slice(0, 3).map(({ conversion }) => [conversion.wentOn, conversion.arrived])).toEqual([[2, 2], [1, 2], [0, 0]]);
    await step(one, 'advanceLead', { to: 'REVIEW' });
    expect((await board(id)).slice(2, 4).map(({ conversion }) => [conversion.wentOn, conversion.arrived])).toEqual([[0, 0], [0, 1]]);
    expect((await funnel('2022-06-10', id)).slice(2, 4).map(({ conversion }) => [conversion.numerator, conversion.denominator])).toEqual([[0, 0], [0, 1]]);
    expect(await funnel('2022-06-10', 'kunshan-standard')).toEqual([]);
  });
});

describe('referrals in the figures', () => {
  it('stay those of the day: what was corrected or merged later changes no earlier figure', async () => {
    await using leads = await openLeads();
    const on = (day: string) => leads.recruitment.clock.set(`${day}T10:00:00+08:00`);
    await leads.recruitment.hear('directory.enterprise.registered', { enterpriseId: 'e3', name: '三玻' });
    on('2022-07-01');
    const lead = await leads.register({ source: 'REFERRAL', sourceEnterpriseId: 'e2' });
    await leads.register({ title: '另一条', source: 'REFERRAL', sourceEnterpriseId: 'e3' });
    const referrers = async (asOf: string) => {
      const query = `{ recruitmentFigures(asOf: "${asOf}") { referralConversion { denominator } referrers { referrer { id } conversion { denominator } } } }`;
      const { recruitmentFigures: told } = await leads.ask<{ recruitmentFigures: { referralConversion: Share; referrers: { referrer: { id: string }; conversion: Share }[] } }>(query, {}, as('LEADER'));
      return [told.referralConversion.denominator, ...told.referrers.map(({ referrer, conversion }) => `${referrer.id}:${conversion.denominator}`)];
    };
    on('2022-08-10');
    await leads.on(lead, 'reviseLead', { source: 'WALK_IN', sourceEnterpriseId: null, reason: '自己来的' });
    expect([await referrers('2022-07-31'), await referrers('2022-08-10')]).toEqual([[2, 'e2:1', 'e3:1'], [1, 'e3:1']]);
    on('2022-08-11');
    await leads.recruitment.hear('directory.enterprise.merged', { mergeId: 'm1', from: 'e3', into: 'e2' });
    const sources = async () => (await leads.ask<{ leads: { nodes: { sourceEnterprise: { id: string } | null }[] } }>('{ leads { nodes { sourceEnterprise { id } } } }')).leads.nodes.flatMap(({ sourceEnterprise }) => sourceEnterprise?.id ?? []);
    expect(await sources()).toEqual(['e2']);
    on('2022-08-12');
    await leads.recruitment.hear('directory.enterprise.unmerged', { mergeId: 'm1', from: 'e3', into: 'e2' });
    expect(await sources()).toEqual(['e3']);
    expect([await referrers('2022-08-10'), await referrers('2022-08-11'), await referrers('2022-08-12')]).toEqual([[1, 'e3:1'], [1, 'e2:1'], [1, 'e3:1']]);
  });
});
