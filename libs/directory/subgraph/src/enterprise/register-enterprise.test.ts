import { as } from '@gaoxin/testkit';
import { openDirectory, type OpenDirectory } from '../directory.fixture.ts';

interface Payload {
  enterprise: { id: string; uscc: string; shortName: string; contactPhone: string | null; sample: boolean; registeredAt: string } | null;
}

let directory: OpenDirectory;
const recruiter = as('RECRUITER');
const USCC = '91110108551385082Q';

beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory[Symbol.asyncDispose]());

const register = (input: object, viewer = recruiter) =>
  directory.act<Payload>(viewer, 'registerEnterprise', 'enterprise { id uscc shortName contactPhone sample registeredAt }', input);

test('an enterprise is registered once in a zone, and again in another', async () => {
  const input = { uscc: ` ${USCC.toLowerCase()}`, name: '示例光伏有限公司', contactPhone: '138 0000 0130' };
  const { enterprise, errors } = await register(input);
  expect(errors).toEqual([]);
  expect(enterprise).toMatchObject({ uscc: USCC, shortName: '示例光伏有限公司', contactPhone: '138 0000 0130', sample: false, registeredAt: '2022-07-29T01:00:00.000Z' });

  const again = await register({ ...input, uscc: USCC });
  expect(again).toEqual({ enterprise: null, errors: [{ code: 'USCC_TAKEN', path: ['uscc'], message: expect.stringContaining('已经登记') as string }] });
  expect((await register({ ...input }, as('RECRUITER', { zone: 'pizhou' }))).errors).toEqual([]);
});

test('two who register the same at once: one is told', async () => {
  const both = await Promise.all([1, 2].map(() => register({ uscc: '91110000802100433B', name: '同一家企业' })));
  const codes = both.flatMap(({ errors }) => errors.map(({ code }) => code));
  expect(codes).toEqual(['USCC_TAKEN']);
});

test('the same key gives the same answer', async () => {
  const input = { idempotencyKey: 'once', uscc: '9144030071526726XG', name: '一次登记' };
  expect(await register(input)).toEqual(await register(input));
});

test.each([
  [{ uscc: '91110000600037341A', name: '错码企业' }, 'USCC_INVALID', ['uscc']],
  [{ uscc: '9111000060003734', name: '短码企业' }, 'USCC_INVALID', ['uscc']],
  [{ uscc: USCC, name: '  ' }, 'BLANK', ['name']],
  [{ uscc: USCC, name: '长'.repeat(121) }, 'TOO_LONG', ['name']],
])('%p is refused as %s', async (input, code, path) => {
  expect((await register(input)).errors).toEqual([expect.objectContaining({ code, path })]);
});

test.each(['SECRETARY', 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'] as const)('%s does not register', async (role) => {
  expect((await register({ uscc: USCC, name: '无权登记' }, as(role))).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
