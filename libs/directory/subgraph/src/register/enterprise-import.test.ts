import { readTable } from '@gaoxin/registers';
import { csvOf, writeWorkbook, type Cell } from '@gaoxin/spreadsheet';
import { as, download, upload, usccOf } from '@gaoxin/testkit';
import { Client } from 'pg';
import { openDirectory, type OpenDirectory } from '../directory.fixture.ts';

interface Run {
  id: string;
  version: number;
  status: string;
  rowsTotal: number | null;
  rowsRead: number;
  newCount: number;
  changedCount: number;
  unchangedCount: number;
  rejectedCount: number;
  appliedCount: number;
  refusedCount: number;
  undoneCount: number;
  keptCount: number;
  fault: { code: string; message: string } | null;
  errorsFile: { id: string; name: string; url: string } | null;
  viewerCan: string[];
  rows: { nodes: { number: number; title: string | null; outcome: string; state: string; changes: object[]; faults: { column: string | null; message: string }[] }[] };
}

const FIELDS = `id version status rowsTotal rowsRead newCount changedCount unchangedCount rejectedCount appliedCount refusedCount undoneCount keptCount
  fault { code message } errorsFile { id name url } viewerCan
  rows(first: 100) { nodes { number title outcome state changes { column from to } faults { column message } } }`;
const HEADER = ['统一社会信用代码', '企业名称', '产业', '联系电话'];

let directory: OpenDirectory;
const recruiter = as('RECRUITER');
beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory[Symbol.asyncDispose]());

const csv = (...rows: (string | null)[][]) => new TextEncoder().encode(csvOf([HEADER, ...rows]));
const read = async (id: string, viewer = recruiter) =>
  (await directory.read<{ enterpriseImport: Run }>(viewer, `query ($id: ID!) { enterpriseImport(id: $id) { ${FIELDS} } }`, { id })).enterpriseImport;
const act = (verb: 'apply' | 'cancel' | 'undo', { id, version }: Pick<Run, 'id' | 'version'>) =>
  directory.act<{ import: Run | null }>(recruiter, `${verb}EnterpriseImport`, 'import { id version status }', { importId: id, version });

async function start(bytes: Uint8Array, name = '企业.csv'): Promise<Run> {
  const fileId = await upload(directory.directory, recruiter, name, bytes);
  const { import: run, errors } = await directory.act<{ import: Run }>(recruiter, 'startEnterpriseImport', 'import { id }', { fileId });
  expect(errors).toEqual([]);
  await directory.directory.settle();
  return read(run.id);
}

async function applied(bytes: Uint8Array): Promise<Run> {
  const run = await start(bytes);
  expect([(await act("apply", run)).errors, run.rows.nodes.flatMap((one) => one.faults)]).toEqual([[], []]);
  await directory.directory.settle();
  return read(run.id);
}

const known = async (uscc: string) =>
  (await directory.read<{ enterpriseByUscc: { id: string; name: string; industry: string | null; version: number } | null }>(recruiter, `{ enterpriseByUscc(uscc: "${uscc}") { id name industry version } }`)).enterpriseByUscc;

async function owner<T>(query: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: directory.directory.service.database.ownerUrl });
  await client.connect();
  try {
    return await query(client);
  } finally {
    await client.end();
  }
}

describe('an import in two steps', () => {
  it('says row by row what would change, writes nothing, then writes exactly that', async () => {
    const [one, two] = [usccOf(1), usccOf(2)];
    await applied(csv([one, '示例一号有限公司', '电池', '023-1']));
    const run = await start(
      csv([one, '示例一号有限公司', '氢能', null], [two, '示例二号有限公司', '光伏', '023-2'], ['91110000600037341A', '错码有限公司', null, null], [one, '重复的', null, null], [usccOf(3), null, null, null]),
    );
    expect(run).toMatchObject({ status: 'READY', rowsTotal: 5, rowsRead: 5, newCount: 1, changedCount: 1, unchangedCount: 0, rejectedCount: 3, viewerCan: ['APPLY', 'CANCEL'] });
    expect(run.rows.nodes).toMatchObject([
      { number: 2, outcome: 'CHANGED', changes: [{ column: '产业', from: '电池', to: '氢能' }] },
      { number: 3, outcome: 'NEW', title: '示例二号有限公司' },
      { number: 4, outcome: 'REJECTED', faults: [{ column: '统一社会信用代码', message: '统一社会信用代码校验位不符，核对后重填。' }] },
      { number: 5, outcome: 'REJECTED', faults: [{ column: '统一社会信用代码', message: '与第 2 行重复。' }] },
      { number: 6, outcome: 'REJECTED', faults: [{ column: '企业名称', message: '这里要填。' }] },
    ]);
    expect([await known(two), (await known(one))!.industry]).toEqual([null, '电池']);

    await act('apply', run);
    await directory.directory.settle();
    expect(await read(run.id)).toMatchObject({ status: 'APPLIED', appliedCount: 2, refusedCount: 0 });
    expect([(await known(two))!.name, (await known(one))!.industry]).toEqual(['示例二号有限公司', '氢能']);
  });

  it('leaves a fact and an audit row for each row', async () => {
    const code = usccOf(10);
    await applied(csv([code, '有据可查有限公司', null, null]));
    const { id } = (await known(code))!;
    const { rows } = await owner((client) =>
      client.query(`select (select count(*)::int from outbox where type = 'directory.enterprise.registered' and payload ->> 'enterpriseId' = $1) as facts,
                           (select count(*)::int from audit where subject = $1 and action = 'enterprise:import') as audits`, [id]),
    );
    expect(rows).toEqual([{ facts: 1, audits: 1 }]);
  });

  it('gives wrong rows back as a file that only needs the correction', async () => {
    const code = usccOf(20);
    const run = await start(csv([code, '  ', '电池', '=HYPERLINK("http://x")']), '名单 7月.xlsx');
    expect(run.errorsFile).toMatchObject({ name: '名单 7月-退回.xlsx', url: `/files/directory/${run.errorsFile!.id}` });
    const [header, row] = await readTable(await download(directory.directory, recruiter, run.errorsFile!.id), 10);
    expect(header!.cells).toEqual(['统一社会信用代码*', '企业名称*', '简称', '所属集团', '产业', '联系人', '联系电话', '退回原因']);
    expect(row!.cells).toEqual([code, null, null, null, '电池', null, '=HYPERLINK("http://x")', '企业名称：这里要填。']);

    row!.cells[1] = '改好的有限公司';
    const corrected = await writeWorkbook([{ name: '企业', columns: header!.cells.map((one) => ({ header: one! })), rows: [row!.cells as Cell[]] }]);
    expect(await applied(corrected)).toMatchObject({ status: 'APPLIED', appliedCount: 1 });
  });

  it('takes a formula in a name for text', async () => {
    const code = usccOf(21);
    await applied(csv([code, '=HYPERLINK("http://x","点我")', null, null]));
    expect((await known(code))!.name).toBe('=HYPERLINK("http://x","点我")');
  });

  it('refuses a row whose enterprise somebody changed after the check', async () => {
    const [one, two] = [usccOf(30), usccOf(31)];
    await applied(csv([one, '先来有限公司', '电池', null]));
    const stale = await start(csv([one, '先来有限公司', '光伏', null], [two, '后到有限公司', null, null]));
    await applied(csv([one, '先来有限公司', '氢能', null], [two, '别人登记有限公司', null, null]));
    await act('apply', stale);
    await directory.directory.settle();
    const run = await read(stale.id);
    expect(run).toMatchObject({ status: 'APPLIED', appliedCount: 0, refusedCount: 2 });
    expect(run.rows.nodes.map(({ state, faults }) => [state, faults[0]!.message])).toEqual(Array(2).fill(['REFUSED', '检查之后有人改过这一条，没有写入，重新导入再核对。']));
    expect([(await known(one))!.industry, (await known(two))!.name]).toEqual(['氢能', '别人登记有限公司']);
    expect((await readTable(await download(directory.directory, recruiter, run.errorsFile!.id), 10)).length).toBe(3);
  });

  it('is applied once by two who press at once, and the same file again changes nothing', async () => {
    const file = csv([usccOf(40), '只导一次有限公司', null, null]);
    const run = await start(file);
    const both = await Promise.all([act('apply', run), act('apply', run)]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE_VERSION']);
    await directory.directory.settle();
    expect(await read(run.id)).toMatchObject({ status: 'APPLIED', appliedCount: 1 });
    const again = await start(file);
    expect(again).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 1, viewerCan: ['CANCEL'] });
    expect((await act('apply', again)).errors).toMatchObject([{ code: 'NO_CHANGE' }]);
  });

  it('can be cancelled, and a cancelled one is not applied', async () => {
    const run = await start(csv([usccOf(50), '取消有限公司', null, null]));
    const { import: cancelled } = await act('cancel', run);
    expect(cancelled).toMatchObject({ status: 'CANCELLED' });
    expect((await act('apply', cancelled!)).errors).toMatchObject([{ code: 'IMPORT_STATE' }]);
  });
});

describe('undoing an import', () => {
  it('takes back what was not changed since, and keeps the rest with the reason', async () => {
    const [fresh, changed, later, used] = [usccOf(60), usccOf(61), usccOf(62), usccOf(63)];
    await applied(csv([changed, '原名有限公司', '电池', null], [later, '还会再改有限公司', '电池', null]));
    const run = await applied(csv([fresh, '新来有限公司', null, null], [changed, '改名有限公司', '光伏', null], [later, '还会再改有限公司', '光伏', null], [used, '有账号有限公司', null, null]));
    await applied(csv([later, '还会再改有限公司', '氢能', null]));
    const { id } = (await known(used))!;
    await owner((client) => client.query(`insert into account (id, zone_id, login, kind, name, enterprise_id) values ('a-used', 'dianjiang', 'used', 'ENTERPRISE', '甲', $1)`, [id]));
    expect(run.viewerCan).toEqual(['UNDO']);
    await act('undo', run);
    await directory.directory.settle();
    const undone = await read(run.id);
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 2, keptCount: 2, viewerCan: [] });
    expect(undone.rows.nodes.map(({ state }) => state)).toEqual(['UNDONE', 'UNDONE', 'KEPT', 'KEPT']);
    expect([await known(fresh), (await known(changed))!.name, (await known(later))!.industry]).toEqual([null, '原名有限公司', '氢能']);

    await applied(csv([fresh, '又来了有限公司', null, null]));
    expect((await known(fresh))!.name).toBe('又来了有限公司');
  });

  it('leaves the code free: the enterprise can be registered by hand, and is not proposed meanwhile', async () => {
    const code = usccOf(65);
    const run = await applied(csv([code, '撤销后登记有限公司', '电池', '023-9']));
    const { id } = (await known(code))!;
    await act('undo', run);
    await directory.directory.settle();
    const similar = () => directory.read<{ similarEnterprises: object[] }>(recruiter, `{ similarEnterprises(name: "别的名字", uscc: "${code}") { reason enterprise { id } } }`);
    expect(await similar()).toEqual({ similarEnterprises: [] });
    const { enterprise, errors } = await directory.act<{ enterprise: object }>(recruiter, 'registerEnterprise', 'enterprise { id name industry contactPhone }', { uscc: code, name: '亲手登记有限公司' });
    expect([errors, enterprise]).toEqual([[], { id, name: '亲手登记有限公司', industry: null, contactPhone: null }]);
    expect(await similar()).toEqual({ similarEnterprises: [{ reason: 'SAME_USCC', enterprise: { id } }] });
  });

  it('keeps what another service says is in use, and says so at its row', async () => {
    const [used, free] = [usccOf(66), usccOf(67)];
    const run = await applied(csv([used, '已有线索有限公司', null, null], [free, '没有线索有限公司', null, null]));
    const { id } = (await known(used))!;
    await act('undo', run);
    await directory.directory.settle();
    await directory.directory.hear('recruitment.enterprise.in_use', { enterpriseId: id });
    await directory.directory.hear('construction.enterprise.in_use', { enterpriseId: id });
    expect([(await known(used))?.id, await known(free)]).toEqual([id, null]);
    const { undoneCount, keptCount, rows } = await read(run.id);
    expect([undoneCount, keptCount]).toEqual([1, 1]);
    expect(rows.nodes.map(({ state, faults }) => [state, faults[0]?.message])).toEqual([['KEPT', '导入后已有业务往来，保留。'], ['UNDONE', undefined]]);
  });
});

describe('a file that cannot be used', () => {
  it('says everything that is wrong with its header, with the nearest column', async () => {
    const bytes = new TextEncoder().encode('企业名,统一信用代码,产业,产业,备忘\n甲,乙,丙,丁,戊');
    expect(await start(bytes)).toMatchObject({
      status: 'FAILED',
      fault: { code: 'IMPORT_HEADER', message: '缺列：统一社会信用代码、企业名称。不认识的列"企业名"，是不是"企业名称"？不认识的列"统一信用代码"，是不是"统一社会信用代码"？不认识的列"备忘"，删去后再传。重复的列：产业。' },
    });
  });

  it.each([
    ['nothing below the header', new TextEncoder().encode(csvOf([HEADER])), 'IMPORT_EMPTY'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0]), 'FILE_NOT_A_TABLE'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'FILE_OLD_FORMAT'],
  ])('%s', async (_what, bytes, code) => {
    expect(await start(bytes)).toMatchObject({ status: 'FAILED', fault: { code } });
  });

  it('is one’s own fresh upload', async () => {
    const fileId = await upload(directory.directory, as('ZONE_ADMIN'), 'a.csv', csv());
    const refused = await directory.act(recruiter, 'startEnterpriseImport', 'import { id }', { fileId });
    expect(refused.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['fileId'] }]);
  });
});

test('an import of another zone is not there, and a secretary imports nothing', async () => {
  const run = await start(csv([usccOf(70), '别区看不到有限公司', null, null]));
  expect(await read(run.id, as('RECRUITER', { zone: 'pizhou' }))).toBeNull();
  const refused = await directory.act(as('SECRETARY'), 'applyEnterpriseImport', 'import { id }', { importId: run.id, version: run.version });
  expect(refused.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

/** Names as different as in a register: two to four characters of their own between place and trade. */
const nameOf = (index: number) =>
  `重庆${[index * 7919, index * 104_729, index * 1_299_709].slice(0, 2 + (index % 2)).map((one) => String.fromCodePoint(0x4e00 + (one % 6_000))).join('')}${['新材料', '机械', '食品', '电子科技', '包装', '物流'][index % 6]}有限公司`;

test('ten thousand rows: all of them, once each, and whoever looks meanwhile sees them rise', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [usccOf(1_000 + index), nameOf(index), '万户', null]);
  const fileId = await upload(directory.directory, recruiter, '一万家.csv', csv(...rows));
  const { import: run } = await directory.act<{ import: Run }>(recruiter, 'startEnterpriseImport', 'import { id }', { fileId });
  const seen = { rowsRead: new Set<number>(), appliedCount: new Set<number>() };
  const until = async (status: string, counter: keyof typeof seen): Promise<Run> => {
    for (;;) {
      const now = await read(run.id);
      if (now.status === status) return now;
      seen[counter].add(now[counter]);
    }
  };
  await act('apply', await until('READY', 'rowsRead'));
  expect(await until('APPLIED', 'appliedCount')).toMatchObject({ rowsTotal: 10_000, rowsRead: 10_000, newCount: 10_000, appliedCount: 10_000, rejectedCount: 0 });
  for (const counts of Object.values(seen)) {
    const between = [...counts].filter((count) => count > 0 && count < 10_000);
    expect(between.length).toBeGreaterThan(2);
    expect(between).toEqual([...between].sort((one, other) => one - other));
  }
  const { rows: counted } = await owner((client) => client.query(`select count(*)::int as all, count(distinct uscc)::int as codes from enterprise where industry = '万户'`));
  expect(counted).toEqual([{ all: 10_000, codes: 10_000 }]);
}, 90_000);
