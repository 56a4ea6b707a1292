import { EvaluationCycle } from './evaluation-cycle.ts';
import { PUBLISHED_RULES } from './scoring-rules.ts';

const openedAt = new Date('2022-07-01T09:00:00+08:00');
const cycle = (period: string, rules = PUBLISHED_RULES) => new EvaluationCycle({ zoneId: 'dianjiang', period, openedAt, rules });
const refused = (code: string, path?: string[]) => expect.objectContaining({ code, ...(path && { path }) });

test.each([
  ['2022-07', '2022-07-29'],
  ['2022-04', '2022-04-29'],
  // 30 January 2022 was a Sunday worked before the Spring Festival, the 31st a holiday.
  ['2022-01', '2022-01-30'],
  ['2022-08', '2022-08-31'],
])('%s may be closed from %s on', (period, closesOn) => {
  expect(cycle(period).closesOn).toBe(closesOn);
});

test.each([
  ['2022-13', 'INVALID_FORMAT'],
  ['2022-00', 'INVALID_FORMAT'],
  ['2022-7', 'INVALID_FORMAT'],
  ['七月', 'INVALID_FORMAT'],
  ['2022-09', 'PERIOD_AHEAD'],
])('%s cannot be opened in July 2022: %s', (period, code) => {
  expect(() => cycle(period)).toThrow(refused(code, ['period']));
});

test('a year without a holiday plan is refused instead of guessed', () => {
  expect(() => cycle('1999-07')).toThrow(refused('CALENDAR_UNKNOWN'));
});

test('a cycle closes once, not before its day', () => {
  const july = cycle('2022-07');
  expect(() => july.close('2022-07-28')).toThrow(refused('CYCLE_TOO_EARLY'));
  july.close('2022-07-29');
  expect(() => july.close('2022-07-30')).toThrow(refused('CYCLE_CLOSED'));
});

test.each([
  ['shares that do not make a whole', { weights: { LAWFUL_DUTY: 25, EFFICIENCY: 25, EXECUTION: 25, ACHIEVEMENT: 26 } }, 'weights'],
  ['enterprises with less than half', { enterprisePercent: 49 }, 'enterprisePercent'],
  ['a minimum that gives ballots away', { minimumEnterprises: 4 }, 'minimumEnterprises'],
  ['half a virtual ballot', { k: 0.5 }, 'k'],
])('rules with %s are refused', (_name, change, field) => {
  expect(() => cycle('2022-07', { ...PUBLISHED_RULES, ...change })).toThrow(refused('OUT_OF_RANGE', ['rules', field]));
});
