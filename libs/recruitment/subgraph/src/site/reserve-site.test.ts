import { as } from '@gaoxin/testkit';
import { Client } from 'pg';
import { newLead, newPark, newSite, openDesk, sign, type Desk, type Entity } from './site.fixture.ts';

const RESERVATION = 'reservation { id version live until endedOn ending site { status } }';
const OCCUPANCY = 'occupancy { id version since productionOn landing { signedOn productionOn days withinMonth } site { status } }';

describe('a site kept for a lead', () => {
  let desk: Desk;
  let park: Entity;
  let lead: Entity;
  let number = 0;
  const site = (facts: object = {}) => newSite(desk, park.id, `S${(number += 1)}`, facts);
  const reserve = (siteId: string, until = '2022-08-31', leadId = lead.id) => desk.act('reserveSite', { siteId, leadId, until }, RESERVATION);

  beforeAll(async () => {
    desk = await openDesk(['xitianlong', 'other']);
    park = await newPark(desk);
    lead = await newLead(desk, 'xitianlong');
  });
  afterAll(() => desk.service[Symbol.asyncDispose]());
  beforeEach(() => desk.service.clock.set('2022-07-29T09:00:00+08:00'));

  it('of eight who reserve at once exactly one wins, and the others learn until when', async () => {
    const { id } = await site();
    const race = await Promise.all(Array.from({ length: 8 }, () => reserve(id)));
    expect(race.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const lost = race.flatMap(({ errors }) => errors);
    expect(lost.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(Array<string>(7).fill('SITE_RESERVED siteId'));
    expect(lost[0]!.message).toBe('已被预留到 2022-08-31。');
    expect((await desk.read<{ site: object }>(`{ site(id: "${id}") { status reservations { live } } }`)).site).toEqual({ status: 'RESERVED', reservations: [{ live: true }] });
  });

  it('cannot be held twice in the database either', async () => {
    const { id } = await site();
    await reserve(id);
    const owner = new Client({ connectionString: desk.service.service.database.ownerUrl });
    await owner.connect();
    const again = `insert into site_reservation (id, zone_id, site_id, lead_id, slot, reserved_on, until, reserved_by)
      select 'x' || id, zone_id, site_id, lead_id, slot, reserved_on, until, reserved_by from site_reservation where site_id = $1`;
    await expect(owner.query(again, [id])).rejects.toMatchObject({ constraint: 'site_reservation_slot' });
    await owner.end();
  });

  it('is free again the day after, although nobody wrote it down', async () => {
    const { id } = await site();
    await reserve(id, '2022-08-05');
    const read = () => desk.read<{ site: object; sites: { nodes: { id: string }[] } }>(
      `{ site(id: "${id}") { status reservations { live endedOn ending } } sites(first: 100, filter: { statuses: [RESERVED] }) { nodes { id } } }`);
    desk.service.clock.set('2022-08-05T23:59:00+08:00');
    expect((await read()).site).toEqual({ status: 'RESERVED', reservations: [{ live: true, endedOn: null, ending: null }] });
    desk.service.clock.set('2022-08-06T00:01:00+08:00');
    const later = await read();
    expect(later.site).toEqual({ status: 'AVAILABLE', reservations: [{ live: false, endedOn: '2022-08-05', ending: 'EXPIRED' }] });
    expect(later.sites.nodes.map((one) => one.id)).not.toContain(id);
    expect((await reserve(id, '2022-08-20')).errors).toEqual([]);
    expect((await read()).site).toMatchObject({ status: 'RESERVED', reservations: [{ live: true }, { live: false, ending: 'EXPIRED' }] });
  });

  it('is given free with a reason, and the lead tells all of it', async () => {
    const { id } = await site();
    const { reservation } = await reserve(id);
    const released = await desk.done('releaseSite', { reservationId: reservation!.id, version: 1, reason: '企业改选地块' }, RESERVATION);
    expect(released).toMatchObject({ live: false, ending: 'RELEASED', site: { status: 'AVAILABLE' } });
    expect(await desk.fault('releaseSite', { reservationId: released.id, version: 2, reason: '再来一次' })).toBe('RESERVATION_ENDED');
    expect(await desk.fault('moveIntoSite', { reservationId: released.id, version: 2, since: '2022-07-29' })).toBe('RESERVATION_ENDED');
    const { lead: told } = await desk.read<{ lead: { timeline: { kind: string; note: string }[] } }>(`{ lead(id: "${lead.id}") { timeline { kind note } } }`);
    expect(told.timeline.filter(({ note }) => note?.includes(`S${number} `)).map(({ kind }) => kind)).toEqual(['SITE_RELEASED', 'SITE_RESERVED']);
  });

  it('signed on d0, two workshops taken once, production on d29: less than a month', async () => {
    desk.service.clock.set('2022-03-01T09:00:00+08:00');
    const landed = await newLead(desk, 'xitianlong', '两座车间即落即投');
    const workshops = [await site({ name: '一号车间' }), await site({ name: '二号车间' })];
    const idle = { finding: 'UNDERUSED', since: '2021-06-30', useRate: '15', evidence: '2021 年用电量为设计的 15%' };
    for (const one of workshops) await desk.done('reportSiteUse', { siteId: one.id, version: 1, ...idle }, 'site { id version }');
    const agreement = await sign(desk, landed, '2022-03-01');
    await desk.service.hear('construction.handover.accepted', { agreementId: agreement.id, projectId: 'p-xitianlong' });
    const occupancies: Entity[] = [];
    for (const { id } of workshops) {
      const kept = await desk.done('reserveSite', { siteId: id, leadId: landed.id, until: '2022-03-31' }, RESERVATION);
      expect((await reserve(id)).errors).toMatchObject([{ code: 'SITE_RESERVED' }]);
      occupancies.push(await desk.done('moveIntoSite', { reservationId: kept.id, version: 1, since: '2022-03-01' }, OCCUPANCY));
      expect(await desk.fault('reserveSite', { siteId: id, leadId: lead.id, until: '2022-03-31' })).toBe('SITE_STATE siteId');
    }
    expect(occupancies.map((one) => one.landing)).toEqual(Array(2).fill({ signedOn: '2022-03-01', productionOn: null, days: null, withinMonth: null }));
    desk.service.clock.set('2022-03-30T17:00:00+08:00');
    await desk.service.hear('construction.milestone.reached', { projectId: 'p-xitianlong', kind: 'IN_PRODUCTION', reachedOn: '2022-03-30' });
    const { lead: told } = await desk.read<{ lead: object }>(
      `{ lead(id: "${landed.id}") { siteOccupancies { landing { signedOn occupiedOn productionOn days withinMonth } site { status timeline { kind occurredOn } } } } }`);
    const landing = { signedOn: '2022-03-01', occupiedOn: '2022-03-01', productionOn: '2022-03-30', days: 29, withinMonth: true };
    const timeline = expect.arrayContaining([{ kind: 'PRODUCTION', occurredOn: '2022-03-30' }]);
    expect(told).toEqual({ siteOccupancies: Array(2).fill({ landing, site: { status: 'OCCUPIED', timeline } }) });
  });

  it('holds with its whole what is part of it, and its parts what is whole', async () => {
    const building = await site({ kind: 'BUILDING' });
    const unit = await site({ kind: 'UNIT', parentId: building.id });
    expect((await reserve(building.id)).errors).toEqual([]);
    expect((await reserve(unit.id)).errors).toMatchObject([{ code: 'SITE_RESERVED' }]);
    const second = await site({ kind: 'BUILDING' });
    const part = await site({ kind: 'UNIT', parentId: second.id });
    expect((await reserve(part.id)).errors).toEqual([]);
    expect((await reserve(second.id)).errors).toMatchObject([{ code: 'SITE_RESERVED' }]);
  });

  it('refuses what cannot be, at its place', async () => {
    const { id } = await site();
    const planned = await site({ status: 'UNDER_CONSTRUCTION' });
    const input = { siteId: id, leadId: lead.id, until: '2022-08-31' };
    expect([
      await desk.fault('reserveSite', { ...input, until: '2022-07-28' }),
      await desk.fault('reserveSite', { ...input, until: '2023-07-30' }),
      await desk.fault('reserveSite', { ...input, siteId: planned.id }),
      await desk.fault('reserveSite', { ...input, siteId: 'nothing' }),
      await desk.fault('reserveSite', { ...input, leadId: 'nobody' }),
      await desk.fault('reserveSite', input, as('RECRUITER', { zone: 'kunshan' })),
      await desk.fault('reserveSite', input, as('PROJECT_OFFICER')),
    ]).toEqual(['DATE_ORDER until', 'DATE_ORDER until', 'SITE_STATE siteId', 'NOT_FOUND siteId', 'NOT_FOUND leadId', 'NOT_FOUND leadId', 'FORBIDDEN']);
  });
});
