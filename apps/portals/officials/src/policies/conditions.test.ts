import { expressionOf, simpleOf, type SimpleCondition } from './conditions.ts';

test.each<[SimpleCondition, string]>([
  [{ fact: 'RD_SHARE', operator: '>=', value: '0.05' }, 'rdShare >= 0.05'],
  [{ fact: 'EMPLOYEES', operator: '==', value: '300' }, 'employees == 300.0'],
  [{ fact: 'QUALIFICATIONS', operator: 'holds', value: 'HIGH_TECH' }, `'HIGH_TECH' in qualifications`],
  [{ fact: 'INDUSTRY', operator: 'in', value: '新材料、新能源' }, `industry in ['新材料', '新能源']`],
  [{ fact: 'EXPORTS', operator: 'is', value: '' }, 'exports'],
  [{ fact: 'EXPORTS', operator: 'not', value: '' }, '!exports'],
])('%j is written %s and read back', (simple, expression) => {
  expect(expressionOf(simple)).toBe(expression);
  expect(simpleOf(expression)).toEqual(simple);
});

test('a quotation mark in a value stays a part of the value', () => {
  expect(expressionOf({ fact: 'INDUSTRY', operator: 'in', value: `'] || exports || industry in ['` })).toBe(String.raw`industry in ['\'] || exports || industry in [\'']`);
});

test.each(['employees > 1 && exports', 'salary > 3', 'employees in [1.0]', `industry == '新材料'`])('%s stays an expression', (expression) => {
  expect(simpleOf(expression)).toBeNull();
});
