import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDirectory } from '@gaoxin/directory-subgraph';
import { newId, systemClock } from '@gaoxin/kernel';
import { ensureDatabase, startCluster } from '@gaoxin/postgres';
import { createLog, inProcessBus, inZone, StoredContent, StoredFile, type Service, type Viewer } from '@gaoxin/server';
import { writeWorkbook } from '@gaoxin/spreadsheet';
import { usccOf } from '@gaoxin/testkit';
import { execute, parse } from 'graphql';
import { Client } from 'pg';
import { median } from '../bench/measure.ts';

/*
 * What importing costs for each row, and what a search for duplicates costs as the register grows. Prints times and the
 * ratios that must hold: a row of 10,000 costs what a row of 1,000 does, and a search does not grow with the register.
 */
const ZONE = 'bench';
const NAMES = [1_000, 100_000, 1_000_000];
const SEARCHES = 30;
const VIEWER: Viewer = { id: 'bench', kind: 'OFFICIAL', zone: ZONE, name: '测试', roles: ['RECRUITER'], scopes: [], official: 'bench', enterprise: null };

/** Names as different as in a register: some characters of their own between place and trade. */
const NAME = (n: string) => `(array['重庆', '四川', '垫江', '昆山', '深圳'])[1 + ${n} % 5] || chr((19968 + ${n} * 7919 % 5000)::int) || chr((19968 + ${n} * 104729 % 5003)::int) || chr((19968 + ${n} * 13 % 4999)::int)
  || (array['新材料', '机械制造', '食品', '电子科技', '包装', '物流', '生物医药', '装备'])[1 + ${n} % 8] || '有限公司'`;

async function opened(name: string): Promise<{ service: Service; owner: Client }> {
  const databaseUrl = await ensureDatabase(cluster.url, name);
  const service = await createDirectory({ databaseUrl, clock: systemClock, bus: inProcessBus(), log: createLog('silent') });
  const owner = new Client({ connectionString: databaseUrl });
  // It ends with the cluster when something fails before.
  owner.on('error', () => {});
  await owner.connect();
  await owner.query(`insert into zone (id, zone_id, name_zh, name_en, brand_zh, brand_en) values ('${ZONE}', '${ZONE}', '园区', 'Zone', '品牌', 'Brand') on conflict do nothing`);
  return { service, owner };
}

async function ask<Data>(service: Service, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await execute({ schema: service.schema, document: parse(document), variableValues: variables as Record<string, unknown>, contextValue: service.context({ viewer: VIEWER, locale: 'zh' }) });
  if (errors) throw errors[0]!;
  return data as Data;
}

async function importing(): Promise<void> {
  const { service, owner } = await opened('bench_import');
  const work = await service.work();
  const perRow: number[] = [];
  for (const [round, count] of [200, 1_000, 10_000].entries()) {
    const { rows } = await owner.query<{ name: string }>(`select ${NAME('n')} as name from generate_series($1::bigint, $2::bigint) n`, [round * 20_000, round * 20_000 + count - 1]);
    const content = await writeWorkbook([{ name: '企业', columns: [{ header: '统一社会信用代码' }, { header: '企业名称' }, { header: '产业' }], rows: rows.map(({ name }, index) => [usccOf(round * 20_000 + index), name, '新材料']) }]);
    const file = new StoredFile({ zoneId: ZONE, enterpriseId: null, name: '企业.xlsx', mediaType: 'application/octet-stream', content, uploadedBy: VIEWER.id, uploadedAt: new Date() });
    await inZone(ZONE, () => service.database.em().transactional(async (em) => void em.persist([file, new StoredContent(file, content)])));
    const began = performance.now();
    const started = await ask<{ payload: { import: { id: string } } }>(service, 'mutation ($input: StartEnterpriseImportInput!) { payload: startEnterpriseImport(input: $input) { import { id } } }', { input: { idempotencyKey: newId(), fileId: file.id } });
    const checked = await until(service, started.payload.import.id, 'READY');
    const inBetween = performance.now();
    await ask(service, 'mutation ($input: ApplyEnterpriseImportInput!) { applyEnterpriseImport(input: $input) { import { id } } }', { input: { idempotencyKey: newId(), importId: checked.id, version: checked.version } });
    await until(service, checked.id, 'APPLIED');
    const ended = performance.now();
    await work.settle();
    const settled = performance.now();
    if (round > 0) perRow.push((ended - began) / count);
    console.log(`import of ${count} rows: checked in ${seconds(inBetween - began)}, applied in ${seconds(ended - inBetween)}, ${((ended - began) / count).toFixed(2)} ms a row; compared and told in ${seconds(settled - ended)} more`);
  }
  console.log(`a row of 10,000 ÷ a row of 1,000: ${(perRow[1]! / perRow[0]!).toFixed(2)}`);
  await work[Symbol.asyncDispose]();
  await owner.end();
  await service[Symbol.asyncDispose]();
}

async function until(service: Service, id: string, status: string): Promise<{ id: string; version: number }> {
  for (;;) {
    const { run } = await ask<{ run: { id: string; version: number; status: string } }>(service, 'query ($id: ID!) { run: enterpriseImport(id: $id) { id version status } }', { id });
    if (run.status === status) return run;
    if (run.status === 'FAILED') throw new Error('The import failed.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function searching(): Promise<void> {
  const { service, owner } = await opened('bench_search');
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
  console.log(`1,000,000 ÷ 1,000 names: ${(medians.at(-1)! / medians[0]!).toFixed(2)}`);
  const { rows: plan } = await owner.query(`set pg_trgm.similarity_threshold = 0.55; explain (analyze, buffers off) select id from enterprise where zone_id || '' = '${ZONE}' and name_code % name_code('重庆恒力新材料有限公司')`).then((answers) => (answers as unknown as { rows: Record<string, string>[] }[])[1]!);
  for (const line of plan) console.log(`  ${Object.values(line)[0]}`);
  await owner.end();
  await service[Symbol.asyncDispose]();
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

const folder = mkdtempSync(join(tmpdir(), 'gaoxin-bench-'));
const cluster = await startCluster({ dataDir: folder });
try {
  await importing();
  await searching();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await cluster[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
