import { readTable } from '@gaoxin/registers';
import { csvOf, writeWorkbook, type Cell } from '@gaoxin/spreadsheet';
import { as, download, upload, usccOf } from '@gaoxin/testkit';
import { csv, HEADER, openImports, recruiter, type Imports } from './enterprise-import.fixture.ts';

let the: Imports;
beforeAll(async () => {
  the = await openImports();
});
afterAll(() => the[Symbol.asyncDispose]());

describe('an import in two steps', () => {
  it('says row by row what would change, writes nothing, then writes exactly that', async () => {
    const [one, two] = [usccOf(1), usccOf(2)];
    await the.applied(csv([one, '示例一号有限公司', '电池', '023-1']));
    const run = await the.start(
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
    expect([await the.known(two), (await the.known(one))!.industry]).toEqual([null, '电池']);

    await the.act('apply', run);
    await the.directory.directory.settle();
    expect(await the.read(run.id)).toMatchObject({ status: 'APPLIED', appliedCount: 2, refusedCount: 0 });
    expect([(await the.known(two))!.name, (await the.known(one))!.industry]).toEqual(['示例二号有限公司', '氢能']);
  });

  it('leaves a fact and an audit row for each row', async () => {
    const code = usccOf(10);
    await the.applied(csv([code, '有据可查有限公司', null, null]));
    const { id } = (await the.known(code))!;
    const { rows } = await the.owner((client) =>
      client.query(`select (select count(*)::int from outbox where type = 'directory.enterprise.registered' and payload ->> 'enterpriseId' = $1) as facts,
                           (select count(*)::int from audit where subject = $1 and action = 'enterprise:import') as audits`, [id]),
    );
    expect(rows).toEqual([{ facts: 1, audits: 1 }]);
  });

  it('gives wrong rows back as a file that only needs the correction', async () => {
    const code = usccOf(20);
    const run = await the.start(csv([code, '  ', '电池', '=HYPERLINK("http://x")']), '名单 7月.xlsx');
    expect(run.errorsFile).toMatchObject({ name: '名单 7月-退回.xlsx', url: `/files/directory/${run.errorsFile!.id}` });
    const [header, row] = await readTable(await download(the.directory.directory, recruiter, run.errorsFile!.id), 10);
    expect(header!.cells).toEqual(['统一社会信用代码*', '企业名称*', '简称', '所属集团', '产业', '联系人', '联系电话', '退回原因']);
    expect(row!.cells).toEqual([code, null, null, null, '电池', null, '=HYPERLINK("http://x")', '企业名称：这里要填。']);

    row!.cells[1] = '改好的有限公司';
    const corrected = await writeWorkbook([{ name: '企业', columns: header!.cells.map((one) => ({ header: one! })), rows: [row!.cells as Cell[]] }]);
    expect(await the.applied(corrected)).toMatchObject({ status: 'APPLIED', appliedCount: 1 });
  });

  it('takes a formula in a name for text', async () => {
    const code = usccOf(21);
    await the.applied(csv([code, '=HYPERLINK("http://x","点我")', null, null]));
    expect((await the.known(code))!.name).toBe('=HYPERLINK("http://x","点我")');
  });

  it('refuses a row whose enterprise somebody changed after the check', async () => {
    const [one, two] = [usccOf(30), usccOf(31)];
    await the.applied(csv([one, '先来有限公司', '电池', null]));
    const stale = await the.start(csv([one, '先来有限公司', '光伏', null], [two, '后到有限公司', null, null]));
    await the.applied(csv([one, '先来有限公司', '氢能', null], [two, '别人登记有限公司', null, null]));
    await the.act('apply', stale);
    await the.directory.directory.settle();
    const run = await the.read(stale.id);
    expect(run).toMatchObject({ status: 'APPLIED', appliedCount: 0, refusedCount: 2 });
    expect(run.rows.nodes.map(({ state, faults }) => [state, faults[0]!.message])).toEqual(Array(2).fill(['REFUSED', '检查之后有人改过这一条，没有写入，重新导入再核对。']));
    expect([(await the.known(one))!.industry, (await the.known(two))!.name]).toEqual(['氢能', '别人登记有限公司']);
    expect((await readTable(await download(the.directory.directory, recruiter, run.errorsFile!.id), 10)).length).toBe(3);
  });

  it('is applied once by two who press at once, and the same file again changes nothing', async () => {
    const file = csv([usccOf(40), '只导一次有限公司', null, null]);
    const run = await the.start(file);
    const both = await Promise.all([the.act('apply', run), the.act('apply', run)]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE_VERSION']);
    await the.directory.directory.settle();
    expect(await the.read(run.id)).toMatchObject({ status: 'APPLIED', appliedCount: 1 });
    const again = await the.start(file);
    expect(again).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 1, viewerCan: ['CANCEL'] });
    expect((await the.act('apply', again)).errors).toMatchObject([{ code: 'NO_CHANGE' }]);
  });

  it('can be cancelled, and a cancelled one is not applied', async () => {
    const run = await the.start(csv([usccOf(50), '取消有限公司', null, null]));
    const { import: cancelled } = await the.act('cancel', run);
    expect(cancelled).toMatchObject({ status: 'CANCELLED' });
    expect((await the.act('apply', cancelled!)).errors).toMatchObject([{ code: 'IMPORT_STATE' }]);
  });
});

describe('a file that cannot be used', () => {
  it('says everything that is wrong with its header, with the nearest column', async () => {
    const bytes = new TextEncoder().encode('企业名,统一信用代码,产业,产业,备忘\n甲,乙,丙,丁,戊');
    expect(await the.start(bytes)).toMatchObject({
      status: 'FAILED',
      fault: { code: 'IMPORT_HEADER', message: '缺列：统一社会信用代码、企业名称。不认识的列"企业名"，是不是"企业名称"？不认识的列"统一信用代码"，是不是"统一社会信用代码"？不认识的列"备忘"，删去后再传。重复的列：产业。' },
    });
  });

  it.each([
    ['nothing below the header', new TextEncoder().encode(csvOf([HEADER])), 'IMPORT_EMPTY'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0]), 'FILE_NOT_A_TABLE'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'FILE_OLD_FORMAT'],
  ])('%s', async (_what, bytes, code) => {
    expect(await the.start(bytes)).toMatchObject({ status: 'FAILED', fault: { code } });
  });

  it('is one’s own fresh upload', async () => {
    const fileId = await upload(the.directory.directory, as('ZONE_ADMIN'), 'a.csv', csv());
    const refused = await the.directory.act(recruiter, 'startEnterpriseImport', 'import { id }', { fileId });
    expect(refused.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['fileId'] }]);
  });
});

test('an import of another zone is not there, and a secretary imports nothing', async () => {
  const run = await the.start(csv([usccOf(70), '别区看不到有限公司', null, null]));
  expect(await the.read(run.id, as('RECRUITER', { zone: 'pizhou' }))).toBeNull();
  const refused = await the.directory.act(as('SECRETARY'), 'applyEnterpriseImport', 'import { id }', { importId: run.id, version: run.version });
  expect(refused.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
