import { as } from '@gaoxin/testkit';
import { openLeads, type Leads, type UserError } from '../lead/leads.fixture.ts';

interface Pipeline {
  id: string;
  version: number;
  stages: { id: string }[];
}

const SELECT = 'pipeline { id version stages { id } } errors { code path message }';
const stage = (phase: string, nameZh: string, more: object = {}) => ({ nameZh, nameEn: nameZh, phase, limitDays: 10, conditions: [], ...more });
const END = [stage('REVIEW', '联审'), stage('SIGNED', '签约')];
const codes = ({ errors }: { errors: UserError[] }) => errors.map(({ code, path }) => [code, ...path].join(' '));

describe('the pipeline of a lead', () => {
  let leads: Leads;
  const admin = as('ZONE_ADMIN');
  const define = async (stages: object[]) => (await leads.act<{ pipeline: Pipeline | null }>('definePipeline', { nameZh: '外资项目', nameEn: 'Foreign', stages }, admin, SELECT)).pipeline!;
  const change = (lead: { id: string; version: number }, pipelineId: string, stageId: string) => leads.act('changeLeadPipeline', { leadId: lead.id, version: lead.version, pipelineId, stageId, reason: '改为合资' });
  const inTalks = async () => leads.on(await leads.on(await leads.register(), 'planNextStep', { title: '面谈', dueOn: '2022-08-05' }), 'advanceLead', { to: 'NEGOTIATION' });
  const flows = (stageId: string) => leads.rows(`select sum(arrived)::int as arrived, sum(went_on)::int as on from lead_flow where pipeline_stage_id = $1`, [stageId]);

  beforeEach(async () => {
    leads = await openLeads();
    leads.recruitment.clock.set('2022-07-29T09:00:00+08:00');
  });
  afterEach(() => leads[Symbol.asyncDispose]());

  it('can be changed while it is open: the days count on, and no conversion hears of it', async () => {
    const { id, stages } = await define([stage('CLUE', '线索'), stage('NEGOTIATION', '初谈'), ...END]);
    const lead = await inTalks();
    leads.recruitment.clock.set('2022-08-01T09:00:00+08:00');
    expect(codes(await change(lead, 'dianjiang-standard', 'dianjiang-clue'))).toEqual(['NO_CHANGE pipelineId']);
    expect(codes(await change(lead, id, stages[2]!.id))).toEqual(['LEAD_STAGE stageId']);
    expect(codes(await change(lead, 'kunshan-standard', stages[1]!.id))).toEqual(['NOT_FOUND pipelineId']);
    const { lead: changed, errors } = await change(lead, id, stages[1]!.id);
    expect(errors).toEqual([]);
    expect(await leads.read(lead.id, 'stage daysInStage pipeline { id } pipelineStage { name { zh } } history(first: 1) { nodes { kind note } }')).toEqual({
      stage: 'NEGOTIATION', daysInStage: 3, pipeline: { id }, pipelineStage: { name: { zh: '初谈' } }, history: { nodes: [{ kind: 'PIPELINE_CHANGED', note: '外资项目 初谈；改为合资' }] },
    });
    expect([await flows('dianjiang-negotiation'), await flows(stages[1]!.id)]).toEqual([[{ arrived: 0, on: 0 }], [{ arrived: 1, on: 0 }]]);
    await leads.on(changed!, 'advanceLead', { stageId: stages[2]!.id });
    expect(await flows(stages[1]!.id)).toEqual([{ arrived: 1, on: 1 }]);
    expect(await leads.rows(`select sum(leads)::int as leads from lead_total where pipeline_stage_id = 'dianjiang-negotiation'`)).toEqual([{ leads: 0 }]);
  });

  it('does not lead around the feasibility work that the zone asks for before talks', async () => {
    const { recruitmentRules } = await leads.ask<{ recruitmentRules: object }>('{ recruitmentRules { version formalContactsPerYear feasibilityForNegotiation dueDiligenceForSigning dueDiligenceItems } }');
    await leads.act('changeRecruitmentRules', { ...recruitmentRules, feasibilityForNegotiation: 1 }, admin, 'errors { code path message }');
    const direct = await define([stage('INSPECTION', '总部考察'), ...END]);
    const skipping = await define([stage('CLUE', '线索'), stage('INSPECTION', '总部考察'), ...END]);
    expect(codes(await leads.act('registerLead', { enterpriseId: 'e1', title: '直接考察', source: 'WALK_IN', pipelineId: direct.id }))).toEqual(['LEAD_REQUIREMENT pipelineId']);
    const lead = await leads.register({ pipelineId: skipping.id });
    expect(codes(await leads.act('advanceLead', { leadId: lead.id, version: lead.version, to: 'INSPECTION' }))).toEqual(['LEAD_REQUIREMENT to']);
    expect(codes(await change(lead, direct.id, direct.stages[0]!.id))).toEqual(['LEAD_REQUIREMENT stageId']);
    const worked = await leads.on(lead, 'recordFeasibility', { summary: '可行', finishedOn: '2022-07-29' });
    expect((await leads.on(worked, 'advanceLead', { to: 'INSPECTION' })).stage).toBe('INSPECTION');
  });

  it('asks what its first stage asks for when a lead is registered', async () => {
    const { id } = await define([stage('CLUE', '线索', { conditions: ['PLANNED_INVESTMENT'] }), ...END]);
    const refused = await leads.act('registerLead', { enterpriseId: 'e1', title: '没有金额', source: 'WALK_IN', pipelineId: id });
    expect(refused.errors).toMatchObject([{ code: 'LEAD_REQUIREMENT', path: ['pipelineId'], message: '还缺计划投资额。' }]);
    expect((await leads.register({ pipelineId: id, plannedInvestment: { amount: '1', currency: 'CNY' } })).stage).toBe('CLUE');
  });

  it('goes away when no lead has followed it, the standard one never', async () => {
    const [used, idle] = [await define([stage('CLUE', '线索'), ...END]), await define([stage('CLUE', '线索'), ...END])];
    const lead = await leads.register({ pipelineId: used.id });
    await leads.on(lead, 'dropLead', { reason: '不来了' });
    const remove = (pipelineId: string, version: number, viewer = admin) => leads.act<{ errors: UserError[] }>('removePipeline', { pipelineId, version }, viewer, SELECT);
    expect((await remove(used.id, 1)).errors).toMatchObject([{ code: 'PIPELINE_IN_USE', path: ['pipelineId'], message: '有 1 条线索在用这个流程（含休眠和已终止的），不能删除。' }]);
    expect(codes(await remove('dianjiang-standard', 0))).toEqual(['PIPELINE_STANDARD pipelineId']);
    expect(codes(await remove(idle.id, 1, as('RECRUITER')))).toEqual(['FORBIDDEN']);
    expect(codes(await remove(idle.id, 7))).toEqual(['STALE_VERSION']);
    expect(codes(await remove(idle.id, 1))).toEqual([]);
    expect(codes(await remove(idle.id, 1))).toEqual(['NOT_FOUND pipelineId']);
    expect((await leads.ask<{ pipelines: { id: string }[] }>('{ pipelines { id } }')).pipelines.map(({ id }) => id)).toEqual(['dianjiang-standard', used.id]);
  });
});
