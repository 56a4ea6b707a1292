import { as } from '@gaoxin/testkit';
import { keysOf, openDirectory, referenceTo, type OpenDirectory } from '../directory.fixture.ts';

let directory: OpenDirectory;
const admin = as('ZONE_ADMIN');

beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory[Symbol.asyncDispose]());

const change = (input: object, viewer = admin) =>
  directory.act<{ zone: { brand: { zh: string }; version: number } | null }>(viewer, 'changeServiceBrand', 'zone { brand { zh en } version }', input);

test('an administrator changes the brand; a stale version and the same brand are refused', async () => {
  const brand = { zh: '垫心办', en: 'With you' };
  expect(await change({ version: 1, ...brand })).toEqual({ zone: { brand, version: 2 }, errors: [] });
  expect((await change({ version: 1, zh: '别的', en: 'Other' })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect((await change({ version: 2, ...brand })).errors).toMatchObject([{ code: 'NO_CHANGE' }]);
});

test('the brand of another zone stays', async () => {
  await change({ version: 1, zh: '邳事通', en: 'All of Pizhou' }, as('ZONE_ADMIN', { zone: 'pizhou' }));
  expect(await directory.read(admin, '{ zone { id brand { zh } } }')).toMatchObject({ zone: { id: 'dianjiang', brand: { zh: '垫心办' } } });
});

test('who may change it is told so', async () => {
  const query = '{ zone { viewerCan today name { zh } } }';
  expect(await directory.read(admin, query)).toEqual({ zone: { viewerCan: ['CHANGE_BRAND'], today: '2022-07-29', name: { zh: '垫江高新区' } } });
  expect(await directory.read(as('LEADER'), query)).toMatchObject({ zone: { viewerCan: [] } });
  expect((await change({ version: 2, zh: '我的', en: 'Mine' }, as('LEADER'))).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('the viewer knows who they are, and nobody is nobody', async () => {
  const me = '{ me { id kind roles zone { id } official { name department { name { zh } } } enterprise { shortName } } }';
  expect(await directory.read(null, me)).toEqual({ me: null });
  expect(await directory.read(as('RECRUITER', { official: 'luowei' }), me)).toMatchObject({
    me: { kind: 'OFFICIAL', zone: { id: 'dianjiang' }, official: { name: '罗薇', department: { name: { zh: '招商局' } } }, enterprise: null },
  });
  expect(await directory.read(as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'xinhua' }), me)).toMatchObject({
    me: { official: null, enterprise: { shortName: '信华新材料' } },
  });
});

test('a zone is referred to by its own people only', async () => {
  expect(await directory.read(admin, referenceTo('HighTechZone', 'id'), keysOf('HighTechZone', 'dianjiang', 'pizhou'))).toEqual({
    _entities: [{ id: 'dianjiang' }, null],
  });
});
