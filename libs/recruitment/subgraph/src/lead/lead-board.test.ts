import { as, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

const REGISTER = `mutation ($input: RegisterLeadInput!) { registerLead(input: $input) { lead { id version } errors { code } } }`;
const PLAN = `mutation ($input: PlanNextStepInput!) { planNextStep(input: $input) { errors { code } } }`;
const PAGE = `query ($first: Int, $after: String, $filter: LeadFilter) {
  leads(first: $first, after: $after, filter: $filter) { nodes { title } totalCount pageInfo { hasNextPage endCursor } } }`;

interface Page {
  leads: { nodes: { title: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('leads of a zone', () => {
  let recruitment: TestService;
  const recruiter = as('RECRUITER');
  const page = async (variables: object, viewer = recruiter) => (await recruitment.ask<Page>(viewer, PAGE, variables)).data?.leads;

  beforeAll(async () => {
    recruitment = await openService(createRecruitment, { name: 'recruitment' });
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'e1' });
    const leads = [
      ['无下一步', null, '100000000'],
      ['早', '2022-07-30', '250000000.55'],
      ['晚', '2022-09-01', null],
      ['100%_产能', '2022-08-15', null],
    ] as const;
    for (const [title, dueOn, amount] of leads) {
      const input = { idempotencyKey: title, enterpriseId: 'e1', title, source: 'CHAIN', plannedInvestment: amount && { amount, currency: 'CNY' } };
      const { data } = await recruitment.ask<{ registerLead: { lead: { id: string } } }>(recruiter, REGISTER, { input });
      if (dueOn) await recruitment.ask(recruiter, PLAN, { input: { idempotencyKey: title, leadId: data!.registerLead.lead.id, version: 1, title: '回访', dueOn } });
    }
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  it('come page by page: without a next step first, then by date', async () => {
    const first = await page({ first: 3 });
    expect(first).toMatchObject({ nodes: [{ title: '无下一步' }, { title: '早' }, { title: '100%_产能' }], totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await page({ first: 3, after: first!.pageInfo.endCursor })).toMatchObject({ nodes: [{ title: '晚' }], pageInfo: { hasNextPage: false } });
  });

  it('takes the signs of a search literally', async () => {
    expect((await page({ filter: { search: '%' } }))?.nodes).toEqual([{ title: '100%_产能' }]);
    expect((await page({ filter: { search: '0_' } }))?.nodes).toEqual([]);
  });

  it.each([
    [{ first: 0 }, 'OUT_OF_RANGE'],
    [{ first: 101 }, 'OUT_OF_RANGE'],
    [{ after: 'nonsense' }, 'INVALID_FORMAT'],
    [{ after: Buffer.from('["2022-13-45","l1"]').toString('base64url') }, 'INVALID_FORMAT'],
  ])('refuses a page of %o with %s', async (variables, rule) => {
    const { errors } = await recruitment.ask(recruiter, PAGE, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });

  it('show on the board in columns with exact sums, empty columns included', async () => {
    const { data } = await recruitment.ask<{ leadBoard: unknown }>(recruiter, '{ leadBoard { stage count limitDays plannedInvestment { amount currency } } }');
    expect(data!.leadBoard).toEqual([
      { stage: 'CLUE', count: 4, limitDays: 10, plannedInvestment: { amount: '350000000.55', currency: 'CNY' } },
      ...[
        ['NEGOTIATION', 30],
        ['INSPECTION', 15],
        ['REVIEW', 10],
        ['SIGNED', 5],
      ].map(([stage, limitDays]) => ({ stage, count: 0, limitDays, plannedInvestment: { amount: '0', currency: 'CNY' } })),
    ]);
  });

  it('are not there for another zone, and closed to enterprises', async () => {
    expect(await page({}, as('RECRUITER', { zone: 'kunshan' }))).toMatchObject({ nodes: [], totalCount: 0 });
    const { errors } = await recruitment.ask(as('ENTERPRISE_REPRESENTATIVE'), PAGE);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
