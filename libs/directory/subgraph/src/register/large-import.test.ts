import { upload, usccOf } from '@gaoxin/testkit';
import { csv, openImports, recruiter, type Imports, type Run } from './enterprise-import.fixture.ts';

let the: Imports;
beforeAll(async () => {
  the = await openImports();
});
afterAll(() => the[Symbol.asyncDispose]());

/** Names as different as in a register: two to four characters of their own between place and trade. */
const nameOf = (index: number) =>
  `重庆${[index * 7919, index * 104_729, index * 1_299_709].slice(0, 2 + (index % 2)).map((one) => String.fromCodePoint(0x4e00 + (one % 6_000))).join('')}${['新材料', '机械', '食品', '电子科技', '包装', '物流'][index % 6]}有限公司`;

test('ten thousand rows: all of them, once each, and whoever looks meanwhile sees them rise', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [usccOf(1_000 + index), nameOf(index), '万户', null]);
  const fileId = await upload(the.directory.directory, recruiter, '一万家.csv', csv(...rows));
  const { import: run } = await the.directory.act<{ import: Run }>(recruiter, 'startEnterpriseImport', 'import { id }', { fileId });
  const seen = { rowsRead: new Set<number>(), appliedCount: new Set<number>() };
  const until = async (status: string, counter: keyof typeof seen): Promise<Run> => {
    for (;;) {
      const now = await the.read(run.id);
      if (now.status === status) return now;
      seen[counter].add(now[counter]);
    }
  };
  await the.act('apply', await until('READY', 'rowsRead'));
  expect(await until('APPLIED', 'appliedCount')).toMatchObject({ rowsTotal: 10_000, rowsRead: 10_000, newCount: 10_000, appliedCount: 10_000, rejectedCount: 0 });
  for (const counts of Object.values(seen)) {
    const between = [...counts].filter((count) => count > 0 && count < 10_000);
    expect(between.length).toBeGreaterThan(2);
    expect(between).toEqual([...between].sort((one, other) => one - other));
  }
  const { rows: counted } = await the.owner((client) => client.query(`select count(*)::int as all, count(distinct uscc)::int as codes from enterprise where industry = '万户'`));
  expect(counted).toEqual([{ all: 10_000, codes: 10_000 }]);
}, 90_000);
