import { as } from '@gaoxin/testkit';
import { openLeads, type Leads } from './leads.fixture.ts';

interface Page {
  leads: { nodes: { title: string }[]; totalCount: number; totalIsAtLeast: boolean; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const PAGE = `query ($first: Int, $after: String, $filter: LeadFilter, $orderBy: LeadOrder) {
  leads(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { nodes { title } totalCount totalIsAtLeast pageInfo { hasNextPage endCursor } } }`;

describe('the list of leads', () => {
  let leads: Leads;
  const page = async (variables: object) => (await leads.ask<Page>(PAGE, variables)).leads;
  const titles = async (variables: object) => (await page(variables)).nodes.map(({ title }) => title);

  beforeAll(async () => {
    leads = await openLeads();
    leads.recruitment.clock.set('2022-07-29T09:00:00+08:00');
    const cny = (amount: string) => ({ amount, currency: 'CNY' });
    await leads.register({ title: '光伏产业园一期', industry: '新能源', plannedInvestment: cny('640000000'), openedOn: '2022-07-28' });
    await leads.register({ title: '医药新厂', industry: '医药', plannedInvestment: cny('80000000.50'), openedOn: '2022-07-10', source: 'EXPO', sourceText: '西洽会' });
    const third = await leads.register({ title: '外资电机', enterpriseId: 'e2', parentGroup: '西门子集团', plannedInvestment: { amount: '900000000', currency: 'USD' }, openedOn: '2022-07-20', industryTeam: '新能源专班' });
    const fourth = await leads.register({ title: '不来的项目', openedOn: '2022-06-01' });
    await leads.on(third, 'planNextStep', { title: '面谈', dueOn: '2022-08-01', waitingFor: '企业回函' });
    await leads.on(fourth, 'dropLead', { reason: '不来了' });
    await leads.act('registerLead', { enterpriseId: 'e1', title: '别区的光伏', source: 'WALK_IN' }, as('RECRUITER', { zone: 'kunshan' }));
  });
  afterAll(() => leads[Symbol.asyncDispose]());

  it.each([
    [{ inProgress: true }, ['光伏产业园一期', '医药新厂', '外资电机']],
    [{ inProgress: false }, ['不来的项目']],
    [{ stage: 'DROPPED' }, ['不来的项目']],
    [{ stage: 'CLUE', industry: '医药' }, ['医药新厂']],
    [{ industryTeam: '新能源专班' }, ['外资电机']],
    [{ source: 'EXPO' }, ['医药新厂']],
    [{ priority: 'NUMBER_ONE' }, []],
    [{ late: true }, ['医药新厂']],
    [{ late: false }, ['光伏产业园一期', '外资电机']],
    [{ withoutNextStep: true, inProgress: true }, ['光伏产业园一期', '医药新厂']],
    [{ withoutNextStep: false }, ['外资电机']],
    [{ minAmount: '80000000' }, ['光伏产业园一期', '医药新厂']],
    [{ maxAmount: '100000000' }, ['医药新厂']],
    [{ minAmount: '100000000', maxAmount: '640000000' }, ['光伏产业园一期']],
    [{ ownerId: 'nobody' }, []],
    [{ stageId: 'dianjiang-clue', inProgress: true }, ['光伏产业园一期', '医药新厂', '外资电机']],
    [{ pipelineId: 'kunshan-standard' }, []],
  ])('for %o has %o, and counts them', async (filter, expected) => {
    const found = await page({ filter });
    expect(found.nodes.map(({ title }) => title).sort()).toEqual([...expected].sort());
    expect([found.totalCount, found.totalIsAtLeast]).toEqual([expected.length, false]);
  });

  it.each([
    ['光伏', ['光伏产业园一期']],
    ['光', ['光伏产业园一期']],
    ['伏产业', ['光伏产业园一期']],
    ['泽璟', ['光伏产业园一期', '医药新厂', '不来的项目']],
    ['西门子', ['外资电机']],
    ['金蒙汇磁', ['外资电机']],
    ['光产', []],
    ['%', []],
    [' 医药 ', ['医药新厂']],
  ])('finds %s in titles, enterprises and groups', async (search, expected) => {
    expect((await titles({ filter: { search } })).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['OPENED', ['光伏产业园一期', '外资电机', '医药新厂', '不来的项目']],
    ['AMOUNT', ['光伏产业园一期', '医药新厂']],
    ['STAGE_ENTERED', ['医药新厂', '外资电机', '光伏产业园一期']],
  ])('in the order %s, page by page over what is on the board and what is not', async (orderBy, expected) => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page['leads'] = await page({ first: 1, after, orderBy });
      seen.push(...nodes.map(({ title }) => title));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toHaveLength(4);
    expect(seen.filter((title) => expected.includes(title))).toEqual(expected);
  });

  it('counts to a thousand where no total answers, a common search less far, and says that there are more', async () => {
    await leads.rows(`insert into lead (id, zone_id, enterprise_id, title, source, owner_id, opened_at, registered_at, stage, stage_entered_at, feasibility_count, pipeline_id, pipeline_stage_id)
      select 'm' || n, 'dianjiang', 'e1', '批量电池项目' || n, 'SIGNAL', 'o9', now(), now(), 'CLUE', now(), 0, 'dianjiang-standard', 'dianjiang-clue' from generate_series(1, 1200) n`);
    expect(await page({ first: 1, filter: { source: 'SIGNAL' } })).toMatchObject({ totalCount: 1000, totalIsAtLeast: true });
    expect(await page({ first: 1, filter: { ownerId: 'o9' } })).toMatchObject({ totalCount: 1200, totalIsAtLeast: false });
    const common = await page({ first: 1, filter: { search: '电池' } });
    expect(common.totalIsAtLeast).toBe(true);
    expect(common.totalCount).toBeGreaterThanOrEqual(100);
    expect(common.totalCount).toBeLessThanOrEqual(1200);
    expect(await titles({ first: 2, filter: { search: '项目1200' } })).toEqual(['批量电池项目1200']);
    const { leadBoard } = await leads.ask<{ leadBoard: object[] }>('{ leadBoard(filter: { source: SIGNAL }) { count countIsAtLeast withoutNextStep } }');
    expect(leadBoard[0]).toEqual({ count: 1000, countIsAtLeast: true, withoutNextStep: 1000 });
  });
});
