import { as } from '@gaoxin/testkit';
import { newLead, newPark, newSite, openDesk, type Desk, type Entity } from './site.fixture.ts';

const SITE = 'site { id version status statusSince occupied currentUse useFinding { since useRate evidence } timeline { kind note changes { field before after } } }';

describe('the zone’s sites', () => {
  let desk: Desk;
  let park: Entity;
  let number = 0;
  const site = (facts: object = {}) => newSite(desk, park.id, `T${(number += 1)}`, facts);
  const occupy = (one: Entity, enterpriseId = 'old', since = '2012-05-01') =>
    desk.done('occupySite', { siteId: one.id, version: one.version, enterpriseId, since }, 'occupancy { id version site { id version status occupied } }');
  const now = async (id: string) => (await desk.read<{ site: Entity }>(`{ site(id: "${id}") { id version status occupied } }`)).site;

  beforeAll(async () => {
    desk = await openDesk(['old', 'new', ...Array.from({ length: 101 }, (_, index) => `tenant-${index}`)]);
    park = await newPark(desk);
  });
  afterAll(() => desk.service[Symbol.asyncDispose]());

  it('has A and B in use, C under construction, nine buildings and room for more than 150 projects', async () => {
    const own = await newPark(desk);
    for (const code of ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3']) {
      const status = code.startsWith('C') ? 'UNDER_CONSTRUCTION' : 'AVAILABLE';
      await newSite(desk, own.id, code, { kind: 'BUILDING', sectionCode: code[0], capacity: 17, status });
    }
    const { park: told } = await desk.read<{ park: object }>(
      `{ park(id: "${own.id}") { sections { code status } buildings projects projectCapacity { value unit bound } } }`);
    expect(told).toEqual({
      sections: [{ code: 'A', status: 'IN_USE' }, { code: 'B', status: 'IN_USE' }, { code: 'C', status: 'UNDER_CONSTRUCTION' }],
      buildings: 9,
      projects: 0,
      projectCapacity: { value: '150', unit: 'PROJECT', bound: 'AT_LEAST' },
    });
    const begun = await desk.done('advanceParkSection', { parkId: own.id, version: 1, code: 'C', to: 'IN_USE' }, 'park { id version sections { code status } }');
    expect(begun.sections).toContainEqual({ code: 'C', status: 'IN_USE' });
    expect(await desk.fault('advanceParkSection', { parkId: own.id, version: 2, code: 'C', to: 'PLANNED' })).toBe('SITE_STATE to');
    expect(await desk.fault('advanceParkSection', { parkId: own.id, version: 2, code: 'D', to: 'IN_USE' })).toBe('NOT_FOUND code');
  });

  it('takes 900 / 9 = 100 into a building and refuses the 101st', async () => {
    let building = await site({ kind: 'BUILDING', capacity: 900 / 9 });
    for (let tenant = 0; tenant < 100; tenant += 1) {
      const { site: after } = await occupy(building, `tenant-${tenant}`, '2022-07-01');
      building = after as Entity;
    }
    expect(building).toMatchObject({ status: 'OCCUPIED', occupied: 100 });
    const more = { siteId: building.id, version: building.version, enterpriseId: 'tenant-100', since: '2022-07-01' };
    expect(await desk.fault('occupySite', more)).toBe('SITE_FULL');
  }, 60_000);

  it('turns a factory that stands idle into a human resources centre and keeps who was there', async () => {
    const empty = await site({ currentUse: '生产车间' });
    const { site: used, ...occupancy } = await occupy(empty);
    const { version } = used as Entity;
    const idle = await desk.done(
      'reportSiteUse',
      { siteId: empty.id, version, finding: 'IDLE', since: '2019-01-01', useRate: '0', evidence: '停产三年，电表无读数' },
      SITE,
    );
    expect(idle).toMatchObject({ status: 'IDLE', statusSince: '2019-01-01', useFinding: { since: '2019-01-01', useRate: '0', evidence: '停产三年，电表无读数' } });
    await desk.done('endOccupancy', { occupancyId: occupancy.id, version: 1, endedOn: '2021-12-31', reason: '司法处置，腾退' }, 'occupancy { id version }');
    const decision = {
      siteId: empty.id, decidedOn: '2022-03-01', decision: '工委会 2022 年第 4 次会议', newUse: '人力资源服务中心', formerUse: '生产车间',
      figures: { outputPerMu: { amount: '0', currency: 'CNY' }, taxPerMu: { amount: '0', currency: 'CNY' }, source: '税务局 2021 年数据' },
    };
    const reuse = await desk.done('decideSiteReuse', { ...decision, version: (await now(empty.id)).version }, 'reuse { id version completedOn before { use occupant { id } } after { use } }');
    expect(reuse).toMatchObject({ completedOn: null, before: { use: '生产车间', occupant: { id: 'old' } }, after: null });
    expect(await desk.fault('decideSiteReuse', { ...decision, version: (await now(empty.id)).version })).toBe('NO_CHANGE');
    const done = { reuseId: reuse.id, version: 1, completedOn: '2022-07-01', enterpriseId: 'new' };
    expect(await desk.fault('completeSiteReuse', { ...done, figures: { taxPerMu: { amount: '1', currency: 'CNY' } } })).toBe('FIGURES_SOURCE figures.source');
    await desk.done('completeSiteReuse', done, 'reuse { id version }');
    const { site: told } = await desk.read<{ site: object }>(
      `{ site(id: "${empty.id}") { status currentUse occupancies { enterprise { id } since endedOn endReason } reuses { newUse after { occupant { id } } } timeline { kind } } }`);
    expect(told).toEqual({
      status: 'REPURPOSED',
      currentUse: '人力资源服务中心',
      occupancies: [
        { enterprise: { id: 'new' }, since: '2022-07-01', endedOn: null, endReason: null },
        { enterprise: { id: 'old' }, since: '2012-05-01', endedOn: '2021-12-31', endReason: '司法处置，腾退' },
      ],
      reuses: [{ newUse: '人力资源服务中心', after: { occupant: { id: 'new' } } }],
      timeline: ['REGISTERED', 'REPURPOSED', 'REUSE_DECIDED', 'VACATED', 'FOUND_IDLE', 'OCCUPIED'].map((kind) => ({ kind })),
    });
  });

  it('tells of an occupant who came before any holiday plan was published, and of a factory idle since then', async () => {
    const one = await site();
    await occupy(one, 'old', '1998-03-02');
    const { version } = await now(one.id);
    await desk.done('reportSiteUse', { siteId: one.id, version, finding: 'UNDERUSED', since: '2003-06-01', useRate: '5', evidence: '只剩门卫' }, SITE);
    const { site: told } = await desk.read<{ site: object }>(`{ site(id: "${one.id}") { statusSince occupancies { since } timeline { kind occurredOn backEntered } } }`);
    expect(told).toMatchObject({
      statusSince: '2003-06-01',
      occupancies: [{ since: '1998-03-02' }],
      timeline: expect.arrayContaining([{ kind: 'OCCUPIED', occurredOn: '1998-03-02', backEntered: true }, { kind: 'FOUND_UNDERUSED', occurredOn: '2003-06-01', backEntered: true }]),
    });
  });

  it('keeps what a site was before it was revised', async () => {
    const one = await site({ area: { value: '3000', unit: 'SQUARE_METRE' } });
    const facts = { name: `厂房 T${number}`, area: { value: '6', unit: 'MU' }, capacity: 1 };
    const revised = await desk.done('reviseSite', { siteId: one.id, version: 1, ...facts }, SITE);
    expect(revised.timeline).toMatchObject([{ kind: 'REVISED', changes: [{ field: 'area', before: '3000 SQUARE_METRE', after: '6 MU' }] }, { kind: 'REGISTERED' }]);
    expect(await desk.fault('reviseSite', { siteId: one.id, version: 2, ...facts })).toBe('NO_CHANGE');
  });

  it('finds by each status exactly those that have it', async () => {
    const lead = await newLead(desk, 'new');
    const [held, half] = [await site(), await site({ capacity: 2 })];
    for (const { id } of [held, half]) await desk.done('reserveSite', { siteId: id, leadId: lead.id, until: '2022-08-31' }, 'reservation { id version }');
    await site({ status: 'PLANNED' });
    const { sites } = await desk.read<{ sites: { nodes: { id: string; status: string }[] } }>('{ sites(first: 100) { nodes { id status } } }');
    for (const status of ['PLANNED', 'UNDER_CONSTRUCTION', 'AVAILABLE', 'RESERVED', 'OCCUPIED', 'IDLE', 'UNDERUSED', 'REPURPOSED']) {
      const found = await desk.read<{ sites: { totalCount: number; nodes: { id: string }[] } }>(`{ sites(first: 100, filter: { statuses: [${status}] }) { totalCount nodes { id } } }`);
      const wanted = sites.nodes.filter((one) => one.status === status).map(({ id }) => ({ id }));
      expect([status, found.sites]).toEqual([status, { totalCount: wanted.length, nodes: wanted }]);
    }
    expect(sites.nodes.find(({ id }) => id === half.id)).toMatchObject({ status: 'AVAILABLE' });
  });

  it('matches a wish with reasons, and leaves out what is kept for others', async () => {
    const power = (value: string) => [{ kind: 'POWER', quantity: { value, unit: 'KILOVOLT_AMPERE' } }];
    const fits = await site({ area: { value: '5200', unit: 'SQUARE_METRE' }, utilities: power('1600') });
    const weak = await site({ area: { value: '5100', unit: 'SQUARE_METRE' }, utilities: power('1000') });
    const wish = `{ kind: WORKSHOP, area: { value: "5000", unit: SQUARE_METRE }, utilities: [{ kind: POWER, quantity: { value: "1250", unit: KILOVOLT_AMPERE } }] }`;
    const query = `{ siteMatches(wish: ${wish}, first: 2) { site { id } met notMet unknown reasons { criterion utility verdict missing wanted { value unit } offered { value } } } }`;
    const { siteMatches } = await desk.read<{ siteMatches: object[] }>(query);
    expect(siteMatches).toMatchObject([
      { site: { id: fits.id }, met: 3, notMet: 0, unknown: 0 },
      { site: { id: weak.id }, met: 2, notMet: 1, reasons: [{}, {}, { utility: 'POWER', verdict: 'NOT_MET', missing: '250', offered: { value: '1000' } }] },
    ]);
    const lead = await newLead(desk, 'new');
    await desk.done('reserveSite', { siteId: fits.id, leadId: lead.id, until: '2022-08-31' }, 'reservation { id version }');
    expect((await desk.read<{ siteMatches: object[] }>(query)).siteMatches[0]).toMatchObject({ site: { id: weak.id } });
  });

  it('refuses what cannot be, at its place', async () => {
    const one = await site();
    const parcel = await site({ kind: 'PARCEL' });
    const other = await newPark(desk);
    const facts = { parkId: park.id, kind: 'WORKSHOP', code: `X${number}`, name: '厂房', area: { value: '100', unit: 'SQUARE_METRE' } };
    const utility = (kind: string, value: string, unit: string) => ({ ...facts, utilities: [{ kind, quantity: { value, unit } }] });
    const register = (more: object) => desk.fault('registerSite', { ...facts, ...more });
    expect([
      await register({ area: { value: '0', unit: 'SQUARE_METRE' } }),
      await register({ area: { value: '-3', unit: 'MU' } }),
      await register({ area: { value: '3', unit: 'TONNE' } }),
      await register(utility('POWER', '10', 'TONNE')),
      await register(utility('CRANE', '0', 'TONNE')),
      await register({ capacity: 0 }),
      await register({ geometry: '{"type":"Point","coordinates":[30,107]}' }),
      await register({ geometry: '['.repeat(20_001) }),
      await register({ code: `T${number}` }),
      await register({ kind: 'PARCEL', parentId: parcel.id }),
      await register({ parkId: other.id, parentId: parcel.id }),
      await register({ sectionCode: 'D' }),
      await register({ status: 'OCCUPIED' }),
      await desk.fault('registerSite', facts, as('RECRUITER', { zone: 'kunshan' })),
      await desk.fault('occupySite', { siteId: one.id, version: 1, enterpriseId: 'nobody', since: '2022-07-01' }),
      await desk.fault('occupySite', { siteId: one.id, version: 1, enterpriseId: 'old', since: '2022-07-01', until: '2022-06-30' }),
      await desk.fault('occupySite', { siteId: one.id, version: 1, enterpriseId: 'old', since: '2022-07-30' }),
      await desk.fault('reportSiteUse', { siteId: one.id, version: 1, finding: 'UNDERUSED', since: '2022-08-01', useRate: '5', evidence: '无' }),
      await desk.fault('reportSiteUse', { siteId: one.id, version: 1, finding: 'UNDERUSED', since: '2022-06-01', useRate: '100', evidence: '无' }),
      await desk.fault('reportSiteUse', { siteId: one.id, version: 1, finding: 'OCCUPIED', since: '2022-06-01', useRate: '10', evidence: '无' }),
      await desk.fault('returnSiteToUse', { siteId: one.id, version: 1, on: '2022-07-01' }),
    ]).toEqual([
      'OUT_OF_RANGE area.value', 'OUT_OF_RANGE area.value', 'SITE_UNIT area.unit', 'SITE_UNIT utilities.0.quantity.unit', 'OUT_OF_RANGE utilities.0.quantity.value',
      'OUT_OF_RANGE capacity', 'SITE_GEOMETRY geometry', 'TOO_LONG geometry', 'SITE_CODE_TAKEN', 'SITE_PLACE parentId', 'SITE_PLACE parentId', 'NOT_FOUND sectionCode', 'SITE_STATE status',
      'NOT_FOUND parkId', 'NOT_FOUND enterpriseId', 'DATE_ORDER until', 'DATE_ORDER since', 'DATE_ORDER since', 'OUT_OF_RANGE useRate', 'SITE_STATE finding', 'SITE_STATE',
    ]);
  });
});
