import { as } from '@gaoxin/testkit';
import { keysOf, openDirectory, referenceTo, type OpenDirectory } from '../directory.fixture.ts';

let directory: OpenDirectory;
const recruiter = as('RECRUITER');
const xiang = as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'xinhua' });
const bank = as('CLIENT');
const stranger = as('RECRUITER', { zone: 'pizhou' });

beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory[Symbol.asyncDispose]());

interface Page {
  enterprises: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean }; totalCount: number };
}
const list = async (viewer = recruiter, args = '') => {
  const { enterprises } = await directory.read<Page>(viewer, `{ enterprises${args} { nodes { id } pageInfo { endCursor hasNextPage } totalCount } }`);
  return { ...enterprises, ids: enterprises.nodes.map(({ id }) => id) };
};

test('pages by name and by time without gap or repetition', async () => {
  const first = await list(recruiter, '(first: 1)');
  const second = await list(recruiter, `(first: 1, after: "${first.pageInfo.endCursor}")`);
  expect([first.ids, second.ids]).toEqual([['xinhua'], ['jinliang']]);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.totalCount]).toEqual([true, false, 2]);

  const newest = await list(recruiter, '(first: 1, orderBy: REGISTERED_AT)');
  const next = await list(recruiter, `(first: 1, orderBy: REGISTERED_AT, after: "${newest.pageInfo.endCursor}")`);
  expect([...newest.ids, ...next.ids]).toEqual(['xinhua', 'jinliang']);
});

test.each([
  ['金粮', ['jinliang']],
  ['信华新材料有限', ['xinhua']],
  ['%', []],
])('search for %p finds %p', async (search, ids) => {
  expect((await list(recruiter, `(filter: { search: "${search}" })`)).ids).toEqual(ids);
});

test.each([
  ['an official of the zone', recruiter, ['xinhua', 'jinliang']],
  ['its representative', xiang, ['xinhua']],
  ['a third party', bank, ['xinhua', 'jinliang']],
  ['an official of another zone', stranger, ['pizhou-one']],
])('%s sees %p', async (_who, viewer, ids) => {
  const page = await list(viewer);
  expect([page.ids, page.totalCount]).toEqual([ids, ids.length]);
});

test.each([
  ['an official', recruiter, '向阳', '138 0000 0126'],
  ['its representative', xiang, '向阳', '138 0000 0126'],
  ['a third party', bank, null, null],
])('%s gets the contact as far as it is theirs to know', async (_who, viewer, contactName, contactPhone) => {
  const { enterprise } = await directory.read<{ enterprise: object }>(viewer, '{ enterprise(id: "xinhua") { contactName contactPhone } }');
  expect(enterprise).toEqual({ contactName, contactPhone });
});

test('another’s enterprise and none at all are the same, by id, by code and by reference', async () => {
  const query = '{ mine: enterprise(id: "xinhua") { id } other: enterprise(id: "jinliang") { id } none: enterprise(id: "nowhere") { id } }';
  expect(await directory.read(xiang, query)).toEqual({ mine: { id: 'xinhua' }, other: null, none: null });
  expect(await directory.read(stranger, query)).toEqual({ mine: null, other: null, none: null });

  const byCode = '{ enterpriseByUscc(uscc: "91110000600037341L") { id } }';
  expect(await directory.read(recruiter, byCode)).toEqual({ enterpriseByUscc: { id: 'xinhua' } });
  expect(await directory.read(stranger, byCode)).toEqual({ enterpriseByUscc: null });

  const reference = referenceTo('Enterprise', 'name');
  const keys = keysOf('Enterprise', 'xinhua', 'pizhou-one', 'nowhere');
  expect(await directory.read(recruiter, reference, keys)).toEqual({ _entities: [{ name: '垫江信华新材料有限公司' }, null, null] });
  expect(await directory.read(as('EXPERIENCE_OFFICER'), reference, keys)).toEqual({ _entities: [null, null, null] });
});

test.each([
  ['{ enterprises(first: 101) { totalCount } }', 'OUT_OF_RANGE'],
  ['{ enterprises(after: "nonsense") { totalCount } }', 'INVALID_FORMAT'],
  ['{ enterpriseByUscc(uscc: "123") { id } }', 'USCC_INVALID'],
])('%s is bad input', async (query, rule) => {
  const { errors } = await directory.directory.ask(recruiter, query);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
});

test('a stranger to the system and an experience officer see no enterprises', async () => {
  const codeFor = async (viewer: typeof recruiter | null) => (await directory.directory.ask(viewer, '{ enterprises { totalCount } }')).errors![0]!.extensions.code;
  expect([await codeFor(null), await codeFor(as('EXPERIENCE_OFFICER'))]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
});
