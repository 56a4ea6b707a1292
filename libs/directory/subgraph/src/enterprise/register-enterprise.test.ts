import { as, usccOf } from '@gaoxin/testkit';
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

describe('one without a credit code', () => {
  interface Prospect {
    enterprise: { id: string; version: number; uscc: string | null; prospect: string | null; parentGroup: string | null; viewerCan: string[] } | null;
  }
  const FIELDS = 'enterprise { id version uscc prospect parentGroup viewerCan }';
  const prospect = async (input: object) => (await directory.act<Prospect>(recruiter, 'registerProspect', FIELDS, input)).enterprise!;
  const record = ({ id, version }: { id: string; version: number }, uscc: string, viewer = recruiter) =>
    directory.act<Prospect>(viewer, 'recordUscc', FIELDS, { enterpriseId: id, version, uscc });

  test('is registered by its name and gets its code later, once', async () => {
    const found = await prospect({ kind: 'PLANNED', name: '信华二期项目公司（拟设）', parentGroup: '信华集团' });
    expect(found).toMatchObject({ uscc: null, prospect: 'PLANNED', parentGroup: '信华集团', viewerCan: ['RECORD_USCC'] });
    expect((await record(found, '9111000060003734')).errors).toMatchObject([{ code: 'USCC_INVALID', path: ['uscc'] }]);
    const { enterprise, errors } = await record(found, usccOf(801));
    expect([errors, enterprise]).toMatchObject([[], { uscc: usccOf(801), prospect: null, viewerCan: [] }]);
    expect((await record(enterprise!, usccOf(802))).errors).toMatchObject([{ code: 'USCC_RECORDED', path: ['uscc'] }]);
    expect((await register({ uscc: usccOf(801), name: '又登记一次' })).errors).toMatchObject([{ code: 'USCC_TAKEN' }]);
  });

  test('cannot take the code of another one, which it may be', async () => {
    const found = await prospect({ kind: 'FOREIGN', name: 'Yulin Holdings' });
    await register({ uscc: usccOf(803), name: '裕林（垫江）有限公司' });
    expect((await record(found, usccOf(803))).errors).toMatchObject([{ code: 'USCC_TAKEN', path: ['uscc'] }]);
    expect((await record(found, usccOf(804), as('SECRETARY'))).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('is proposed when its name is typed again', async () => {
    const { id } = await prospect({ kind: 'FOREIGN', name: '东洋精密电机控股' });
    const query = '{ similarEnterprises(name: "东洋精密电机") { enterprise { id } } }';
    expect(await directory.read(recruiter, query)).toEqual({ similarEnterprises: [{ enterprise: { id } }] });
  });
});
