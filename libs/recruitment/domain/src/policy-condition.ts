import { RuleError } from '@gaoxin/kernel';
import type { PolicyFacts } from './enterprise-profile.ts';
import { compile, ExpressionError, type Expression, type FactName } from './policy-expression.ts';

/** A condition of a policy: a sentence for people and an expression for the machine. */
export interface PolicyCondition {
  label: string;
  expression: string;
}

/** Why nobody can say whether a condition holds. */
export type Undecided = 'FACT_MISSING' | 'NOT_COMPUTABLE';

/** One condition for one enterprise; `met` is null when it cannot be decided. */
export interface ConditionResult {
  label: string;
  met: boolean | null;
  /** Absent in results that were kept before it was said. */
  undecided?: Undecided | null;
  facts: FactValue[];
}

/** A fact as it is recorded; null when it is not. */
export interface FactValue {
  fact: FactName;
  value: string | null;
}

export type Qualification = 'QUALIFIES' | 'NOT_QUALIFIED' | 'UNKNOWN';

const MAX_CONDITIONS = 20;

/**
 * @throws RuleError CONDITION_INVALID at the place of the first expression that does not parse, asks for an unknown fact,
 * calls what is not allowed or is neither true nor false; OUT_OF_RANGE for more than 20 conditions.
 */
export function checkConditions(conditions: readonly PolicyCondition[]): void {
  if (conditions.length > MAX_CONDITIONS) throw new RuleError('OUT_OF_RANGE', { min: 0, max: MAX_CONDITIONS }, ['conditions']);
  conditions.forEach(({ expression }, index) => {
    try {
      compile(expression);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw new RuleError('CONDITION_INVALID', error.reason, ['conditions', String(index), 'expression']);
    }
  });
}

/** The facts that an expression asks for; none for one that cannot be read. */
export const factsOf = (expression: string): FactName[] => readable(expression)?.facts ?? [];

/** How the conditions stand for an enterprise, one by one. Whatever was once written in a policy, this answers. */
export function evaluate(conditions: readonly PolicyCondition[], facts: PolicyFacts): { qualification: Qualification; reasons: ConditionResult[] } {
  const reasons = conditions.map(({ label, expression }) => resultOf(label, readable(expression), facts));
  if (reasons.some(({ met }) => met === false)) return { qualification: 'NOT_QUALIFIED', reasons };
  return { qualification: reasons.some(({ met }) => met === null) ? 'UNKNOWN' : 'QUALIFIES', reasons };
}

/** Null for what an older rule let pass and today's refuses. */
function readable(expression: string): Expression | null {
  try {
    return compile(expression);
  } catch {
    return null;
  }
}

function resultOf(label: string, expression: Expression | null, facts: PolicyFacts): ConditionResult {
  const asked = (expression?.facts ?? []).map((fact) => ({ fact, value: textOf(facts[fact]) }));
  if (!expression) return { label, met: null, undecided: 'NOT_COMPUTABLE', facts: asked };
  if (asked.some(({ value }) => value === null)) return { label, met: null, undecided: 'FACT_MISSING', facts: asked };
  try {
    return { label, met: expression.run({ ...facts }) === true, undecided: null, facts: asked };
  } catch {
    return { label, met: null, undecided: 'NOT_COMPUTABLE', facts: asked };
  }
}

const textOf = (value: PolicyFacts[FactName]): string | null => (value === null ? null : Array.isArray(value) ? value.join('、') : String(value));
