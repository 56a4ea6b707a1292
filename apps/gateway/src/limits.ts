import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Refusal } from './refusals.ts';

/** What one request may ask for. The cost counts objects, lists multiplied by the size that was asked for. */
export const LIMITS = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  directives: 30,
  rootFields: 20,
  fields: 500,
  cost: 10_000,
} as const;

/** Assumed length of a list that takes no `first`. */
const LIST_LENGTH = 10;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses what can be counted without the schema. Runs before validation, whose own effort grows with the document.
 *
 * @throws Refusal LIMIT_EXCEEDED
 */
export function checkSize(document: DocumentNode): void {
  const counts = { aliases: 0, directives: 0, fields: 0 };
  visit(document, {
    Directive: () => void counts.directives++,
    Field(node) {
      counts.fields++;
      if (node.alias) counts.aliases++;
    },
  });
  for (const limit of ['aliases', 'directives', 'fields'] as const) refuseAbove(limit, counts[limit]);
}

/**
 * Refuses operations that are too deep or start in too many places. The document must be valid, so that its fragments
 * have no cycle.
 *
 * @throws Refusal LIMIT_EXCEEDED
 */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = fragmentsOf(document);
  refuseAbove('rootFields', countRootFields(operation, fragments));
  refuseAbove('depth', measureDepth(operation, fragments));
}

/**
 * Refuses operations that would fetch too much with these variables.
 *
 * @throws Refusal LIMIT_EXCEEDED
 */
export function checkCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): void {
  const root = schema.getRootType(operation.operation);
  if (root) refuseAbove('cost', new Cost(schema, fragmentsOf(document), variables).of(operation.selectionSet, root.name));
}

function refuseAbove(limit: keyof typeof LIMITS, actual: number): void {
  const max = LIMITS[limit];
  if (actual <= max) return;
  throw new Refusal('LIMIT_EXCEEDED', `The query exceeds the limit on ${limit}: ${actual}, at most ${max}.`, { limit, max, actual });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));

/** What a fragment counts for, measured once: fragments that spread each other twice would double the work at every level. */
function memoized(fragments: Fragments, measure: (set: SelectionSetNode) => number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const measured = known.get(name) ?? measure(fragments.get(name)!.selectionSet);
    known.set(name, measured);
    return measured;
  };
}

function countRootFields(operation: OperationDefinitionNode, fragments: Fragments): number {
  const ofFragment = memoized(fragments, (set) => count(set));
  const count = (set: SelectionSetNode): number =>
    sum(set.selections, (node) => {
      if (node.kind === Kind.FIELD) return 1;
      return node.kind === Kind.INLINE_FRAGMENT ? count(node.selectionSet) : ofFragment(node.name.value);
    });
  return count(operation.selectionSet);
}

function measureDepth(operation: OperationDefinitionNode, fragments: Fragments): number {
  const ofFragment = memoized(fragments, (set) => measure(set));
  const measure = (set: SelectionSetNode): number =>
    set.selections.reduce((deepest, node) => {
      if (node.kind === Kind.FIELD) return Math.max(deepest, 1 + (node.selectionSet ? measure(node.selectionSet) : 0));
      return Math.max(deepest, node.kind === Kind.INLINE_FRAGMENT ? measure(node.selectionSet) : ofFragment(node.name.value));
    }, 0);
  return measure(operation.selectionSet);
}

class Cost {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #variables: Variables;
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, fragments: Fragments, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** @param page Size asked of the connection that this selection belongs to. */
  of(set: SelectionSetNode, typeName: string, page?: number): number {
    return sum(set.selections, (node) => {
      if (node.kind === Kind.FIELD) return this.#ofField(node, typeName, page);
      if (node.kind === Kind.INLINE_FRAGMENT) return this.of(node.selectionSet, node.typeCondition?.name.value ?? typeName, page);
      return this.#ofFragment(node.name.value, page);
    });
  }

  #ofFragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const fragment = this.#fragments.get(name)!;
    const cost = this.#known.get(key) ?? this.of(fragment.selectionSet, fragment.typeCondition.name.value, page);
    this.#known.set(key, cost);
    return cost;
  }

  #ofField(node: FieldNode, typeName: string, page: number | undefined): number {
    const type = this.#schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const named = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(named)) return 0;
    const size = this.#sizeOf(field, node);
    if (!isListType(getNullableType(field.type))) return 1 + this.of(node.selectionSet, named.name, size);
    return (size ?? page ?? LIST_LENGTH) * (1 + this.of(node.selectionSet, named.name));
  }

  /** What `first` asks for; a size that only the service will judge counts as one at least. */
  #sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const argument = field.args.find(({ name }) => name === 'first');
    if (!argument) return undefined;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const given = value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.VARIABLE ? this.#variables[value.name.value] : undefined;
    return typeof given === 'number' ? Math.max(given, 1) : typeof argument.defaultValue === 'number' ? argument.defaultValue : LIST_LENGTH;
  }
}

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);
