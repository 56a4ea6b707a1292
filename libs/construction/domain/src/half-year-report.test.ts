import { AnnualTarget } from './annual-target.ts';
import { halfYearReport, type HalfYearFacts } from './half-year-report.ts';

const AT = new Date('2022-06-20T10:00:00+08:00');
const reached = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ projectId: `p${index}`, name: `项目 ${index}`, reachedOn: '2022-06-20', recordedAt: AT }));
const facts = (changes: Partial<HalfYearFacts> = {}): HalfYearFacts => ({
  asOf: '2022-06-30',
  targets: { STARTS: 20, PRODUCTION_STARTS: 20 },
  starts: reached(11),
  productionStarts: reached(19),
  received: [],
  consulted: [],
  ...changes,
});

it('passed both halves with 11 and 19 of 20', () => {
  const report = halfYearReport(facts(), 'zh');
  expect([report.starts.value, report.productionStarts.value]).toEqual([0.55, 0.95]);
  expect(report.bothPassedHalf).toBe(true);
  expect(report.starts.rows[0]).toMatchObject({ kind: 'Project', occurredOn: '2022-06-20', counted: true });
});

it.each([
  ['exactly half counts', { starts: reached(10) }, true],
  ['one half is missed', { starts: reached(9) }, false],
  ['no target was set', { targets: {} }, false],
])('both halves: %s', (_case, changes, passed) => {
  const report = halfYearReport(facts(changes), 'en');
  expect(report.bothPassedHalf).toBe(passed);
  if ('targets' in changes) expect(report.starts).toMatchObject({ value: null, denominator: 0, numerator: 11 });
});

it('has no rate where nothing was received or consulted', () => {
  const { agreementToStartRate, consultationClosure } = halfYearReport(facts(), 'zh');
  expect([agreementToStartRate.value, consultationClosure.value]).toEqual([null, null]);
});

describe('an annual target', () => {
  const set = (value: number, version: { expected: number | null; standing: number | null }) =>
    new AnnualTarget({ zoneId: 'dianjiang', year: 2022, metric: 'STARTS', value, recordedAt: AT }, version);

  it('is set at first without a version and changed by whoever saw the one that stands', () => {
    expect(set(20, { expected: null, standing: null }).version).toBe(1);
    expect(set(22, { expected: 1, standing: 1 }).version).toBe(2);
    expect(() => set(22, { expected: null, standing: 1 })).toThrow(expect.objectContaining({ code: 'STALE_VERSION' }));
    expect(() => set(0, { expected: null, standing: null })).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', path: ['value'] }));
  });
});
