import type { EnterpriseFact } from '../generated/graphql.ts';

/** A condition as a person chooses it: a fact, a comparison and a value. */
export interface SimpleCondition {
  fact: EnterpriseFact;
  operator: Operator;
  value: string;
}

export const NUMERIC = ['>=', '>', '<=', '<', '=='] as const;
export type Operator = (typeof NUMERIC)[number] | 'in' | 'holds' | 'is' | 'not';

export const FACTS: readonly EnterpriseFact[] = ['INDUSTRY', 'QUALIFICATIONS', 'EMPLOYEES', 'REVENUE', 'TAX_PAID', 'RD_SPENDING', 'RD_SHARE', 'REGISTERED_CAPITAL', 'AGE_MONTHS', 'EXPORTS'];

/** The comparisons that fit a fact; the first one is the usual. */
export function operatorsOf(fact: EnterpriseFact): readonly Operator[] {
  if (fact === 'INDUSTRY') return ['in'];
  if (fact === 'QUALIFICATIONS') return ['holds'];
  return fact === 'EXPORTS' ? ['is', 'not'] : NUMERIC;
}

/** `RD_SHARE` is `rdShare` in an expression. */
const variableOf = (fact: EnterpriseFact) => fact.toLowerCase().replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());

const quoted = (text: string) => `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
// Facts are doubles: an integer would not be comparable for equality.
const numberText = (text: string) => (/^\d+$/.test(text.trim()) ? `${text.trim()}.0` : text.trim());

/** The expression that says the same. */
export function expressionOf({ fact, operator, value }: SimpleCondition): string {
  const name = variableOf(fact);
  if (operator === 'is') return name;
  if (operator === 'not') return `!${name}`;
  if (operator === 'holds') return `${quoted(value)} in ${name}`;
  if (operator === 'in') return `${name} in [${value.split(/[、,，]/).map((part) => part.trim()).filter(Boolean).map(quoted).join(', ')}]`;
  return `${name} ${operator} ${numberText(value)}`;
}

/** The condition that an expression states, or null when it says more than fields can show. */
export function simpleOf(expression: string): SimpleCondition | null {
  const factOf = (name: string | undefined) => FACTS.find((fact) => variableOf(fact) === name);
  const text = expression.trim();
  const [, compared, operator, number] = /^(\w+) (>=|>|<=|<|==) ([\d.]+)$/.exec(text) ?? [];
  const [, held, list] = /^'([^'\\]*)' in (\w+)$/.exec(text) ?? [];
  const [, member, members] = /^(\w+) in \[((?:'[^'\\]*'(?:, )?)+)\]$/.exec(text) ?? [];
  const [, not, flag] = /^(!?)(\w+)$/.exec(text) ?? [];
  const found = [
    { fact: factOf(compared), operator: operator as Operator, value: number?.replace(/\.0$/, '') ?? '' },
    { fact: factOf(list), operator: 'holds' as const, value: held ?? '' },
    { fact: factOf(member), operator: 'in' as const, value: members?.replaceAll("'", '').replaceAll(', ', '、') ?? '' },
    { fact: factOf(flag), operator: not ? ('not' as const) : ('is' as const), value: '' },
  ].find((one): one is SimpleCondition => one.fact !== undefined);
  return found && operatorsOf(found.fact).includes(found.operator) ? found : null;
}
