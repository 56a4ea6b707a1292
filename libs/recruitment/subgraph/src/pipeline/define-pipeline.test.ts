import { as, clearDiligence } from '@gaoxin/testkit';
import { openLeads, type Lead, type Leads, type UserError } from '../lead/leads.fixture.ts';

interface Pipeline {
  id: string;
  version: number;
  stages: { id: string; name: { zh: string }; phase: string; leadCount: number }[];
}
interface Payload {
  pipeline: Pipeline | null;
  errors: UserError[];
}

const SELECT = 'pipeline { id version stages { id name { zh } phase leadCount } } errors { code path message }';
const stage = (phase: string, nameZh: string, more: object = {}) => ({ nameZh, nameEn: nameZh, phase, limitDays: 10, conditions: [], ...more });

describe('pipelines of a zone', () => {
  let leads: Leads;
  const admin = as('ZONE_ADMIN');
  const define = (input: object, viewer = admin) => leads.act<Payload>('definePipeline', { nameZh: '外资项目', nameEn: 'Foreign', ...input }, viewer, SELECT);
  const pipelines = async (viewer = admin) => (await leads.ask<{ pipelines: Pipeline[] }>('{ pipelines { id version stages { id name { zh } phase leadCount } } }', {}, viewer)).pipelines;
  const faults = ({ errors }: Payload) => errors.map(({ code, path }) => [code, ...path].join(' '));

  beforeEach(async () => {
    leads = await openLeads();
  });
  afterEach(() => leads[Symbol.asyncDispose]());

  it('are the standard one as long as nothing is set, apart for each zone', async () => {
    expect(await pipelines()).toMatchObject([{ id: 'dianjiang-standard', version: 0, stages: [{ name: { zh: '线索' } }, {}, {}, {}, { phase: 'SIGNED' }] }]);
    await define({ stages: [stage('REVIEW', '联审'), stage('SIGNED', '签约')] });
    expect(await pipelines()).toHaveLength(2);
    expect(await pipelines(as('ZONE_ADMIN', { zone: 'kunshan' }))).toHaveLength(1);
  });

  it('lead a lead through their own stages, with their own limits and conditions', async () => {
    const { pipeline } = await define({
      stages: [stage('CLUE', '线索'), stage('NEGOTIATION', '初谈', { conditions: ['NEXT_STEP'] }), stage('NEGOTIATION', '深谈', { limitDays: null }), stage('REVIEW', '联审'), stage('SIGNED', '签约')],
    });
    const { stages } = pipeline!;
    let lead: Lead = await leads.register({ pipelineId: pipeline!.id });
    const refused = await leads.act('advanceLead', { leadId: lead.id, version: 1, stageId: stages[1]!.id });
    expect(refused.errors).toMatchObject([{ code: 'LEAD_REQUIREMENT', path: ['stageId'], message: '还缺下一步及日期。' }]);
    lead = await leads.on(lead, 'planNextStep', { title: '面谈', dueOn: '2022-08-05' });
    lead = await leads.on(lead, 'advanceLead', { to: 'NEGOTIATION' });
    expect(await leads.read(lead.id, 'stage pipelineStage { name { zh } } nextStage { name { zh } }')).toEqual({ stage: 'NEGOTIATION', pipelineStage: { name: { zh: '初谈' } }, nextStage: { name: { zh: '深谈' } } });
    expect((await leads.act('advanceLead', { leadId: lead.id, version: lead.version, to: 'REVIEW' })).errors).toMatchObject([{ code: 'LEAD_STAGE', path: ['to'] }]);
    lead = await leads.on(lead, 'advanceLead', { stageId: stages[2]!.id });
    expect(await leads.read(lead.id, 'stage stageLight')).toEqual({ stage: 'NEGOTIATION', stageLight: 'NOT_STARTED' });
    lead = await leads.on(lead, 'advanceLead', { to: 'REVIEW' });
    lead = { ...lead, ...(await clearDiligence(leads.recruitment, as('RECRUITER'), lead.id, '2022-07-29')) };
    const signed = await leads.act<{ errors: UserError[] }>('signAgreement', { leadId: lead.id, version: lead.version, title: '协议', investment: { amount: '1', currency: 'CNY' }, signedOn: '2022-07-29' }, undefined, 'errors { code }');
    expect(signed.errors).toEqual([]);
    const { leadBoard } = await leads.ask<{ leadBoard: object[] }>('query ($id: ID) { leadBoard(pipelineId: $id) { count pipelineStage { name { zh } } } }', { id: pipeline!.id });
    expect(leadBoard).toEqual(['线索', '初谈', '深谈', '联审', '签约'].map((zh) => ({ count: zh === '签约' ? 1 : 0, pipelineStage: { name: { zh } } })));
  });

  it('give leads of a stage that goes away a place, whatever their state, and count them there', async () => {
    const { pipeline } = await define({ stages: [stage('CLUE', '线索'), stage('NEGOTIATION', '洽谈'), stage('REVIEW', '联审'), stage('SIGNED', '签约')] });
    const [clue, talks, review, signed] = pipeline!.stages.map(({ id }) => id) as [string, string, string, string];
    const move = async () => leads.on(await leads.register({ pipelineId: pipeline!.id }), 'advanceLead', { to: 'NEGOTIATION' });
    const [standing, resting] = [await move(), await leads.on(await move(), 'letLeadRest', { reason: '等' })];
    const rest = [stage('REVIEW', '联审', { id: review }), stage('SIGNED', '签约', { id: signed })];
    const change = { pipelineId: pipeline!.id, version: 1 };
    const occupied = await define({ ...change, stages: [stage('CLUE', '线索', { id: clue }), ...rest] });
    expect(occupied.errors).toMatchObject([{ code: 'PIPELINE_STAGE_OCCUPIED', message: '"洽谈"阶段还有线索，先指定由哪个阶段接收。' }]);
    const { pipeline: changed } = await define({ ...change, stages: [stage('CLUE', '线索', { id: clue }), stage('INSPECTION', '考察', { takesFrom: [talks] }), ...rest] });
    expect(changed!.stages.map(({ leadCount }) => leadCount)).toEqual([0, 1, 0, 0]);
    expect(await leads.read(standing.id, 'stage pipelineStage { name { zh } } timeline { kind note }')).toMatchObject({ stage: 'INSPECTION', pipelineStage: { name: { zh: '考察' } }, timeline: expect.arrayContaining([{ kind: 'RELOCATED', note: '考察' }]) });
    expect(await leads.on(resting, 'reviveLead')).toMatchObject({ stage: 'INSPECTION' });
    expect(await leads.rows(`select to_stage from lead_stage_move where to_stage = 'INSPECTION'`)).toHaveLength(1);
  });

  it.each([
    ['without a signing', { stages: [stage('CLUE', '线索'), stage('REVIEW', '评审')] }, 'PIPELINE_PHASES stages'],
    ['without a review before it', { stages: [stage('CLUE', '线索'), stage('SIGNED', '签约')] }, 'PIPELINE_PHASES stages'],
    ['with a phase beside the board', { stages: [stage('DROPPED', '终止'), stage('REVIEW', '评审'), stage('SIGNED', '签约')] }, 'PIPELINE_PHASES stages 0 phase'],
    ['with a limit of no day', { stages: [stage('REVIEW', '评审', { limitDays: 0 }), stage('SIGNED', '签约')] }, 'OUT_OF_RANGE stages 0 limitDays'],
    ['without a name', { nameZh: ' ', stages: [stage('REVIEW', '评审'), stage('SIGNED', '签约')] }, 'BLANK nameZh'],
    ['with a stage of elsewhere', { stages: [stage('REVIEW', '评审', { id: 'kunshan-review' }), stage('SIGNED', '签约')] }, 'NOT_FOUND stages 0 id'],
    ['that is none of the zone', { pipelineId: 'kunshan-standard', version: 0, stages: [stage('REVIEW', '评审'), stage('SIGNED', '签约')] }, 'NOT_FOUND pipelineId'],
    ['of an older version', { pipelineId: 'dianjiang-standard', version: 3, stages: [stage('REVIEW', '评审'), stage('SIGNED', '签约')] }, 'STALE_VERSION'],
  ])('are refused %s', async (_what, input, fault) => {
    expect(faults(await define(input))).toEqual([fault]);
    expect((await define(input, as('RECRUITER'))).errors[0]!.code).toBe('FORBIDDEN');
  });

  it('never lose a lead that moves while its stage goes away', async () => {
    const { pipeline } = await define({ stages: [stage('CLUE', '线索'), stage('NEGOTIATION', '洽谈'), stage('REVIEW', '联审'), stage('SIGNED', '签约')] });
    const [clue, talks, review, signed] = pipeline!.stages.map(({ id }) => id) as [string, string, string, string];
    const many = await Promise.all(Array.from({ length: 8 }, () => leads.register({ pipelineId: pipeline!.id })));
    const stages = [stage('CLUE', '线索', { id: clue, takesFrom: [talks] }), stage('REVIEW', '联审', { id: review }), stage('SIGNED', '签约', { id: signed })];
    const moves = many.map(({ id }) => leads.act('advanceLead', { leadId: id, version: 1, stageId: talks }));
    const [changed] = await Promise.all([define({ pipelineId: pipeline!.id, version: 1, stages }), ...moves]);
    expect(changed.errors).toEqual([]);
    expect(await leads.rows('select distinct pipeline_stage_id as id from lead')).toEqual([{ id: clue }]);
    expect((await pipelines())[1]!.stages.map(({ leadCount }) => leadCount)).toEqual([8, 0, 0]);
  });
});
