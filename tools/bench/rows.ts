import { databaseUrl, ensureDatabase } from '@gaoxin/postgres';
import { Client } from 'pg';

/** The zone that the subjects are asked about. */
export const ZONE = 'bench-00';
export const ROWS_PER_ZONE = 2_000;
const ZONES = 21;

/** Holds copies of the tables for those peers that join in one database. */
const SHARED = 'bench_all';
const JOINED = ['project', 'enterprise', 'agreement'] as const;

const OWNER_OF = { project: 'construction', enterprise: 'directory', agreement: 'recruitment', zone: 'directory', lead: 'recruitment' } as const;
type Table = keyof typeof OWNER_OF;

const id = (kind: string) => `md5('${kind} ' || zone || ' ' || n)::uuid::text`;
const EACH_ROW = `
  from (select 'bench-' || lpad(z::text, 2, '0') as zone from generate_series(0, ${ZONES - 1}) z) zones,
       generate_series(1, ${ROWS_PER_ZONE}) n`;
const SIGNED_ON = `date '2019-01-01' + n * 37 % 1300`;
const AMOUNT = `(1000000 + n * 7919 % 900000)::numeric`;

/** The same rows wherever a statement runs: everything follows from the zone and a number. */
const ROWS: Record<Table, string> = {
  zone: `insert into zone (id, zone_id, name_zh, name_en, brand_zh, brand_en)
    select zone, zone, '园区' || zone, 'Zone ' || zone, '品牌', 'Brand'
    from (select 'bench-' || lpad(z::text, 2, '0') as zone from generate_series(0, ${ZONES - 1}) z) zones`,
  enterprise: `insert into enterprise (id, zone_id, enterprise_id, uscc, name, short_name, industry, contact_name, contact_phone, sample, registered_at, compared)
    select ${id('enterprise')}, zone, ${id('enterprise')}, null, '示例新材料有限公司第' || n || '号', '示例' || n, '新材料', '联系人' || n,
      '138 0000 ' || lpad(n::text, 4, '0'), true, timestamptz '2019-01-01 09:00+08' + n * interval '7 hours', true ${EACH_ROW}`,
  lead: `insert into lead (id, zone_id, enterprise_id, title, source, owner_id, opened_at, registered_at, pipeline_id, pipeline_stage_id, stage, stage_entered_at, feasibility_count)
    select ${id('lead')}, zone, ${id('enterprise')}, '线索' || n, 'CHAIN', 'official', timestamptz '2019-01-01 09:00+08', timestamptz '2019-01-01 09:00+08', zone || '-standard', zone || '-signed', 'HANDED_OVER',
      timestamptz '2019-02-01 09:00+08', 1 ${EACH_ROW}`,
  agreement: `insert into agreement (id, zone_id, lead_id, enterprise_id, title, investment_amount, investment_currency, land_mu, signed_on, recorded_at, handed_over_at)
    select ${id('agreement')}, zone, ${id('lead')}, ${id('enterprise')}, '光伏组件项目第' || n || '期投资协议', ${AMOUNT}, 'CNY', n % 300, ${SIGNED_ON},
      (${SIGNED_ON})::timestamptz + interval '9 hours', (${SIGNED_ON})::timestamptz + interval '3 days' ${EACH_ROW}`,
  project: `insert into project (id, zone_id, enterprise_id, agreement_id, investment_amount, investment_currency, land_mu, signed_on, name, stage,
      milestones_reached, secretary_id, secretary_since, template_version, accepted_at)
    select ${id('project')}, zone, ${id('enterprise')}, ${id('agreement')}, ${AMOUNT}, 'CNY', n % 300, ${SIGNED_ON}, '光伏组件项目第' || n || '期',
      (array['SIGNED','STARTED','IN_PRODUCTION'])[1 + n % 3], 1, 'official', ${SIGNED_ON}, 1, (${SIGNED_ON})::timestamptz + interval '5 days' ${EACH_ROW}`,
};

/** The joins of the shared database, and what PostGraphile calls them. */
const JOINS = `
  alter table project add foreign key (enterprise_id) references enterprise, add foreign key (agreement_id) references agreement;
  comment on constraint project_enterprise_id_fkey on project is '@fieldName enterprise';
  comment on constraint project_agreement_id_fkey on project is '@fieldName agreement'`;

/** Fills the migrated databases of the services and makes the shared one. Returns the shared one's connection string. */
export async function provideRows(adminUrl: string, stop: AbortSignal): Promise<string> {
  const ownUrl = (table: Table) => databaseUrl(adminUrl, `gaoxin_${OWNER_OF[table]}`);
  const sharedUrl = await ensureDatabase(adminUrl, SHARED);
  for (const table of ['zone', 'enterprise', 'lead', 'agreement', 'project'] as const) {
    stop.throwIfAborted();
    await fill(ownUrl(table), [ROWS[table], `analyze ${table}`]);
  }
  for (const table of JOINED) {
    stop.throwIfAborted();
    const { shape, indexes } = await definitionOf(table, ownUrl(table));
    await fill(sharedUrl, [shape, ROWS[table], ...indexes]);
  }
  await fill(sharedUrl, [JOINS, 'vacuum analyze']);
  for (const table of JOINED) await fill(ownUrl(table), ['vacuum analyze', 'checkpoint']);
  return sharedUrl;
}

async function fill(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What makes a table again elsewhere: columns with primary key, and the indexes beside it. Never its policies, nor what it computes by functions of its own. */
async function definitionOf(table: string, url: string): Promise<{ shape: string; indexes: string[] }> {
  const client = new Client(url);
  await client.connect();
  try {
    const columns = await client.query<{ line: string }>(
      `select format('%I %s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
                case when adbin is null then '' else ' default ' || pg_get_expr(adbin, adrelid) end) as line
       from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
      [table],
    );
    const indexes = await client.query<{ line: string }>(
      `select pg_get_indexdef(indexrelid) as line from pg_index where indrelid = $1::regclass and not indisprimary and indexprs is null
         and not exists (select from pg_attribute where attrelid = indrelid and attnum = any(indkey) and attgenerated <> '')`,
      [table],
    );
    const lines = columns.rows.map(({ line }) => line);
    return { shape: `create table ${table} (${lines.join(', ')}, primary key (id))`, indexes: indexes.rows.map(({ line }) => line) };
  } finally {
    await client.end();
  }
}
