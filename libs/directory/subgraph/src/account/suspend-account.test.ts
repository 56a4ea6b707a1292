import { as } from '@gaoxin/testkit';
import { keysOf, openDirectory, referenceTo, type OpenDirectory } from '../directory.fixture.ts';

interface Payload {
  account: { login: string; suspended: boolean; version: number } | null;
}

let directory: OpenDirectory;
const admin = as('ZONE_ADMIN', { id: 'a-qin' });

beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory[Symbol.asyncDispose]());

const suspend = (input: object, viewer = admin) =>
  directory.act<Payload>(viewer, 'suspendAccount', 'account { login suspended version }', { accountId: 'a-luowei', reason: '调离', ...input });
const reinstate = (input: object) =>
  directory.act<Payload>(admin, 'reinstateAccount', 'account { login suspended version }', { accountId: 'a-luowei', ...input });

test('an account is suspended and reinstated by its version', async () => {
  expect(await suspend({ version: 1 })).toEqual({ account: { login: 'luowei', suspended: true, version: 2 }, errors: [] });
  expect((await suspend({ version: 1 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect((await suspend({ version: 2 })).errors).toMatchObject([{ code: 'NO_CHANGE' }]);
  expect(await reinstate({ version: 2 })).toEqual({ account: { login: 'luowei', suspended: false, version: 3 }, errors: [] });
});

test.each([
  ['one’s own account', { accountId: 'a-qin' }, admin, 'FORBIDDEN'],
  ['an account of another zone', { accountId: 'a-gao' }, admin, 'NOT_FOUND'],
  ['an account that is not there', { accountId: 'nobody' }, admin, 'NOT_FOUND'],
  ['as a recruiter', {}, as('RECRUITER'), 'FORBIDDEN'],
])('nobody suspends %s', async (_what, input, viewer, code) => {
  expect((await suspend({ version: 1, ...input }, viewer)).errors).toMatchObject([{ code }]);
});

test('accounts are shown to the administrator only', async () => {
  const officials = '{ officials(role: RECRUITER) { name phone account { login } } }';
  const luowei = { name: '罗薇', phone: '023-0000 0101' };
  expect(await directory.read(admin, officials)).toEqual({ officials: [{ ...luowei, account: { login: 'luowei' } }] });
  expect(await directory.read(as('LEADER'), officials)).toEqual({ officials: [{ ...luowei, account: null }] });

  const reference = referenceTo('Account', 'login');
  expect(await directory.read(admin, reference, keysOf('Account', 'a-luowei', 'a-gao'))).toEqual({ _entities: [{ login: 'luowei' }, null] });
  expect(await directory.read(as('LEADER'), reference, keysOf('Account', 'a-luowei'))).toEqual({ _entities: [null] });
});

test('departments stand in the zone’s own order with their officials', async () => {
  const query = '{ departments { name { zh } officials { name } } }';
  const expected = [
    { name: { zh: '招商局' }, officials: [{ name: '罗薇' }] },
    { name: { zh: '项目服务中心' }, officials: [{ name: '秦立川' }] },
  ];
  expect(await directory.read(as('ENTERPRISE_REPRESENTATIVE'), query)).toEqual({ departments: expected });
  const reference = referenceTo('Official', 'name department { id }');
  expect(await directory.read(as('CLIENT'), reference, keysOf('Official', 'qin', 'gao'))).toEqual({
    _entities: [{ name: '秦立川', department: { id: 'd-projects' } }, null],
  });
  expect(await directory.read(as('CLIENT'), referenceTo('Department', 'id'), keysOf('Department', 'd-invest', 'p-invest'))).toEqual({
    _entities: [{ id: 'd-invest' }, null],
  });
});
