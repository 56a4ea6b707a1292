import { RuleError } from '@gaoxin/kernel';
import { SiteTour, stopsPerDay, type PlannedStop } from './site-tour.ts';

const NOW = new Date('2021-03-01T01:00:00Z');
const tour = (facts: Partial<{ startsOn: string; endsOn: string }> = {}) =>
  new SiteTour({ zoneId: 'baotou', lead: null, direction: 'OUTBOUND', title: '长三角稀土永磁配套走访', party: '招商三组', startsOn: '2021-03-09', endsOn: '2021-03-11', now: NOW, ...facts });
const stop = (day: string, facts: Partial<PlannedStop> = {}): PlannedStop => ({ day, time: null, type: 'SUPPORTING', title: '磁材厂', host: null, note: null, ...facts });
const faultOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return `${error.code} ${error.path.join('.')}`;
    throw error;
  }
};

test('19 stops in 3 days are 6.33 a day, and each is typed', () => {
  const planned = Array.from({ length: 19 }, (_, index) => stop(`2021-03-${9 + Math.floor(index / 7)}`.replace(/-9$/, '-09'), { type: index % 3 === 0 ? 'RECENT_SETTLER' : 'SUPPORTING' }));
  const three = tour();
  const stops = three.arrange(planned, NOW);
  const figure = stopsPerDay(three, stops, '2021-03-12', 'zh');
  expect([figure.numerator, figure.denominator, Number(figure.value!.toFixed(2))]).toEqual([19, 3, 6.33]);
  expect(new Set(stops.map(({ type }) => type))).toEqual(new Set(['SUPPORTING', 'RECENT_SETTLER']));
  expect(stops.map(({ position }) => position)).toEqual(Array.from({ length: 19 }, (_, index) => index));
});

test.each([
  ['ends before it begins', { endsOn: '2021-03-08' }, 'DATE_ORDER endsOn'],
  ['lasts 32 days', { endsOn: '2021-04-09' }, 'DATE_ORDER endsOn'],
  ['lasts one day', { endsOn: '2021-03-09' }, 'ok'],
])('a tour that %s → %s', (_what, facts, fault) => expect(faultOf(() => tour(facts))).toBe(fault));

test.each([
  ['outside of the tour', [stop('2021-03-12')], 'DATE_ORDER stops.0.day'],
  ['before the one in front of it', [stop('2021-03-10'), stop('2021-03-09')], 'DATE_ORDER stops.1.day'],
  ['at 24:00', [stop('2021-03-09', { time: '24:00' })], 'INVALID_FORMAT stops.0.time'],
  ['at the hour of the one in front of it', [stop('2021-03-09', { time: '09:30' }), stop('2021-03-09', { time: '09:30' })], 'TOUR_STOP_TIME stops.1.time'],
  ['early on the next day', [stop('2021-03-09', { time: '15:00' }), stop('2021-03-10', { time: '09:00' })], 'ok'],
  ['at 09:30', [stop('2021-03-09', { time: '09:30' })], 'ok'],
])('a stop %s → %s', (_what, stops, fault) => expect(faultOf(() => tour().arrange(stops, NOW))).toBe(fault));

test('a tour that was called off is not arranged any more', () => {
  const off = tour();
  off.cancel('对方改期');
  expect(faultOf(() => off.arrange([], NOW))).toBe('TOUR_CANCELLED ');
});
