import { createDirectory } from '@gaoxin/directory-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { newId, systemClock } from '@gaoxin/kernel';
import { ensureDatabase, startCluster } from '@gaoxin/postgres';
import { createLog, inProcessBus, inZone, StoredContent, StoredFile, type Service, type Viewer } from '@gaoxin/server';
import { writeWorkbook, type Cell } from '@gaoxin/spreadsheet';
import { usccOf } from '@gaoxin/testkit';
import { parse } from 'graphql';
import { Client } from 'pg';
import { inProcess } from '../../apps/gateway/src/executors.ts';
import { median } from './measure.ts';
import { writeSection } from './sections.ts';

const ZONE = 'bench';
const NAMES = [1_000, 100_000, 1_000_000];
const SEARCHES = 30;
const VIEWER: Viewer = { id: 'bench', kind: 'OFFICIAL', zone: ZONE, name: '测试', roles: ['RECRUITER'], scopes: [], official: 'bench', enterprise: null };

/** Names as different as in a register: some characters of their own between place and trade. */
const NAME = (n: string) => `(array['重庆', '四川', '垫江', '昆山', '深圳'])[1 + ${n} % 5] || chr((19968 + ${n} * 7919 % 5000)::int) || chr((19968 + ${n} * 104729 % 5003)::int) || chr((19968 + ${n} * 13 % 4999)::int)
  || (array['新材料', '机械制造', '食品', '电子科技', '包装', '物流', '生物医药', '装备'])[1 + ${n} % 8] || '有限公司'`;

async function opened(clusterUrl: string, name: string): Promise<{ service: Service; owner: Client }> {
  const databaseUrl = await ensureDatabase(clusterUrl, name);
  const service = await createDirectory({ databaseUrl, clock: systemClock, bus: inProcessBus(), log: createLog('silent') });
  const owner = new Client({ connectionString: databaseUrl });
  // It ends with the cluster when something fails before.
  owner.on('error', () => {});
  await owner.connect();
  await owner.query(`insert into zone (id, zone_id, name_zh, name_en, brand_zh, brand_en) values ('${ZONE}', '${ZONE}', '园区', 'Zone', '品牌', 'Brand') on conflict do nothing`);
  return { service, owner };
}

async function ask<Data>(service: Service, text: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const context = { caller: { viewer: VIEWER, locale: 'zh' as const }, failed: new Set<string>(), contexts: new Map<string, object>() };
  const { data, errors } = await inProcess(service)({ document: parse(text), variables, context });
  if (errors) throw errors[0]!;
  return data as Data;
}

const FILE_SIZES = [200, 1_000, 10_000];

interface Cost {
  /** What a row costs in a file of 10,000 ÷ in one of 1,000. */
  ratio: number;
  /** For the 10,000. */
  seconds: number;
}

/** A register, and what a file of it holds. */
interface Subject {
  service: Service;
  kind: 'Enterprise' | 'Lead';
  header: readonly string[];
  rows: (round: number, count: number) => Promise<readonly Cell[][]>;
}

async function importing({ service, kind, header, rows }: Subject): Promise<Cost> {
  const work = await service.work();
  const perRow: number[] = [];
  let last = 0;
  for (const [round, count] of FILE_SIZES.entries()) {
    const content = await writeWorkbook([{ name: '表', columns: header.map((one) => ({ header: one })), rows: await rows(round, count) }]);
    const file = new StoredFile({ zoneId: ZONE, enterpriseId: null, name: '表.xlsx', mediaType: 'application/octet-stream', content, uploadedBy: VIEWER.id, uploadedAt: new Date() });
    await inZone(ZONE, () => service.database.em().transactional(async (em) => void em.persist([file, new StoredContent(file, content)])));
    const began = performance.now();
    const started = await ask<{ payload: { import: { id: string } } }>(service, `mutation ($input: Start${kind}ImportInput!) { payload: start${kind}Import(input: $input) { import { id } } }`, { input: { idempotencyKey: newId(), fileId: file.id } });
    const checked = await until(service, kind, started.payload.import.id, 'READY');
    const inBetween = performance.now();
    await ask(service, `mutation ($input: Apply${kind}ImportInput!) { apply${kind}Import(input: $input) { import { id } } }`, { input: { idempotencyKey: newId(), importId: checked.id, version: checked.version } });
    const { appliedCount } = await until(service, kind, checked.id, 'APPLIED');
    if (appliedCount !== count) throw new Error(`${appliedCount} of ${count} rows were written.`);
    const ended = performance.now();
    await work.settle();
    const settled = performance.now();
    if (round > 0) perRow.push((ended - began) / count);
    last = (ended - began) / 1_000;
    console.log(`import of ${count} rows (${kind}): checked in ${seconds(inBetween - began)}, applied in ${seconds(ended - inBetween)}, ${((ended - began) / count).toFixed(2)} ms a row; compared and told in ${seconds(settled - ended)} more`);
  }
  await work[Symbol.asyncDispose]();
  return { ratio: perRow[1]! / perRow[0]!, seconds: last };
}

async function importingEnterprises(clusterUrl: string): Promise<Cost> {
  const { service, owner } = await opened(clusterUrl, 'bench_import');
  const names = async (from: number, count: number) => (await owner.query<{ name: string }>(`select ${NAME('n')} as name from generate_series($1::bigint, $2::bigint) n`, [from, from + count - 1])).rows;
  const cost = await importing({
    service,
    kind: 'Enterprise',
    header: ['统一社会信用代码', '企业名称', '产业'],
    rows: async (round, count) => (await names(round * 20_000, count)).map(({ name }, index) => [usccOf(round * 20_000 + index), name, '新材料']),
  });
  await owner.end();
  await service[Symbol.asyncDispose]();
  return cost;
}

const ENTERPRISES = 2_000;
const FAIRS = ['光伏展', '智博会', '西洽会'];

/** Leads of enterprises that are known, each with everything that a row can say. */
async function importingLeads(clusterUrl: string): Promise<Cost> {
  const databaseUrl = await ensureDatabase(clusterUrl, 'bench_leads');
  const service = await createRecruitment({ databaseUrl, clock: systemClock, bus: inProcessBus(), log: createLog('silent') });
  const owner = new Client({ connectionString: databaseUrl });
  owner.on('error', () => {});
  await owner.connect();
  await owner.query(
    `insert into known_enterprise (zone_id, enterprise_id, name, short_name, uscc) select '${ZONE}', 'e' || n, '企业' || n, '企业' || n, uscc from unnest($1::text[]) with ordinality as one (uscc, n)`,
    [Array.from({ length: ENTERPRISES }, (_, index) => usccOf(index))],
  );
  await owner.query(`insert into known_official (zone_id, official_id, name, login) values ('${ZONE}', '${VIEWER.id}', '罗薇', 'luowei')`);
  const cost = await importing({
    service,
    kind: 'Lead',
    header: ['企业统一社会信用代码', '项目名称', '来源', '来源说明', '母公司或集团', '计划投资（万元）', '币种', '用地（亩）', '产能', '产业', '流程', '负责人'],
    rows: async (round, count) =>
      Array.from({ length: count }, (_, index) => [
        usccOf(index % ENTERPRISES), `${['光伏组件', '电机', '储氢瓶', '冷链', '线束'][index % 5]}${round}期${index}号项目`, '展会', FAIRS[index % 3]!, `集团${index % 50}`, 1_000 + index, '人民币', 20 + (index % 80), '光伏组件 5 吉瓦；电池片 不少于 3 吉瓦', '新能源', '标准流程', '罗薇',
      ]),
  });
  await owner.end();
  await service[Symbol.asyncDispose]();
  return cost;
}

async function until(service: Service, kind: Subject['kind'], id: string, status: string): Promise<{ id: string; version: number; appliedCount: number }> {
  for (;;) {
    const field = kind === 'Lead' ? 'leadImport' : 'enterpriseImport';
    const { run } = await ask<{ run: { id: string; version: number; status: string; appliedCount: number } }>(service, `query ($id: ID!) { run: ${field}(id: $id) { id version status appliedCount } }`, { id });
    if (run.status === status) return run;
    if (run.status === 'FAILED') throw new Error('The import failed.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Median milliseconds of a search by the number of names. */
async function searching(clusterUrl: string): Promise<number[]> {
  const { service, owner } = await opened(clusterUrl, 'bench_search');
  const medians: number[] = [];
  let before = 0;
  for (const count of NAMES) {
    await owner.query(
      `insert into enterprise (id, zone_id, enterprise_id, name, short_name, sample, registered_at, compared)
       select 'e' || n, '${ZONE}', 'e' || n, ${NAME('n')}, '示例', true, now(), true from generate_series($1::bigint, $2::bigint) n`,
      [before + 1, count],
    );
    before = count;
    await owner.query('vacuum analyze enterprise');
    const times: number[] = [];
    for (let round = 0; round < SEARCHES + 5; round += 1) {
      const { rows } = await owner.query<{ name: string }>(`select ${NAME('n')} as name from (select $1::bigint as n) one`, [1 + ((round * 37) % 900)]);
      const name = rows[0]!.name.replace('有限公司', '股份有限公司');
      const began = performance.now();
      const { found } = await ask<{ found: { score: number }[] }>(service, 'query ($name: String!) { found: similarEnterprises(name: $name) { score enterprise { id } } }', { name });
      if (found[0]?.score !== 100) throw new Error(`${name} was not found.`);
      if (round >= 5) times.push(performance.now() - began);
    }
    medians.push(median(times));
    console.log(`search among ${count} names: ${median(times).toFixed(1)} ms`);
  }
  await owner.end();
  await service[Symbol.asyncDispose]();
  return medians;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

const verdict = (reached: boolean) => (reached ? 'reached' : 'missed');

/** Measures imports and the search for alike names, and writes the section of `docs/performance.md`. */
export async function compareRegisters(folder: string): Promise<void> {
  await using cluster = await startCluster({ dataDir: folder });
  const rows = await importingEnterprises(cluster.url);
  const leads = await importingLeads(cluster.url);
  const medians = await searching(cluster.url);
  const [some, many] = [medians[1]! / medians[0]!, medians[2]! / medians[0]!];
  writeSection(
    'Imports and duplicates',
    `
Enterprises and leads from a workbook: read, checked, shown and applied; and the search for names like a given one, over GraphQL in process. Ratios to the smallest number of the same run.

| question | ratio | aim | |
| --- | --: | --- | --- |
| enterprises: a row of 10,000 ÷ a row of 1,000 | ${rows.ratio.toFixed(2)} | at most 1.5 | ${verdict(rows.ratio <= 1.5)} |
| 10,000 enterprises, checked and applied | | under 30 s | ${verdict(rows.seconds < 30)} |
| leads: a row of 10,000 ÷ a row of 1,000 | ${leads.ratio.toFixed(2)} | at most 1.5 | ${verdict(leads.ratio <= 1.5)} |
| 10,000 leads, checked and applied | | under 30 s | ${verdict(leads.seconds < 30)} |
| alike among 100,000 names ÷ among 1,000 | ${some.toFixed(1)} | | |
| alike among 1,000,000 names ÷ among 1,000 | ${many.toFixed(1)} | at most 100 for 1,000 times the names | ${verdict(many <= 100)} |

The search always takes its index; what grows is the number of names that share three signs with the one that is looked for. It is asked while somebody types a new enterprise, never for a page.`,
  );
}
