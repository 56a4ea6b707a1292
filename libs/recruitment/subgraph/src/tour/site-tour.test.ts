import { as } from '@gaoxin/testkit';
import { faultsOf, openActing, type Acting } from '../acts.fixture.ts';

const TOUR = 'tour { id version direction cancelledFor stops { id title type day time } stopsPerDay { numerator denominator value rows { title counted } } viewerCan }';

interface Tour {
  tour: { id: string; version: number; stops: { id: string; title: string; type: string; day: string; time: string | null }[]; stopsPerDay: { numerator: number; denominator: number; value: number } };
}

describe('a site tour', () => {
  let recruitment: Acting;
  beforeAll(async () => {
    recruitment = await openActing();
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  const facts = { direction: 'OUTBOUND', title: '长三角稀土永磁配套走访', party: '招商三组 3 人', startsOn: '2022-08-01', endsOn: '2022-08-03' };
  const stop = (index: number) => ({ day: `2022-08-0${1 + Math.floor(index / 7)}`, time: `${String(9 + (index % 7)).padStart(2, '0')}:00`, type: index % 3 === 0 ? 'RECENT_SETTLER' : 'SUPPORTING', title: `第 ${index + 1} 家`, host: '总经理', note: null });
  const plan = (more: object = {}) => recruitment.done<Tour>('planSiteTour', { ...facts, ...more }, TOUR);

  it('of 19 stops in 3 days makes 6.33 a day, every stop typed', async () => {
    const { tour } = await plan({ stops: Array.from({ length: 19 }, (_, index) => stop(index)) });
    expect(tour.stopsPerDay).toMatchObject({ numerator: 19, denominator: 3 });
    expect(tour.stopsPerDay.value.toFixed(2)).toBe('6.33');
    expect(tour.stops.every(({ type }) => ['SUPPORTING', 'RECENT_SETTLER'].includes(type))).toBe(true);
  });

  it('keeps the order of its stops when they are arranged anew', async () => {
    const { tour } = await plan({ stops: [stop(0), stop(1), stop(2)] });
    const at = (index: number, time: string | null) => ({ ...stop(index), time });
    const stops = [at(2, '09:00'), at(0, null), at(1, '10:00'), stop(7)];
    const { tour: arranged } = await recruitment.done<Tour>('arrangeTourStops', { tourId: tour.id, version: 1, stops }, TOUR);
    expect([arranged.version, arranged.stops.map(({ title }) => title)]).toEqual([2, ['第 3 家', '第 1 家', '第 2 家', '第 8 家']]);
    expect(faultsOf(await recruitment.act('arrangeTourStops', { tourId: tour.id, version: 1, stops }, TOUR))).toEqual(['STALE_VERSION']);
    const { siteTour } = await recruitment.read<{ siteTour: object }>('query ($id: ID!) { siteTour(id: $id) { stops { title } stopsPerDay { value } } }', { id: tour.id });
    expect(siteTour).toMatchObject({ stops: [{ title: '第 3 家' }, {}, {}, { title: '第 8 家' }], stopsPerDay: { value: 4 / 3 } });
  });

  it('of a lead stands on its timeline, and so does calling it off', async () => {
    const lead = await recruitment.newLead();
    const { tour } = await plan({ leadId: lead.id, direction: 'INBOUND' });
    const { tour: off } = await recruitment.done<{ tour: object }>('cancelSiteTour', { tourId: tour.id, version: 1, reason: '对方改期' }, TOUR);
    expect(off).toMatchObject({ cancelledFor: '对方改期', viewerCan: [] });
    expect(faultsOf(await recruitment.act('arrangeTourStops', { tourId: tour.id, version: 2, stops: [] }, TOUR))).toEqual(['TOUR_CANCELLED']);
    const { lead: seen } = await recruitment.read<{ lead: object }>('query ($id: ID!) { lead(id: $id) { tours { title cancelledFor } timeline { kind } } }', { id: lead.id });
    expect(seen).toMatchObject({ tours: [{ cancelledFor: '对方改期' }], timeline: [{ kind: 'TOUR_CANCELLED' }, { kind: 'TOUR_PLANNED' }, { kind: 'REGISTERED' }] });
  });

  it('takes a stop anew in its place, and one with another time among the others', async () => {
    const lead = await recruitment.newLead();
    const { tour } = await plan({ leadId: lead.id, stops: [stop(0), stop(1), stop(2), stop(7)] });
    const said = (index: number, more: object = {}) => ({ tourId: tour.id, stopId: tour.stops[index]!.id, ...stop(index), ...more });
    const act = (version: number, input: object) => recruitment.act<Tour>('reviseTourStop', { version, ...input }, TOUR);
    const { tour: renamed } = await act(1, said(1, { title: '磁材二厂', note: '看二期' }));
    expect(renamed.stops.map(({ title }) => title)).toEqual(['第 1 家', '磁材二厂', '第 3 家', '第 8 家']);
    const { tour: moved } = await act(2, { ...said(0, { time: '14:30' }), stopId: renamed.stops[0]!.id });
    expect(moved.stops.map(({ title, time }) => [title, time])).toEqual([['磁材二厂', '10:00'], ['第 3 家', '11:00'], ['第 1 家', '14:30'], ['第 8 家', '09:00']]);
    const clash = await act(3, { ...said(0, { time: '11:00' }), stopId: moved.stops[2]!.id });
    expect([faultsOf(clash), clash.errors[0]!.message]).toEqual([['TOUR_STOP_TIME time'], '同一天前一站是 11:00，这一站要排在它之后。']);
    expect(faultsOf(await act(3, { ...said(0, { day: '2022-08-04' }), stopId: moved.stops[2]!.id }))).toEqual(['DATE_ORDER day']);
    expect(faultsOf(await act(3, { ...said(0), stopId: 'nobody-has-this' }))).toEqual(['NOT_FOUND stopId']);
    const { lead: seen } = await recruitment.read<{ lead: { timeline: { kind: string; note: string }[] } }>('query ($id: ID!) { lead(id: $id) { timeline { kind note } } }', { id: lead.id });
    expect(seen.timeline.slice(0, 2).map(({ note }) => note)).toEqual([
      '长三角稀土永磁配套走访：第 1 家，2022-08-01 09:00 → 2022-08-01 14:30',
      '长三角稀土永磁配套走访：“第 2 家”改为“磁材二厂”',
    ]);
  });

  it('is put off with its stops, and says on the timeline what it said before', async () => {
    const lead = await recruitment.newLead();
    const { tour } = await plan({ leadId: lead.id, stops: [stop(0), stop(7), stop(14)] });
    const revise = (version: number, more: object) => recruitment.act<Tour>('reviseSiteTour', { tourId: tour.id, version, title: facts.title, party: facts.party, startsOn: facts.startsOn, endsOn: facts.endsOn, ...more }, TOUR);
    expect(faultsOf(await revise(1, {}))).toEqual(['NO_CHANGE']);
    const { tour: later } = await revise(1, { startsOn: '2022-08-08', endsOn: '2022-08-10', party: '招商三组 4 人' });
    expect(later.stops.map(({ day }) => day)).toEqual(['2022-08-08', '2022-08-09', '2022-08-10']);
    expect(faultsOf(await revise(2, { startsOn: '2022-08-08', endsOn: '2022-08-09' }))).toEqual(['DATE_ORDER endsOn']);
    expect(faultsOf(await revise(2, { startsOn: '2022-07-28', endsOn: '2022-07-30' }))).toEqual(['DATE_ORDER startsOn']);
    const { lead: seen } = await recruitment.read<{ lead: { timeline: { kind: string; note: string }[] } }>('query ($id: ID!) { lead(id: $id) { timeline { kind note } } }', { id: lead.id });
    expect(seen.timeline[0]).toEqual({ kind: 'TOUR_REVISED', note: '长三角稀土永磁配套走访：日期 2022-08-01 至 2022-08-03 → 2022-08-08 至 2022-08-10，人员“招商三组 3 人”→“招商三组 4 人”' });
  });

  it.each([
    ['ends before it begins', { endsOn: '2022-07-31' }, 'DATE_ORDER endsOn'],
    ['has a stop on another day', { stops: [{ ...stop(0), day: '2022-08-04' }] }, 'DATE_ORDER stops.0.day'],
    ['goes back a day', { stops: [stop(7), stop(0)] }, 'DATE_ORDER stops.1.day'],
    ['has a stop at noon and a bit', { stops: [{ ...stop(0), time: '12 点' }] }, 'INVALID_FORMAT stops.0.time'],
    ['has two stops at one time', { stops: [stop(0), { ...stop(1), time: '09:00' }] }, 'TOUR_STOP_TIME stops.1.time'],
    ['goes back an hour', { stops: [stop(1), { ...stop(2), time: null }, stop(0)] }, 'TOUR_STOP_TIME stops.2.time'],
    ['has a stop without a name', { stops: [{ ...stop(0), title: '' }] }, 'BLANK stops.0.title'],
    ['belongs to nobody', { leadId: 'nobody-has-this' }, 'NOT_FOUND leadId'],
  ])('that %s is refused', async (_what, more, fault) => {
    expect(faultsOf(await recruitment.act('planSiteTour', { ...facts, ...more }, TOUR))).toEqual([fault]);
  });

  it('is listed with the latest first, by lead, direction and day, and only in its zone', async () => {
    const list = 'query ($filter: SiteTourFilter) { siteTours(filter: $filter) { totalCount nodes { startsOn } } }';
    const count = async (filter: object, by = as('RECRUITER')) => (await recruitment.read<{ siteTours: { totalCount: number } }>(list, { filter }, by)).siteTours.totalCount;
    const all = await count({});
    expect(all).toBeGreaterThanOrEqual(3);
    expect([await count({ direction: 'INBOUND' }), await count({ from: '2022-08-03' }), await count({ from: '2022-08-04' })]).toEqual([1, all, 1]);
    expect(await count({}, as('RECRUITER', { zone: 'kunshan' }))).toBe(0);
  });
});
