import { newLead, newPark, newSite, openDesk, type Desk, type Entity } from './site.fixture.ts';

const RESERVATION = 'reservation { id version live until endedOn ending site { status } }';
const OCCUPANCY = 'occupancy { id version since }';

describe('a site that is kept or used', () => {
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
    desk.service.clock.set('2022-07-29T09:00:00+08:00');
  });
  afterAll(() => desk.service[Symbol.asyncDispose]());

  it('is not given to another through its parts or its whole, whichever act is tried', async () => {
    const building = await site({ kind: 'BUILDING' });
    const unit = await site({ kind: 'UNIT', parentId: building.id });
    const occupy = (one: Entity, enterpriseId = 'other') => desk.fault('occupySite', { siteId: one.id, version: one.version, enterpriseId, since: '2022-07-29' });
    const { reservation } = await reserve(building.id);
    expect(await occupy(unit)).toBe('SITE_RESERVED siteId');
    await desk.done('moveIntoSite', { reservationId: reservation!.id, version: 1, since: '2022-07-29' }, OCCUPANCY);
    expect(await occupy(unit)).toBe('SITE_PART_TAKEN siteId');
    const otherLead = await newLead(desk, 'other', '另一家');
    const refused = await reserve(unit.id, '2022-08-31', otherLead.id);
    expect(refused.errors).toMatchObject([{ code: 'SITE_PART_TAKEN', path: ['siteId'] }]);
    expect(refused.errors[0]!.message).toContain(`S${number - 1} `);
    expect(await occupy(unit, 'xitianlong')).toBeUndefined();
  });

  it('as a place of a building of many tenants leaves its other places and units to others', async () => {
    const building = await site({ kind: 'BUILDING', capacity: 3 });
    const unit = await site({ kind: 'UNIT', parentId: building.id });
    expect((await reserve(building.id)).errors).toEqual([]);
    expect(await desk.fault('occupySite', { siteId: unit.id, version: 1, enterpriseId: 'other', since: '2022-07-29' })).toBeUndefined();
    const parcel = await site({ kind: 'PARCEL' });
    const onIt = await site({ kind: 'BUILDING', capacity: 3, parentId: parcel.id });
    expect((await reserve(parcel.id)).errors).toEqual([]);
    expect((await reserve(onIt.id)).errors).toMatchObject([{ code: 'SITE_RESERVED' }]);
  });

  it('is not filled by a reuse that was decided before', async () => {
    const idle = await site();
    await desk.done('reportSiteUse', { siteId: idle.id, version: 1, finding: 'IDLE', since: '2021-01-01', useRate: '0', evidence: '停产' }, 'site { id version }');
    const decision = { siteId: idle.id, version: 2, decidedOn: '2022-07-01', decision: '会议纪要', newUse: '孵化器', formerUse: '车间' };
    const reuse = await desk.done('decideSiteReuse', decision, 'reuse { id version }');
    await reserve(idle.id);
    const done = { reuseId: reuse.id, version: reuse.version, completedOn: '2022-07-20' };
    expect(await desk.fault('completeSiteReuse', { ...done, enterpriseId: 'other' })).toBe('SITE_RESERVED enterpriseId');
    expect(await desk.fault('completeSiteReuse', done)).toBeUndefined();
  });

  it('of those who reserve the whole, occupy a part and reserve a part at once lets one through', async () => {
    for (let round = 0; round < 3; round += 1) {
      const building = await site({ kind: 'BUILDING' });
      const [first, second] = [await site({ kind: 'UNIT', parentId: building.id }), await site({ kind: 'UNIT', parentId: building.id })];
      const occupy = (one: Entity) => desk.act('occupySite', { siteId: one.id, version: 1, enterpriseId: 'other', since: '2022-07-29' }, OCCUPANCY);
      const [whole, ...parts] = await Promise.all([reserve(building.id), occupy(first), occupy(second), reserve(first.id)]);
      const won = parts.filter(({ errors }) => errors.length === 0);
      expect(won.length === 0).toBe(whole.errors.length === 0);
    }
  });

  it('is free again when its lead is dropped, and stays kept while the lead rests, which says so', async () => {
    const { id } = await site();
    const gone = await newLead(desk, 'other', '放弃的线索');
    const resting = await newLead(desk, 'other', '搁置的线索');
    await reserve(id, '2022-08-31', gone.id);
    await desk.done('dropLead', { leadId: gone.id, version: gone.version, reason: '企业改投外省' }, 'lead { id version }');
    const { lead: dropped } = await desk.read<{ lead: { siteReservations: object[]; timeline: { kind: string; note: string }[] } }>(
      `{ lead(id: "${gone.id}") { siteReservations { live ending } timeline { kind note } } }`);
    expect(dropped.siteReservations).toEqual([{ live: false, ending: 'RELEASED' }]);
    expect(dropped.timeline).toContainEqual({ kind: 'SITE_RELEASED', note: `S${number} 厂房 S${number}：企业改投外省` });
    expect(await desk.fault('reserveSite', { siteId: id, leadId: gone.id, until: '2022-08-31' })).toBe('LEAD_STAGE leadId');
    expect((await reserve(id, '2022-08-31', resting.id)).errors).toEqual([]);
    await desk.done('letLeadRest', { leadId: resting.id, version: resting.version, reason: '等批复' }, 'lead { id version }');
    const { lead: rested } = await desk.read<{ lead: { siteReservations: object[]; timeline: { note: string }[] } }>(
      `{ lead(id: "${resting.id}") { siteReservations { live } timeline { note } } }`);
    expect(rested.siteReservations).toEqual([{ live: true }]);
    expect(rested.timeline.map(({ note }) => note)).toContainEqual(`等批复；仍预留S${number} 厂房 S${number}（至 2022-08-31）`);
  });

  it('never stays kept for a lead that is dropped at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = [await site(), await site()];
      const gone = await newLead(desk, 'other', `放弃 ${number}`);
      await reserve(one.id, '2022-08-31', gone.id);
      await Promise.all([
        reserve(other.id, '2022-08-31', gone.id),
        desk.act('dropLead', { leadId: gone.id, version: gone.version, reason: '不来了' }, 'lead { id version }'),
      ]);
      const { lead: after } = await desk.read<{ lead: { stage: string; version: number; siteReservations: { live: boolean }[] } }>(`{ lead(id: "${gone.id}") { stage version siteReservations { live } } }`);
      expect(after.siteReservations.some(({ live }) => live)).toBe(after.stage !== 'DROPPED');
    }
  });
});
