import { as, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

const REGISTER = `mutation ($input: RegisterLeadInput!) { registerLead(input: $input) { lead { id version } errors { code path message } } }`;
const ADVANCE = `mutation ($input: AdvanceLeadInput!) { advanceLead(input: $input) { lead { stage version daysInStage viewerCan missing } errors { code path message } } }`;
const PLAN = `mutation ($input: PlanNextStepInput!) { planNextStep(input: $input) { lead { version nextStep { title dueOn light } viewerCan } errors { code path message } } }`;

interface Payload<Name extends string> {
  [name: string]: { lead: { id: string; version: number; stage: string; viewerCan: string[] } | null; errors: { code: string; path: string[]; message: string }[] } & {
    _?: Name;
  };
}

describe('advanceLead', () => {
  let recruitment: TestService;
  let key = 0;
  const recruiter = as('RECRUITER');
  const run = async (document: string, input: object, viewer = recruiter) => {
    const { data, errors } = await recruitment.ask<Payload<string>>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return Object.values(data!)[0]!;
  };
  const newLead = async () =>
    (await run(REGISTER, { enterpriseId: 'e1', title: '光伏产业园一期', source: 'CHAIN', plannedInvestment: { amount: '640000000', currency: 'CNY' } })).lead!;

  beforeAll(async () => {
    recruitment = await openService(createRecruitment, { name: 'recruitment' });
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'e1' });
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  it('moves a lead on once the stage has what it asks for', async () => {
    const lead = await newLead();
    const refused = await run(ADVANCE, { leadId: lead.id, version: 1, to: 'NEGOTIATION' });
    expect(refused).toEqual({ lead: null, errors: [{ code: 'LEAD_REQUIREMENT', path: ['to'], message: '还缺下一步及日期。' }] });

    const planned = await run(PLAN, { leadId: lead.id, version: 1, title: '定回访时间', dueOn: '2022-07-30' });
    expect(planned.lead).toMatchObject({ version: 2, nextStep: { title: '定回访时间', light: 'ON_TIME' } });
    expect(planned.lead!.viewerCan).toContain('ADVANCE');

    const moved = await run(ADVANCE, { leadId: lead.id, version: 2, to: 'NEGOTIATION' });
    expect(moved).toEqual({ lead: { stage: 'NEGOTIATION', version: 3, daysInStage: 0, viewerCan: ['ADVANCE', 'PLAN', 'FINISH_STEP', 'ASSIGN', 'RECORD_FEASIBILITY', 'RECORD_CONTACT', 'PREPARE', 'DROP', 'REVISE', 'REST', 'CHANGE_PIPELINE'], missing: [] }, errors: [] });
  });

  it('refuses a stale version, another zone and a wrong role with nothing written', async () => {
    const lead = await newLead();
    await run(PLAN, { leadId: lead.id, version: 1, title: '回访', dueOn: '2022-08-01' });
    const move = { leadId: lead.id, to: 'NEGOTIATION' };
    expect((await run(ADVANCE, { ...move, version: 1 })).errors[0]).toMatchObject({ code: 'STALE_VERSION' });
    expect((await run(ADVANCE, { ...move, version: 2 }, as('RECRUITER', { zone: 'kunshan' }))).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['leadId'] });
    expect((await run(ADVANCE, { ...move, version: 2 }, as('SECRETARY'))).errors[0]).toMatchObject({ code: 'FORBIDDEN' });
    const { data } = await recruitment.ask<{ lead: object }>(recruiter, `query ($id: ID!) { lead(id: $id) { stage version } }`, { id: lead.id });
    expect(data!.lead).toEqual({ stage: 'CLUE', version: 2 });
  });

  it('gives the stored answer to a repeated key and refuses the key for another input', async () => {
    const input = { idempotencyKey: 'same', enterpriseId: 'e1', title: '同一条线索', source: 'WALK_IN' };
    const first = await run(REGISTER, input);
    expect(await run(REGISTER, input)).toEqual(first);
    expect((await run(REGISTER, { ...input, title: '另一条' })).errors[0]).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('lets exactly one of two racing moves through', async () => {
    const lead = await newLead();
    await run(PLAN, { leadId: lead.id, version: 1, title: '回访', dueOn: '2022-08-01' });
    const race = await Promise.all([1, 2, 3].map(() => run(ADVANCE, { leadId: lead.id, version: 2, to: 'NEGOTIATION' })));
    expect(race.filter((one) => one.errors.length === 0)).toHaveLength(1);
    expect(race.flatMap((one) => one.errors.map((error) => error.code))).toEqual(['STALE_VERSION', 'STALE_VERSION']);
  });

  it('names every fault of an input at its place', async () => {
    const faulty = await run(REGISTER, { enterpriseId: 'e1', title: '长'.repeat(121), source: 'CHAIN', plannedInvestment: { amount: '一亿' } });
    expect(faulty.errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['TOO_LONG', 'title'],
      ['INVALID_FORMAT', 'plannedInvestment.amount'],
      ['CURRENCY_REQUIRED', 'plannedInvestment.currency'],
    ]);
  });
});
