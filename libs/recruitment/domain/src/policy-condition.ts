import { RuleError } from '@gaoxin/kernel';
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import type { PolicyFacts } from './enterprise-profile.ts';

/** A condition of a policy: a sentence for people and an expression for the machine. */
export interface PolicyCondition {
  label: string;
  expression: string;
}

export type FactName = keyof PolicyFacts;

/** One condition for one enterprise; `met` is null when a fact that it asks for is not recorded. */
export interface ConditionResult {
  label: string;
  met: boolean | null;
  facts: FactValue[];
}

/** A fact as it is recorded; null when it is not. */
export interface FactValue {
  fact: FactName;
  value: string | null;
}

export type Qualification = 'QUALIFIES' | 'NOT_QUALIFIED' | 'UNKNOWN';

const TYPES: Record<FactName, string> = {
  industry: 'string',
  qualifications: 'list<string>',
  employees: 'double',
  revenue: 'double',
  taxPaid: 'double',
  rdSpending: 'double',
  rdShare: 'double',
  registeredCapital: 'double',
  ageMonths: 'double',
  exports: 'bool',
};

// A condition is a line of a table, not a program: what it may grow to is bounded, and patterns that run long are left out.
const LIMITS = { maxAstNodes: 60, maxDepth: 12, maxListElements: 30, maxMapEntries: 0, maxCallArguments: 2 };
const CALLS: readonly unknown[] = ['size', 'contains', 'startsWith', 'exists', 'all'];
const MAX_CONDITIONS = 20;

const environment = new Environment({ limits: LIMITS });
for (const [name, type] of Object.entries(TYPES)) environment.registerVariable(name, type);

interface Compiled {
  facts: FactName[];
  run(facts: Record<string, unknown>): unknown;
}

const compiled = new Map<string, Compiled>();
const MAX_COMPILED = 2_000;

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
      const [reason] = (error as Error).message.split('\n');
      throw new RuleError('CONDITION_INVALID', { reason }, ['conditions', String(index), 'expression']);
    }
  });
}

/** The facts that an expression asks for. @throws Error for an expression that `checkConditions` would refuse. */
export const factsOf = (expression: string): FactName[] => compile(expression).facts;

/** How the conditions stand for an enterprise, one by one. */
export function evaluate(conditions: readonly PolicyCondition[], facts: PolicyFacts): { qualification: Qualification; reasons: ConditionResult[] } {
  const reasons = conditions.map(({ label, expression }): ConditionResult => {
    const { facts: names, run } = compile(expression);
    const known = names.every((name) => facts[name] !== null);
    return { label, met: known ? run({ ...facts }) === true : null, facts: names.map((fact) => ({ fact, value: textOf(facts[fact]) })) };
  });
  if (reasons.some(({ met }) => met === false)) return { qualification: 'NOT_QUALIFIED', reasons };
  return { qualification: reasons.some(({ met }) => met === null) ? 'UNKNOWN' : 'QUALIFIES', reasons };
}

function compile(expression: string): Compiled {
  const known = compiled.get(expression);
  if (known) return known;
  const parsed = environment.parse(expression);
  const { valid, type, error } = parsed.check();
  if (!valid) throw error!;
  if (type !== 'bool') throw new Error(`The expression is a ${type}, neither true nor false.`);
  const names = new Set<FactName>();
  visit(parsed.ast, (node) => {
    if (node.op === 'id' && node.args in TYPES) names.add(node.args as FactName);
    if ((node.op === 'call' || node.op === 'rcall') && !CALLS.includes(node.args[0])) throw new Error(`Unknown function: ${node.args[0]}`);
  });
  if (compiled.size >= MAX_COMPILED) compiled.clear();
  const ready: Compiled = { facts: [...names], run: parsed };
  compiled.set(expression, ready);
  return ready;
}

function visit(node: ASTNode, on: (node: ASTNode) => void): void {
  on(node);
  const inner = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(inner);
    else if (isNode(value)) visit(value, on);
  };
  inner(node.args);
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value && 'args' in value;

const textOf = (value: PolicyFacts[FactName]): string | null => (value === null ? null : Array.isArray(value) ? value.join('、') : String(value));
