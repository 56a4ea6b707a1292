import { RuleError } from '@gaoxin/kernel';
import { factsOn, type ProfileFacts } from './enterprise-profile.ts';
import { checkConditions, evaluate, factsOf } from './policy-condition.ts';

const profile: ProfileFacts = {
  industry: '新材料', qualifications: ['HIGH_TECH', 'SRDI'], employees: 320, revenue: '410000000', taxPaid: '18000000', rdSpending: '20500000',
  registeredCapital: null, foundedOn: '2019-08-15', exports: true,
};
const facts = factsOn(profile, '2022-07-29');
const judge = (expression: string) => evaluate([{ label: '条件', expression }], facts);

describe('conditions of policies', () => {
  test.each([
    [`industry in ['新材料', '新能源']`, 'QUALIFIES'],
    [`'HIGH_TECH' in qualifications`, 'QUALIFIES'],
    ['rdShare >= 0.05', 'QUALIFIES'],
    ['rdShare > 0.05', 'NOT_QUALIFIED'],
    ['employees >= 300 && revenue >= 400000000', 'QUALIFIES'],
    ['ageMonths >= 36', 'NOT_QUALIFIED'],
    ['ageMonths == 35.0', 'QUALIFIES'],
    ['exports || taxPaid > 100000000', 'QUALIFIES'],
    ['registeredCapital >= 1000000', 'UNKNOWN'],
    [`qualifications.exists(q, q.startsWith('SR'))`, 'QUALIFIES'],
  ])('%s → %s', (expression, qualification) => expect(judge(expression).qualification).toBe(qualification));

  test('each says by which facts', () => {
    const { qualification, reasons } = evaluate(
      [{ label: '研发投入强度不低于 3%', expression: 'rdShare >= 0.03' }, { label: '注册资本 1000 万元以上', expression: 'registeredCapital >= 10000000' }],
      facts,
    );
    expect(qualification).toBe('UNKNOWN');
    expect(reasons).toEqual([
      { label: '研发投入强度不低于 3%', met: true, undecided: null, facts: [{ fact: 'rdShare', value: '0.05' }] },
      { label: '注册资本 1000 万元以上', met: null, undecided: 'FACT_MISSING', facts: [{ fact: 'registeredCapital', value: null }] },
    ]);
    expect(evaluate([], factsOn(null, '2022-07-29'))).toEqual({ qualification: 'QUALIFIES', reasons: [] });
    expect(factsOf('rdShare > 0.1 || exports')).toEqual(['rdShare', 'exports']);
  });

  test('a fact that is missing never refuses by itself, one that speaks against does', () => {
    const conditions = [{ label: '资本', expression: 'registeredCapital > 1.0' }, { label: '人数', expression: 'employees > 1000' }];
    expect(evaluate(conditions, facts).qualification).toBe('NOT_QUALIFIED');
  });

  test.each([
    ['employees >=', 'half a line'],
    ['employees', 'a number'],
    ['salary > 3', 'a fact that nobody records'],
    ['industry == 3', 'text against a number'],
    [`industry.matches('^(a+)+$')`, 'a pattern, which may run for ever'],
    [`type(industry) == string`, 'a function that is not offered'],
    [Array.from({ length: 40 }, () => 'employees > 1').join(' && '), 'a program'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'a nest'],
  ])('%s is refused: %s', (expression) => {
    const refused = () => checkConditions([{ label: '行业', expression: 'exports' }, { label: '条件', expression }]);
    expect(refused).toThrow(RuleError);
    try {
      refused();
    } catch (error) {
      expect(error).toMatchObject({ code: 'CONDITION_INVALID', path: ['conditions', '1', 'expression'] });
    }
  });
});
