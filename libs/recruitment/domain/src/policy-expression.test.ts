import { RuleError } from '@gaoxin/kernel';
import type { PolicyFacts } from './enterprise-profile.ts';
import { checkConditions, evaluate } from './policy-condition.ts';

const NOTHING: PolicyFacts = { industry: null, qualifications: null, employees: null, revenue: null, taxPaid: null, rdSpending: null, rdShare: null, registeredCapital: null, ageMonths: null, exports: null };
const FULL: PolicyFacts = { industry: '新材料', qualifications: ['HIGH_TECH', 'SRDI'], employees: 320, revenue: 4.1e8, taxPaid: 1.8e7, rdSpending: 2e7, rdShare: 0.05, registeredCapital: 1e7, ageMonths: 35, exports: true };
const PROFILES: readonly PolicyFacts[] = [
  FULL,
  NOTHING,
  { ...FULL, qualifications: [], industry: '' },
  { ...FULL, revenue: 0, employees: 0, rdShare: 0, ageMonths: 0 },
  { ...FULL, revenue: Number.MAX_VALUE, taxPaid: -1, rdShare: Number.NaN, employees: Number.POSITIVE_INFINITY },
  { ...FULL, qualifications: Array.from({ length: 40 }, (_none, index) => `Q${index}`) },
];

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const LEAVES = ['industry', 'qualifications', 'employees', 'revenue', 'rdShare', 'ageMonths', 'exports', 'salary', '0', '1', '0.0', '1.5', '9223372036854775807', "'X'", "''", '[]', "['X', '新材料']", 'true', 'null', 'q', '{}', '1u', "b'x'"];
const PAIRS = ['&&', '||', '==', '!=', 'in', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'];
const SHAPES: ((part: () => string, pick: (among: readonly string[]) => string) => string)[] = [
  (part, pick) => `(${part()} ${pick(PAIRS)} ${part()})`,
  (part, pick) => `${part()} ${pick(PAIRS)} ${part()}`,
  (part) => `!${part()}`,
  (part) => `-${part()}`,
  (part) => `${part()}[${part()}]`,
  (part) => `${part()}.name`,
  (part) => `(${part()} ? ${part()} : ${part()})`,
  (part) => `size(${part()})`,
  (part) => `${part()}.exists(q, ${part()})`,
  (part) => `${part()}.all(q, ${part()})`,
  (part) => `${part()}.map(q, ${part()})`,
  (part) => `${part()}.startsWith(${part()})`,
  (part) => `${part()}.matches(${part()})`,
  (part) => `timestamp(${part()})`,
  (part) => `has(${part()})`,
];

function expressionFrom(next: (below: number) => number, depth: number): string {
  const pick = (among: readonly string[]) => among[next(among.length)]!;
  if (depth === 0 || next(4) === 0) return pick(LEAVES);
  return SHAPES[next(SHAPES.length)]!(() => expressionFrom(next, depth - 1), pick);
}

/** What an official could have typed with care: most of these pass. */
function soundFrom(next: (below: number) => number): string {
  const pick = (among: readonly string[]) => among[next(among.length)]!;
  const one = () =>
    [
      `${pick(['employees', 'revenue', 'rdShare'])} ${pick(['<', '>=', '==', '!='])} ${pick(['1.0', 'taxPaid * 2.0', '-revenue', 'rdSpending + 1.0 - revenue'])}`,
      `${pick(["'X'", 'industry'])} in ${pick(['qualifications', "['X']"])}`,
      `size(${pick(['qualifications', 'industry'])}) ${pick(['<', '>'])} ${pick(['1', '9223372036854775807 + 1', '9223372036854775807 * 2'])}`,
      `qualifications.${pick(['exists', 'all'])}(q, q ${pick(['==', '!='])} industry)`,
      pick(['exports', '!exports', `industry.startsWith('新')`]),
    ][next(5)]!;
  return [one(), pick(['&&', '||']), one()].join(' ');
}

function outcomeOf(expression: string): 'refused' | 'answered' {
  const conditions = [{ label: '条件', expression }];
  for (const facts of PROFILES) evaluate(conditions, facts);
  try {
    checkConditions(conditions);
    return 'answered';
  } catch (error) {
    if (!(error instanceof RuleError) || error.code !== 'CONDITION_INVALID') throw error;
    return 'refused';
  }
}

describe('whatever stands in a condition', () => {
  it('is either refused with a reason or answered for every enterprise; nothing is thrown', () => {
    const next = chance(20220729);
    const outcomes = { refused: 0, answered: 0 };
    for (let round = 0; round < 4_000; round += 1) outcomes[outcomeOf(expressionFrom(next, 4))] += 1;
    for (let round = 0; round < 1_000; round += 1) outcomes[outcomeOf(soundFrom(next))] += 1;
    expect(outcomes.refused).toBeGreaterThan(1_000);
    expect(outcomes.answered).toBeGreaterThan(900);
  });

  it.each([`qualifications[0] == 'HIGH_TECH'`, '1 / 0 == 1', '5 % 0 == 1', 'salary > 3.0'])('%s, kept by an older rule, cannot be decided and says so', (expression) => {
    const { qualification, reasons } = evaluate([{ label: '旧条件', expression }], FULL);
    expect([qualification, reasons]).toEqual(['UNKNOWN', [{ label: '旧条件', met: null, undecided: 'NOT_COMPUTABLE', facts: [] }]]);
  });

  it('that goes too far in its numbers cannot be decided', () => {
    expect(evaluate([{ label: '太大', expression: 'size(qualifications) < 9223372036854775807 + 1' }], FULL).reasons).toMatchObject([{ met: null, undecided: 'NOT_COMPUTABLE' }]);
  });

  it('and lacks a fact says that this is why', () => {
    expect(evaluate([{ label: '规模', expression: 'employees > 10.0' }], NOTHING).reasons).toMatchObject([{ met: null, undecided: 'FACT_MISSING' }]);
  });

  it.each([
    [`qualifications[0] == 'X'`, '序号', 'qualifications'],
    ['taxPaid / revenue > 0.1', '乘法', 'multiply'],
    ['5 % 2 == 1', '乘法', 'multiply'],
    ['qualifications.exists(a, qualifications.exists(b, a == b))', '套用', 'inside each other'],
    [`[1, 2, 3].all(a, qualifications.all(b, b == 'X'))`, '套用', 'inside each other'],
    ['salary > 3.0', 'salary', 'salary'],
    [Array.from({ length: 40 }, () => 'employees > 1.0').join(' && '), '拆成几条', 'several'],
    ['employees', '是', 'neither true nor false'],
  ])('%s is refused in words for both readers', (expression, zh, en) => {
    try {
      checkConditions([{ label: '条件', expression }]);
      throw new Error('It was let pass.');
    } catch (error) {
      expect(error).toMatchObject({ code: 'CONDITION_INVALID', path: ['conditions', '0', 'expression'], data: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) } });
    }
  });

  it('is answered for 10,000 enterprises without anybody waiting', () => {
    const conditions = Array.from({ length: 5 }, () => ({ label: '资质', expression: `qualifications.all(q, q != 'X') && industry in ['新材料', '新能源']` }));
    const from = performance.now();
    for (let count = 0; count < 10_000; count += 1) evaluate(conditions, PROFILES[5]!);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
