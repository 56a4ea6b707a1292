import { Client } from 'pg';

const ON_BOARD = `array['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED']`;

/** Leads as a zone has them: half on the board, the rest handed over, resting or dropped; nothing follows from anything else. */
const LEADS = (zone: string, count: number) => `
  insert into lead (id, zone_id, enterprise_id, enterprise_name, title, industry, source, owner_id, opened_at, registered_at, pipeline_id, pipeline_stage_id,
    stage, stage_entered_at, planned_amount, planned_currency, next_step_title, next_step_due_on, feasibility_count)
  select 'lead-' || lpad(n::text, 8, '0'), '${zone}', 'enterprise-' || n % 10000, '示例' || (array['精密', '新材料', '电子', '食品'])[1 + h / 3 % 4] || '有限公司' || n % 10000,
    (array['光伏组件', '动力电池', '生物医药', '汽车零部件', '永磁电机', '包装', '物流', '软件'])[1 + h / 7 % 8] || '项目第' || n || '号',
    '产业' || h / 11 % 8, (array['CHAIN', 'REFERRAL', 'EXPO', 'WALK_IN'])[1 + h / 5 % 4], case when h / 17 % 2 = 0 then 'official-7' else 'official-' || h / 17 % 7 end, opened, opened, '${zone}-standard',
    '${zone}-' || lower((${ON_BOARD})[1 + h / 2 % 5]),
    case when h % 2 = 0 then (${ON_BOARD})[1 + h / 2 % 5] else (array['HANDED_OVER', 'DROPPED', 'DORMANT'])[1 + h / 2 % 3] end,
    opened + interval '3 days', (1 + h / 13 % 9000) * 1000000, 'CNY', case when h / 19 % 7 > 0 then '回访' end,
    case when h / 19 % 7 > 0 then date '2022-07-01' + (h / 23 % 60)::int end, (h % 2)::int
  from (select n, h, timestamptz '2022-07-28 09:00+08' - h / 29 % 1500 * interval '1 day' as opened
        from generate_series(1, ${count}) n, abs(hashint4(n)::bigint) h) l`;

const TOTALS = `
  insert into lead_total (zone_id, pipeline_stage_id, stage, owner_id, industry, leads, amount, forgotten, folded)
  select zone_id, pipeline_stage_id, stage, owner_id, industry, count(*), sum(planned_amount), count(*) filter (where next_step_due_on is null), true
  from lead group by 1, 2, 3, 4, 5`;
const FLOW = `
  insert into lead_flow (zone_id, pipeline_stage_id, month, arrived, went_on, folded)
  select zone_id, pipeline_stage_id, zone_month(stage_entered_at), count(*), count(*) / 2, true from lead group by 1, 2, 3`;

/** Fills an empty migrated database. Totals are made at once, and the index of the search afterwards: both take long row by row. */
export async function fillLeads(ownerUrl: string, zone: string, count: number): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(`select pg_get_indexdef('lead_words'::regclass) as line`);
    const statements = ['alter table lead disable trigger user', 'drop index lead_words', LEADS(zone, count), rows[0]!.line, 'alter table lead enable trigger user', TOTALS, FLOW];
    for (const statement of [...statements, 'vacuum analyze', 'checkpoint']) await client.query(statement);
  } finally {
    await client.end();
  }
}
