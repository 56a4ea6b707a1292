import { openLeads, type Lead, type Leads } from './leads.fixture.ts';

const FROM_ROWS = `
  select pipeline_stage_id, stage, owner_id, coalesce(industry, '') as industry, count(*)::int as leads,
    coalesce(sum(planned_amount) filter (where planned_currency = 'CNY'), 0)::float8 as amount, (count(*) filter (where next_step_due_on is null))::int as forgotten
  from lead group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
const FROM_TOTALS = `
  select pipeline_stage_id, stage, owner_id, industry, sum(leads)::int as leads, sum(amount)::float8 as amount, sum(forgotten)::int as forgotten
  from lead_total group by 1, 2, 3, 4 having sum(leads) <> 0 order by 1, 2, 3, 4`;

describe('totals of leads', () => {
  let leads: Leads;
  beforeAll(async () => {
    leads = await openLeads();
  });
  afterAll(() => leads[Symbol.asyncDispose]());

  const expectTotals = async () => expect(await leads.rows(FROM_TOTALS)).toEqual(await leads.rows(FROM_ROWS));

  it('equal the rows after many acted at once on many leads, in opposite directions, and after they were folded', async () => {
    const many = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        leads.register({ title: `项目 ${index}`, industry: index % 3 === 0 ? '医药' : null, plannedInvestment: index % 4 === 0 ? null : { amount: `${index}000000.25`, currency: index % 5 === 0 ? 'USD' : 'CNY' } }),
      ),
    );
    const life = async (lead: Lead, index: number) => {
      let now = await leads.on(lead, 'planNextStep', { title: '面谈', dueOn: '2022-08-01' });
      now = await leads.on(now, 'advanceLead', { to: 'NEGOTIATION' });
      now = await leads.on(now, 'letLeadRest', { reason: '等' });
      now = await leads.on(now, 'reviveLead');
      now = await leads.on(now, 'reviseLead', { industry: '新材料', plannedInvestment: { amount: '5000000', currency: 'CNY' } });
      if (index % 2 === 0) await leads.on(now, 'dropLead', { reason: '不来了' });
    };
    await Promise.all(many.map(life));
    await expectTotals();
    const loose = await leads.rows<{ count: number }>('select count(*)::int as count from lead_total where not folded');
    expect(loose[0]!.count).toBeLessThan(220);
  });

  it('follow a statement that nobody thought of, over many rows', async () => {
    await leads.rows(`update lead set owner_id = 'successor', industry = null where stage = 'NEGOTIATION'`);
    await expectTotals();
    await leads.rows(`delete from lead_event; `);
    await leads.rows(`delete from lead where stage = 'DROPPED'`);
    await expectTotals();
  });

  it('do not change when the act is refused', async () => {
    const lead = await leads.register();
    await leads.act('advanceLead', { leadId: lead.id, version: 1, to: 'REVIEW' });
    await expectTotals();
  });
});

describe('moves of leads', () => {
  let leads: Leads;
  beforeAll(async () => {
    leads = await openLeads();
  });
  afterAll(() => leads[Symbol.asyncDispose]());

  it('are kept with the days in the stage, and make the conversion of twelve months', async () => {
    const at = (day: string) => leads.recruitment.clock.set(`${day}T09:00:00+08:00`);
    at('2021-07-20');
    await leads.register({ title: '一年多以前' });
    at('2022-07-01');
    const [going, staying, ending] = [await leads.register(), await leads.register(), await leads.register()];
    at('2022-07-11');
    const planned = await leads.on(going, 'planNextStep', { title: '面谈', dueOn: '2022-08-01' });
    await leads.on(planned, 'advanceLead', { to: 'NEGOTIATION' });
    await leads.on(ending, 'dropLead', { reason: '不来了' });
    const { leadBoard } = await leads.ask<{ leadBoard: object[] }>('{ leadBoard { pipelineStage { id } conversion { arrived wentOn } } }');
    expect(leadBoard.slice(0, 2)).toEqual([
      { pipelineStage: { id: 'dianjiang-clue' }, conversion: { arrived: 3, wentOn: 1 } },
      { pipelineStage: { id: 'dianjiang-negotiation' }, conversion: { arrived: 1, wentOn: 0 } },
    ]);
    const moves = await leads.rows('select from_stage, to_stage, to_pipeline_stage_id, days from lead_stage_move where lead_id = any($1) order by moved_at, to_stage', [[going.id, staying.id, ending.id]]);
    expect(moves).toEqual([
      ...Array<object>(3).fill({ from_stage: null, to_stage: 'CLUE', to_pipeline_stage_id: 'dianjiang-clue', days: null }),
      { from_stage: 'CLUE', to_stage: 'DROPPED', to_pipeline_stage_id: 'dianjiang-clue', days: 10 },
      { from_stage: 'CLUE', to_stage: 'NEGOTIATION', to_pipeline_stage_id: 'dianjiang-negotiation', days: 10 },
    ]);
  });
});
