import { Environment, type ASTNode, type ASTOperator } from '@marcbachmann/cel-js';
import type { PolicyFacts } from './enterprise-profile.ts';

export type FactName = keyof PolicyFacts;

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
/** Calls that go through a list; one inside another takes the square of the time. */
const WALKS: readonly unknown[] = ['exists', 'all'];
const OPERATORS: readonly ASTOperator[] = ['value', 'id', 'call', 'rcall', 'list', '?:', '||', '&&', '!_', '-_', '==', '!=', 'in', '<', '<=', '>', '>=', '+', '-', '*'];

const environment = new Environment({ limits: LIMITS });
for (const [name, type] of Object.entries(TYPES)) environment.registerVariable(name, type);

/** Why an expression is refused, for both readers. */
export class ExpressionError extends Error {
  readonly reason: { zh: string; en: string };

  constructor(zh: string, en: string) {
    super(en);
    this.reason = { zh, en };
  }
}

export interface Expression {
  facts: FactName[];
  run(facts: Record<string, unknown>): unknown;
}

const compiled = new Map<string, Expression>();
const MAX_COMPILED = 2_000;

/** The expression ready to run. @throws ExpressionError for what does not parse, is not offered or is neither true nor false. */
export function compile(text: string): Expression {
  const known = compiled.get(text);
  if (known) return known;
  const parsed = parse(text);
  const names = new Set<FactName>();
  visit(parsed.ast, false, (node, walked) => {
    expectOffered(node, walked);
    if (node.op === 'id' && node.args in TYPES) names.add(node.args as FactName);
  });
  const { valid, type, error } = parsed.check();
  if (!valid) throw explained(error!);
  if (type !== 'bool') throw new ExpressionError('结果不是“是”或“否”', 'it is neither true nor false');
  if (compiled.size >= MAX_COMPILED) compiled.clear();
  const ready: Expression = { facts: [...names], run: parsed };
  compiled.set(text, ready);
  return ready;
}

function parse(text: string) {
  try {
    return environment.parse(text);
  } catch (error) {
    throw explained(error as Error);
  }
}

/** What could fail for some enterprise while it holds for others is not offered at all. */
function expectOffered(node: ASTNode, walked: boolean): void {
  const { op } = node;
  if (op === '/' || op === '%') throw new ExpressionError('不能用除法，改写成乘法，如 taxPaid >= revenue * 0.1', 'division is not offered; multiply instead, such as taxPaid >= revenue * 0.1');
  if (op === '[]' || op === '[?]') throw new ExpressionError("不能按序号取值，改用 'X' in qualifications", "a place in a list cannot be asked for; use 'X' in qualifications");
  if (!OPERATORS.includes(op)) throw new ExpressionError(`不支持“${op}”`, `“${op}” is not offered`);
  if (node.op !== 'call' && node.op !== 'rcall') return;
  const [name] = node.args;
  if (!CALLS.includes(name)) throw new ExpressionError(`不支持函数 ${name}`, `the function ${name} is not offered`);
  if (walked && WALKS.includes(name)) throw new ExpressionError('exists、all 不能套用', 'exists and all cannot stand inside each other');
}

const TOLD: Record<string, (summary: string) => { zh: string; en: string }> = {
  unknown_variable: (summary) => ({ zh: `没有这项事实：${summary.split(': ').at(-1)}`, en: summary }),
  limit_exceeded: () => ({ zh: '条件太长，请拆成几条', en: 'it is too long; make several conditions of it' }),
  no_such_overload: (summary) => ({ zh: `两边的类型不能这样比较或计算（${summary}）`, en: summary }),
  no_matching_overload: (summary) => ({ zh: `两边的类型不能这样比较或计算（${summary}）`, en: summary }),
};

/** The library's error in words for both readers; where it says more than we translate, its own words stand behind. */
function explained(error: Error): ExpressionError {
  const { code, summary } = error as Error & { code?: string; summary?: string };
  const line = summary ?? error.message.split('\n')[0]!;
  const told = TOLD[code ?? '']?.(line) ?? { zh: `写法有误（${line}）`, en: line };
  return new ExpressionError(told.zh, told.en);
}

/** Every node, with whether it stands inside a walk through a list. */
function visit(node: ASTNode, walked: boolean, on: (node: ASTNode, walked: boolean) => void): void {
  on(node, walked);
  const inside = walked || (node.op === 'rcall' && WALKS.includes(node.args[0]));
  const inner = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(inner);
    else if (isNode(value)) visit(value, inside, on);
  };
  inner(node.args);
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
