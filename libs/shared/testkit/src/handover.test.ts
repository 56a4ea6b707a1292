import { createConstruction } from '@gaoxin/construction-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { as, clearDiligence, openService, testClock, type TestService } from './index.ts';

interface Versioned {
  id: string;
  version: number;
}

/** Two services on one bus, as in the embedded run. */
describe('an agreement on its way from recruitment to construction', () => {
  let recruitment: TestService;
  let construction: TestService;
  const recruiter = as('RECRUITER');
  const officer = as('PROJECT_OFFICER');
  let key = 0;

  beforeAll(async () => {
    const clock = testClock();
    recruitment = await openService(createRecruitment, { name: 'recruitment', clock });
    construction = await openService(createConstruction, { name: 'construction', clock, bus: recruitment.bus });
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'xinhua' });
  });
  afterAll(async () => {
    await construction[Symbol.asyncDispose]();
    await recruitment[Symbol.asyncDispose]();
  });

  const act = async <Result>(service: TestService, viewer: typeof recruiter, mutation: string, input: object, select: string) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${select} errors { code path } } }`;
    const { data, errors } = await service.ask<{ payload: Result & { errors: object[] } }>(viewer, document, {
      input: { idempotencyKey: `k${(key += 1)}`, ...input },
    });
    expect([errors, data?.payload.errors]).toEqual([undefined, []]);
    await service.settle();
    return data!.payload;
  };

  const signed = async (title: string) => {
    const money = { amount: '640000000', currency: 'CNY' };
    let { lead } = await act<{ lead: Versioned }>(recruitment, recruiter, 'registerLead', { enterpriseId: 'xinhua', title, source: 'CHAIN', plannedInvestment: money }, 'lead { id version }');
    const move = async (mutation: string, input: object) =>
      void ({ lead } = await act<{ lead: Versioned }>(recruitment, recruiter, mutation, { leadId: lead.id, version: lead.version, ...input }, 'lead { id version }'));
    await move('planNextStep', { title: '面谈', dueOn: '2022-08-01' });
    await move('recordFeasibility', { summary: '可行', finishedOn: '2022-07-29' });
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) await move('advanceLead', { to });
    lead = await clearDiligence(recruitment, recruiter, lead.id, '2022-07-29');
    const input = { leadId: lead.id, version: lead.version, title, investment: money, signedOn: '2022-07-29' };
    const { agreement } = await act<{ agreement: Versioned }>(recruitment, recruiter, 'signAgreement', input, 'agreement { id version }');
    return { leadId: lead.id, agreement };
  };
  const handOver = (agreement: Versioned) =>
    act<{ agreement: Versioned }>(recruitment, recruiter, 'handOverAgreement', { agreementId: agreement.id, version: agreement.version }, 'agreement { id version }');
  const waiting = async (agreementId: string) => {
    const { data } = await construction.ask<{ handovers: (Versioned & { agreement: { id: string } })[] }>(
      officer,
      '{ handovers(status: WAITING) { id version title dueOn agreement { id } } }',
    );
    return data!.handovers.find((one) => one.agreement.id === agreementId);
  };
  const stageOf = async (leadId: string) => (await recruitment.ask<{ lead: object }>(recruiter, `{ lead(id: "${leadId}") { stage } }`)).data!.lead;

  it('waits in construction once it is handed over and becomes a project', async () => {
    const { agreement } = await signed('光伏产业园一期');
    expect(await waiting(agreement.id)).toBeUndefined();
    await handOver(agreement);
    const handover = (await waiting(agreement.id))!;
    expect(handover).toMatchObject({ title: '光伏产业园一期', dueOn: '2022-08-05' });
    const { project } = await act<{ project: object }>(construction, officer, 'acceptHandover', { handoverId: handover.id, version: handover.version }, 'project { name stage agreement { id } }');
    expect(project).toEqual({ name: '光伏产业园一期', stage: 'SIGNED', agreement: { id: agreement.id } });
  });

  it('comes back to recruitment with the reason and can be handed over again', async () => {
    const { leadId, agreement } = await signed('包装生产基地');
    await handOver(agreement);
    expect(await stageOf(leadId)).toEqual({ stage: 'HANDED_OVER' });
    const handover = (await waiting(agreement.id))!;
    await act(construction, officer, 'rejectHandover', { handoverId: handover.id, version: handover.version, reason: '缺用地红线' }, 'handover { status }');
    expect(await stageOf(leadId)).toEqual({ stage: 'SIGNED' });
    const { data } = await recruitment.ask<{ lead: { timeline: { kind: string; note: string }[]; agreement: Versioned } }>(
      recruiter,
      `{ lead(id: "${leadId}") { timeline { kind note } agreement { id version } } }`,
    );
    expect(data!.lead.timeline).toContainEqual({ kind: 'RETURNED', note: '缺用地红线' });
    await handOver(data!.lead.agreement);
    expect((await waiting(agreement.id))!.id).not.toBe(handover.id);
  });

  it('takes a supplementary agreement along, while it waits and as a project, and says so in its history', async () => {
    const { leadId, agreement } = await signed('高端装备基地');
    await handOver(agreement);
    const contract = async () => {
      const { data } = await recruitment.ask<{ lead: { statedAmounts: { id: string; stands: boolean }[] } }>(recruiter, `{ lead(id: "${leadId}") { statedAmounts { id stands } } }`);
      return data!.lead.statedAmounts.find(({ stands }) => stands)!.id;
    };
    const amend = async (amount: string, source: string) =>
      act(recruitment, recruiter, 'stateAmount', { leadId, grade: 'CONTRACTED', money: { amount, currency: 'CNY' }, statedOn: '2022-07-29', source, replaces: await contract() }, 'amount { id }');
    await amend('800000000', '补充协议');
    const handover = (await waiting(agreement.id))!;
    const { project } = await act<{ project: { id: string; investment: object } }>(
      construction, officer, 'acceptHandover', { handoverId: handover.id, version: handover.version }, 'project { id investment { amount currency } }');
    expect(project.investment).toEqual({ amount: '800000000', currency: 'CNY' });

    await amend('750500000', '第二份补充协议');
    const { data } = await construction.ask<{ project: object }>(officer, `{ project(id: "${project.id}") { investment { amount } timeline { kind occurredOn text { zh en } } } }`);
    expect(data!.project).toMatchObject({
      investment: { amount: '750500000' },
      timeline: expect.arrayContaining([
        { kind: 'AMENDED', occurredOn: '2022-07-29', text: { zh: '由 8 亿元改为 7.505 亿元（第二份补充协议）', en: 'CNY 800,000,000 became CNY 750,500,000 (第二份补充协议)' } },
      ]),
    });
  });

  it('keeps the agreed amount while two sources contradict each other, and follows the one that was decided', async () => {
    const { leadId, agreement } = await signed('新材料产业园');
    await handOver(agreement);
    const state = { leadId, grade: 'CONTRACTED', money: { amount: '900000000', currency: 'CNY' }, statedOn: '2022-07-29', source: '通报' };
    const { amount } = await act<{ amount: { id: string } }>(recruitment, recruiter, 'stateAmount', state, 'amount { id }');
    const agreed = async () => {
      const { data } = await construction.ask<{ handovers: { agreement: { id: string }; investment: { amount: string } }[] }>(officer, '{ handovers(status: WAITING) { agreement { id } investment { amount } } }');
      return data!.handovers.find((one) => one.agreement.id === agreement.id)!.investment.amount;
    };
    expect(await agreed()).toBe('640000000');
    await act(recruitment, as('LEADER'), 'resolveAmountConflict', { amountId: amount.id, reason: '以补充协议为准' }, 'amount { id }');
    expect(await agreed()).toBe('900000000');
  });
});
