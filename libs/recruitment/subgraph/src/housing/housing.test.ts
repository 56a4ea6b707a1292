import { inZone } from '@gaoxin/server';
import { as } from '@gaoxin/testkit';
import { openDesk, type Desk, type Entity } from '../site/site.fixture.ts';

const APPLICATION = 'application { id version status asked housed offered waitingNumber waitsForAll answerBy applicants { id name status building number } }';
const FIRMS = ['a', 'b', 'c', 'd', 'e', 'f'];
const officer = as('PROJECT_OFFICER');
const firm = (enterprise: string) => as('ENTERPRISE_REPRESENTATIVE', { id: `voice-${enterprise}`, enterprise });
const people = (count: number, category = 'MASTER') => Array.from({ length: count }, (_, index) => ({ name: `李${'明'.repeat((index % 2) + 1)}`, category }));

describe('talent housing', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(FIRMS);
  });
  afterAll(() => desk.service[Symbol.asyncDispose]());

  const newHousing = (buildings: object[]) =>
    desk.done(
      'registerHousing',
      { name: '人才公寓', buildings, categories: [{ code: 'DOCTOR', zh: '博士', en: 'Doctor' }, { code: 'MASTER', zh: '硕士', en: 'Master' }] },
      'housing { id version places taken waiting }',
      officer,
    );
  const apply = (housing: Entity, enterprise: string, applicants: object[]) =>
    desk.done('applyForHousing', { housingId: housing.id, enterpriseId: enterprise, applicants }, APPLICATION, firm(enterprise));
  const allocate = ({ id, version }: Entity, more: object = {}) => desk.done('allocateHousing', { applicationId: id, version, ...more }, APPLICATION, officer);
  const given = async (housing: Entity, enterprise: string, count: number, more: object = {}) => allocate(await apply(housing, enterprise, people(count)), more);
  const asFirm = (mutation: string, { id, version }: Entity, enterprise: string, more: object = {}) => desk.done(mutation, { applicationId: id, version, ...more }, APPLICATION, firm(enterprise));
  const now = async ({ id }: Entity): Promise<Entity> => {
    const { housingApplications } = await desk.read<{ housingApplications: { nodes: Entity[] } }>(
      `{ housingApplications(first: 100) { nodes { id version status housed offered waitingNumber applicants { id status } } } }`, officer);
    return housingApplications.nodes.find((one) => one.id === id)!;
  };
  const counts = async ({ id }: Entity) => (await desk.read<{ talentHousing: Entity }>(`{ talentHousing(id: "${id}") { places taken waiting } }`, officer)).talentHousing;

  it('gives 900 places in 9 buildings; the 901st person is number 1 on the waiting list', async () => {
    const housing = await newHousing(Array.from({ length: 9 }, (_, index) => ({ name: `${index + 1} 栋`, places: 900 / 9 })));
    expect(housing).toMatchObject({ places: 900, taken: 0, waiting: 0 });
    const last: Entity[] = [];
    for (let building = 1; building <= 9; building += 1) last.push(await given(housing, FIRMS[building % 6]!, 100, { building: `${building} 栋` }));
    expect(last.map(({ status, housed }) => [status, housed])).toEqual(Array(9).fill(['HOUSED', 100]));
    expect(await counts(housing)).toEqual({ places: 900, taken: 900, waiting: 0 });

    const full = await apply(housing, 'a', people(1));
    expect(await desk.fault('allocateHousing', { applicationId: full.id, version: 1, building: '9 栋' }, officer)).toBe('HOUSING_FULL building');
    const first = await allocate(full);
    expect(first).toMatchObject({ status: 'WAITING', waitingNumber: 1, housed: 0 });
    const second = await given(housing, 'b', 1);
    const third = await given(housing, 'c', 2);
    expect([second.waitingNumber, third.waitingNumber]).toEqual([2, 3]);

    await asFirm('withdrawHousingApplication', second, 'b');
    expect((await now(third)).waitingNumber).toBe(2);

    const leaver = (last[0]!.applicants as Entity[])[0]!;
    await asFirm('releaseHousing', last[0]!, FIRMS[1]!, { applicantId: leaver.id, leftOn: '2022-07-29' });
    const offered = await now(first);
    expect([offered.status, offered.offered, (await now(third)).waitingNumber]).toEqual(['OFFERED', 1, 1]);
    const housed = await asFirm('acceptHousingOffer', offered, 'a');
    expect([housed.status, (housed.applicants as Entity[])[0]]).toEqual(['HOUSED', expect.objectContaining({ building: '1 栋', number: 1 })]);
    expect(await counts(housing)).toEqual({ places: 900, taken: 900, waiting: 1 });
  }, 60_000);

  it('of five who get the last place at once one gets it, and the others stand in line', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 1 }]);
    const applications: Entity[] = [];
    for (const enterprise of FIRMS.slice(0, 5)) applications.push(await apply(housing, enterprise, people(1)));
    const race = await Promise.all(applications.map((one) => allocate(one)));
    expect(race.filter(({ status }) => status === 'HOUSED')).toHaveLength(1);
    const numbers = await Promise.all(race.filter(({ status }) => status === 'WAITING').map(async (one) => (await now(one)).waitingNumber));
    expect([numbers.sort(), await counts(housing)]).toEqual([[1, 2, 3, 4], { places: 1, taken: 1, waiting: 4 }]);
  });

  it('offers fewer places than were asked for: part is taken, the rest keeps its number', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 3 }]);
    await given(housing, 'a', 1);
    const offer = await given(housing, 'b', 3);
    expect(offer).toMatchObject({ status: 'OFFERED', offered: 2, housed: 0, waitingNumber: null, answerBy: '2022-08-05' });
    const behind = await given(housing, 'c', 1);
    expect(behind).toMatchObject({ status: 'WAITING', waitingNumber: 1 });
    const taken = await asFirm('acceptHousingOffer', offer, 'b');
    expect(taken).toMatchObject({ status: 'WAITING', housed: 2, offered: 0, waitingNumber: 1 });
    expect((await now(behind)).waitingNumber).toBe(2);
  });

  it('of a chosen building too small for all leaves nobody waiting while other buildings have places', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 2 }, { name: '2 栋', places: 500 }]);
    const offer = await given(housing, 'a', 3, { building: '1 栋' });
    expect(offer).toMatchObject({ status: 'OFFERED', offered: 2 });
    const accepted = await asFirm('acceptHousingOffer', offer, 'a');
    expect(accepted).toMatchObject({ status: 'OFFERED', housed: 2, offered: 1, waitingNumber: null });
    const whole = await asFirm('acceptHousingOffer', accepted, 'a');
    expect(whole).toMatchObject({ status: 'HOUSED', housed: 3 });
    expect((whole.applicants as Entity[]).map(({ building }) => building)).toEqual(['1 栋', '1 栋', '2 栋']);
    expect(await counts(housing)).toEqual({ places: 502, taken: 3, waiting: 0 });
  });

  it('serves who waits before a newcomer, also when places came free unnoticed', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 1 }]);
    const early = await given(housing, 'a', 1);
    const waiting = await given(housing, 'b', 1);
    expect(waiting).toMatchObject({ status: 'WAITING', waitingNumber: 1 });
    // As it was left by an earlier version of the rules: free, and somebody in line.
    await inZone('dianjiang', () => desk.service.service.database.em().execute(`update housing_place set taken_by = null where housing_id = ?`, [housing.id]));
    const newcomer = await given(housing, 'c', 1);
    expect(newcomer).toMatchObject({ status: 'WAITING', waitingNumber: 1 });
    expect(await now(waiting)).toMatchObject({ status: 'OFFERED', offered: 1 });
    expect((await now(early)).status).toBe('HOUSED');
  });

  it('offers fewer places than were asked for: who would rather wait keeps its number, and the next is asked', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 3 }]);
    const early = await given(housing, 'a', 1);
    const offer = await given(housing, 'b', 3);
    const behind = await given(housing, 'c', 2);
    const waits = await asFirm('waitForHousing', offer, 'b');
    expect(waits).toMatchObject({ status: 'WAITING', waitsForAll: true, waitingNumber: 1 });
    expect(await now(behind)).toMatchObject({ status: 'OFFERED', offered: 2 });
    await asFirm('waitForHousing', await now(behind), 'c');
    await asFirm('releaseHousing', early, 'a', { applicantId: (early.applicants as Entity[])[0]!.id, leftOn: '2022-07-29' });
    expect(await now(offer)).toMatchObject({ status: 'OFFERED', offered: 3, waitingNumber: null });
  });

  it('lets the office pass an unanswered offer on only when its time is over', async () => {
    desk.service.clock.set('2022-07-29T09:00:00+08:00');
    const housing = await newHousing([{ name: '1 栋', places: 1 }]);
    const offer = await given(housing, 'a', 2);
    const pass = { applicationId: offer.id, version: offer.version };
    desk.service.clock.set('2022-08-05T18:00:00+08:00');
    expect(await desk.fault('waitForHousing', pass, officer)).toBe('HOUSING_ANSWER_OPEN');
    desk.service.clock.set('2022-08-06T09:00:00+08:00');
    expect((await desk.done('waitForHousing', pass, APPLICATION, officer)).status).toBe('WAITING');
    desk.service.clock.set('2022-07-29T09:00:00+08:00');
  });

  it('shows an enterprise its own only, and names only to those who need them', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 1 }]);
    await given(housing, 'd', 1);
    const mine = await allocate(await apply(housing, 'e', [{ name: '欧阳文海', category: 'DOCTOR' }]));
    const query = `{ talentHousing(id: "${housing.id}") { taken waiting } housingApplications(first: 100, filter: { housingId: "${housing.id}" }) { nodes { id waitingNumber applicants { name } } } }`;
    const own = { id: mine.id, waitingNumber: 1, applicants: [{ name: '欧阳文海' }] };
    expect(await desk.read(query, firm('e'))).toEqual({ talentHousing: { taken: 1, waiting: 1 }, housingApplications: { nodes: [own] } });
    const seen = await desk.read<{ housingApplications: { nodes: object[] } }>(query, as('LEADER'));
    expect(seen.housingApplications.nodes).toEqual([{ ...own, applicants: [{ name: '欧〇〇' }] }, expect.objectContaining({ applicants: [{ name: '李〇' }] })]);
    expect((await desk.read<{ housingApplications: { nodes: object[] } }>(query, officer)).housingApplications.nodes).toContainEqual(own);
    expect(await desk.fault('withdrawHousingApplication', { applicationId: mine.id, version: mine.version }, firm('d'))).toBe('NOT_FOUND applicationId');
  });

  it('refuses what cannot be, at its place', async () => {
    const housing = await newHousing([{ name: '1 栋', places: 2 }]);
    const input = { housingId: housing.id, enterpriseId: 'a', applicants: people(1) };
    const done = await given(housing, 'a', 1);
    const person = (done.applicants as Entity[])[0]!.id;
    const acts = { applicationId: done.id, version: done.version };
    const buildings = [{ name: '1 栋', places: 2 }];
    const categories = [{ code: 'DOCTOR', zh: '博士', en: 'Doctor' }];
    expect([
      await desk.fault('applyForHousing', { ...input, applicants: people(1, 'BACHELOR') }, firm('a')),
      await desk.fault('applyForHousing', { ...input, applicants: [] }, firm('a')),
      await desk.fault('applyForHousing', { ...input, applicants: people(101) }, firm('a')),
      await desk.fault('applyForHousing', { ...input, enterpriseId: 'b' }, firm('a')),
      await desk.fault('applyForHousing', input, as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'a', zone: 'kunshan' })),
      await desk.fault('allocateHousing', acts, officer),
      await desk.fault('acceptHousingOffer', acts, firm('a')),
      await desk.fault('releaseHousing', { ...acts, applicantId: person, leftOn: '2022-07-30' }, firm('a')),
      await desk.fault('releaseHousing', { ...acts, applicantId: 'nobody', leftOn: '2022-07-29' }, officer),
      await desk.fault('registerHousing', { name: '公寓', buildings: [{ name: '1 栋', places: 0 }], categories }, officer),
      await desk.fault('registerHousing', { name: '公寓', buildings: [...buildings, ...buildings], categories }, officer),
      await desk.fault('registerHousing', { name: '公寓', buildings: [], categories }, officer),
      await desk.fault('registerHousing', { name: '公寓', buildings, categories }, as('RECRUITER')),
    ]).toEqual([
      'HOUSING_CATEGORY applicants.0.category', 'OUT_OF_RANGE applicants', 'OUT_OF_RANGE applicants', 'NOT_FOUND enterpriseId', 'NOT_FOUND housingId', 'HOUSING_STATE', 'HOUSING_STATE',
      'DATE_ORDER leftOn', 'NOT_FOUND applicantId', 'OUT_OF_RANGE buildings.0.places', 'REPEATED buildings.1.name', 'OUT_OF_RANGE buildings', 'FORBIDDEN',
    ]);
  });
});
