import {
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { UnsupportedPlan } from './run.ts';

/** A variable of the request that decides over a selection, and what it must be. */
interface Condition {
  readonly variable: string;
  readonly expected: boolean;
}

/** All of them must hold. */
type When = readonly Condition[];

/** A selection set that applies under conditions. */
export interface Part {
  readonly set: SelectionSetNode;
  readonly when: When;
}

/** What a selection asks for under one response key. */
export interface Selected {
  readonly key: string;
  readonly node: FieldNode;
  /** The field is asked for when one of these holds. */
  readonly alternatives: readonly When[];
  readonly parts: readonly Part[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Fragments that spread each other twice double at every level; a document that grows beyond this is left to Hive. */
const MAX_PARTS = 20_000;

/** Reads the selections of one document as fields of concrete types, whatever fragments and conditions they stand in. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  #parts = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
  }

  /**
   * The fields of one type, each response key once, in the order in which they are asked for.
   * @throws UnsupportedPlan when the document has too many parts
   */
  fieldsOf(parts: readonly Part[], type: GraphQLNamedType): Selected[] {
    const found = new Map<string, { node: FieldNode; alternatives: When[]; parts: Part[] }>();
    const spread = new Set<string>();
    for (const part of parts) this.#collect(part, type, found, spread);
    return [...found].map(([key, { node, alternatives, parts: inner }]) => ({
      key,
      node,
      alternatives,
      // Where there is one way to ask for the field, its condition is already met inside.
      parts: inner.length === 1 ? inner.map(({ set }) => ({ set, when: [] })) : inner,
    }));
  }

  #collect({ set, when }: Part, type: GraphQLNamedType, found: Map<string, { node: FieldNode; alternatives: When[]; parts: Part[] }>, spread: Set<string>): void {
    if (++this.#parts > MAX_PARTS) throw new UnsupportedPlan('The document has too many parts.');
    for (const node of set.selections) {
      const inner = conditionsOf(node.directives, when);
      if (!inner) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const field = found.get(key) ?? { node, alternatives: [], parts: [] };
        found.set(key, field);
        field.alternatives.push(inner);
        if (node.selectionSet) field.parts.push({ set: node.selectionSet, when: inner });
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value)!;
      if (!this.#applies(fragment.typeCondition?.name.value, type)) continue;
      const once = node.kind === Kind.FRAGMENT_SPREAD ? `${node.name.value} ${JSON.stringify(inner)}` : '';
      if (once && spread.has(once)) continue;
      spread.add(once);
      this.#collect({ set: fragment.selectionSet, when: inner }, type, found, spread);
    }
  }

  #applies(condition: string | undefined, type: GraphQLNamedType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.#schema.getType(condition);
    return isCompositeType(wanted) && isAbstractType(wanted) && isObjectType(type) && this.#schema.isSubType(wanted, type);
  }
}

/** The conditions of a node together with those around it, or undefined when the node never applies. */
function conditionsOf(directives: readonly DirectiveNode[] | undefined, around: When): When | undefined {
  let when = around;
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const expected = name.value === 'include';
    const value = given?.[0]?.value;
    if (value?.kind === Kind.BOOLEAN && value.value !== expected) return undefined;
    if (value?.kind !== Kind.VARIABLE) continue;
    const variable = value.name.value;
    const known = when.find((one) => one.variable === variable);
    if (known && known.expected !== expected) return undefined;
    if (!known) when = [...when, { variable, expected }].toSorted((a, b) => (a.variable < b.variable ? -1 : 1));
  }
  return when;
}

/** Whether a field is asked for with these variables; undefined when it always is. */
export function decisionOf(alternatives: readonly When[]): ((variables: Variables) => boolean) | undefined {
  if (alternatives.some((when) => when.length === 0)) return undefined;
  return (variables) => alternatives.some((when) => when.every(({ variable, expected }) => Boolean(variables[variable]) === expected));
}
