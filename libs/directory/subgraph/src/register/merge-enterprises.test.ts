import { readTable } from '@gaoxin/registers';
import { as, download, usccOf } from '@gaoxin/testkit';
import { Client } from 'pg';
import { keysOf, openDirectory, referenceTo, type OpenDirectory } from '../directory.fixture.ts';

interface Enterprise {
  id: string;
  version: number;
  name: string;
  uscc: string | null;
  contactName: string | null;
  mergedInto: { id: string } | null;
}
interface Pair {
  id: string;
  version: number;
  score: number;
  reason: string;
  left: { id: string };
  right: { id: string };
}

const FIELDS = 'id version name uscc contactName mergedInto { id }';
let directory: OpenDirectory;
const recruiter = as('RECRUITER');
beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory[Symbol.asyncDispose]());

const read = async (id: string) => (await directory.read<{ enterprise: Enterprise }>(recruiter, `{ enterprise(id: "${id}") { ${FIELDS} } }`)).enterprise;
const register = async (number: number, name: string, more: object = {}) => {
  const { enterprise } = await directory.act<{ enterprise: Enterprise }>(recruiter, 'registerEnterprise', `enterprise { ${FIELDS} }`, { uscc: usccOf(number), name, ...more });
  await directory.directory.settle();
  return enterprise;
};
const merge = (survivor: Enterprise, merged: Enterprise, take: string[] = []) =>
  directory.act<{ merge: { id: string; version: number; viewerCanUndo: boolean } | null }>(recruiter, 'mergeEnterprises', 'merge { id version viewerCanUndo }', {
    survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, take, reason: '同一家',
  });
const pairs = async () => (await directory.read<{ enterpriseDuplicates: { nodes: Pair[] } }>(recruiter, '{ enterpriseDuplicates(first: 100) { nodes { id version score reason left { id } right { id } } } }')).enterpriseDuplicates.nodes;
const pairOf = async (...ids: string[]) => (await pairs()).find(({ left, right }) => [left.id, right.id].sort().join() === [...ids].sort().join());
const names = async (search: string) =>
  (await directory.read<{ enterprises: { nodes: Enterprise[] } }>(recruiter, `{ enterprises(filter: { search: "${search}" }) { nodes { id } } }`)).enterprises.nodes.map(({ id }) => id);
async function owner(text: string, values: unknown[]) {
  const client = new Client({ connectionString: directory.directory.service.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

describe('enterprises that may be one', () => {
  it.each([
    ['重庆恒力新材料有限公司', '恒力新材料（重庆）股份有限公司', 'SIMILAR_NAME'],
    ['垫江金达机械制造有限公司', '垫江金达机械制造集团有限责任公司', 'SAME_NAME'],
    ['四川华宇电子科技有限公司', '四川华宇电子有限公司', 'SIMILAR_NAME'],
    ['重庆长安汽车有限公司', '重庆渝北食品有限公司', null],
  ])('%s and %s: %s', async (one, other, reason) => {
    const number = 1 + (await pairs()).length * 10 + one.length * 100 + other.length;
    const [first, second] = [await register(number, one), await register(number + 5_000, other)];
    expect((await pairOf(first.id, second.id))?.reason ?? null).toBe(reason);
  });

  it('are shown before one is registered: the same code first, then names by likeness', async () => {
    const known = await register(9_001, '垫江瑞丰生物医药有限公司');
    const ask = async (args: string) =>
      (await directory.read<{ similarEnterprises: object[] }>(recruiter, `{ similarEnterprises(${args}) { enterprise { id } score reason } }`)).similarEnterprises;
    expect(await ask('name: "瑞丰生物医药"')).toEqual([{ enterprise: { id: known.id }, score: expect.any(Number) as number, reason: 'SIMILAR_NAME' }]);
    expect(await ask(`name: "别的名字", uscc: "${usccOf(9_001)}"`)).toEqual([{ enterprise: { id: known.id }, score: 100, reason: 'SAME_USCC' }]);
    expect(await ask('name: "瑞丰生物医药有限公司（垫江）"')).toHaveLength(1);
    expect(await directory.read(as('RECRUITER', { zone: 'pizhou' }), '{ similarEnterprises(name: "垫江瑞丰生物医药有限公司") { score } }')).toEqual({ similarEnterprises: [] });
  });

  it('stay two when a person said so', async () => {
    const [one, other] = [await register(9_010, '垫江同名食品有限公司'), await register(9_011, '垫江同名食品股份有限公司')];
    const pair = (await pairOf(one.id, other.id))!;
    expect((await directory.act(recruiter, 'dismissEnterpriseDuplicate', 'duplicate { status }', { duplicateId: pair.id, version: pair.version, reason: '父子公司' })).errors).toEqual([]);
    expect(await pairOf(one.id, other.id)).toBeUndefined();
  });
});

describe('a merge of enterprises', () => {
  it('keeps what was chosen, lets the old id lead to the survivor, and takes the accounts along', async () => {
    const survivor = await register(9_101, '合并甲有限公司', { contactName: '甲' });
    const merged = await register(9_102, '合并乙有限公司', { contactName: '乙' });
    await owner(`insert into account (id, zone_id, login, kind, name, enterprise_id) values ('a-merge', 'dianjiang', 'merge', 'ENTERPRISE', '乙', $1)`, [merged.id]);
    const { merge: done } = await merge(survivor, merged, ['CONTACT_NAME', 'USCC']);
    expect(await read(survivor.id)).toMatchObject({ name: '合并甲有限公司', contactName: '乙', uscc: usccOf(9_102) });
    expect(await read(merged.id)).toMatchObject({ name: '合并乙有限公司', mergedInto: { id: survivor.id } });
    for (const number of [9_101, 9_102]) {
      expect(await directory.read(recruiter, `{ enterpriseByUscc(uscc: "${usccOf(number)}") { id } similarEnterprises(name: "别的", uscc: "${usccOf(number)}") { enterprise { id } } }`))
        .toEqual({ enterpriseByUscc: { id: survivor.id }, similarEnterprises: [{ enterprise: { id: survivor.id } }] });
    }
    expect(await names('合并')).toEqual([survivor.id]);
    expect(await directory.read(recruiter, referenceTo('Enterprise', 'mergedInto { id }'), keysOf('Enterprise', merged.id))).toEqual({ _entities: [{ mergedInto: { id: survivor.id } }] });
    expect(await owner('select enterprise_id from account where id = $1', ['a-merge'])).toEqual([{ enterprise_id: survivor.id }]);
    expect(await owner(`select payload ->> 'from' as from, payload ->> 'into' as into from outbox where type = 'directory.enterprise.merged' and payload ->> 'into' = $1`, [survivor.id])).toEqual([{ from: merged.id, into: survivor.id }]);

    const undone = await directory.act(recruiter, 'undoEnterpriseMerge', 'merge { undoneAt viewerCanUndo }', { mergeId: done!.id, version: done!.version });
    expect(undone).toMatchObject({ merge: { viewerCanUndo: false }, errors: [] });
    expect(await read(survivor.id)).toMatchObject({ contactName: '甲', uscc: usccOf(9_101) });
    expect(await read(merged.id)).toMatchObject({ contactName: '乙', uscc: usccOf(9_102), mergedInto: null });
    expect(await owner('select enterprise_id from account where id = $1', ['a-merge'])).toEqual([{ enterprise_id: merged.id }]);
  });

  it('empties nothing: a code that the other one lacks is not taken', async () => {
    const survivor = await register(9_151, '有码有限公司');
    const { enterprise: prospect } = await directory.act<{ enterprise: Enterprise }>(recruiter, 'registerProspect', `enterprise { ${FIELDS} }`, { kind: 'PLANNED', name: '没有码的公司' });
    await directory.directory.settle();
    expect((await merge(survivor, prospect, ['USCC', 'CONTACT_NAME', 'NAME'])).errors).toEqual([]);
    expect(await read(survivor.id)).toMatchObject({ uscc: usccOf(9_151), name: '没有码的公司' });
  });

  it('happens once, of two who press at once', async () => {
    const [survivor, merged] = [await register(9_201, '抢合并甲有限公司'), await register(9_202, '抢合并乙有限公司')];
    const both = await Promise.all([merge(survivor, merged), merge(survivor, merged)]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE_VERSION']);
    expect((await merge(await read(survivor.id), await read(merged.id))).errors).toMatchObject([{ code: 'MERGED_ALREADY', path: ['mergedId'] }]);
    expect((await merge(await read(survivor.id), await read(survivor.id))).errors).toMatchObject([{ code: 'MERGE_ITSELF' }]);
  });
});

test('the list goes out as Excel, without those that were merged, as the filter leaves it', async () => {
  await register(9_301, '=HYPERLINK("http://x") 导出有限公司', { industry: '电池' });
  const { file } = await directory.act<{ file: { id: string; name: string } }>(as('LEADER'), 'exportEnterprises', 'file { id name }', { filter: { search: '导出' } });
  const rows = (await readTable(await download(directory.directory, recruiter, file.id), 10)).map(({ cells }) => cells);
  expect(rows).toEqual([
    ['企业名单　截至 2022-07-29　条件：名称含"导出"'],
    ['统一社会信用代码', '企业名称', '简称', '所属集团', '产业', '联系人', '联系电话'],
    [usccOf(9_301), '=HYPERLINK("http://x") 导出有限公司', '=HYPERLINK("http://x") 导出有限公司', null, '电池'],
  ]);
});
