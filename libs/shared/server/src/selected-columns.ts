import { isObjectType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { SelectQueryBuilder } from 'kysely';

/** The columns of a row that an operation needs. */
export interface Columns {
  readonly names: readonly string[];
  /** The same for the same columns. */
  readonly key: string;
}

/** What a resolver is told of the selection that it resolves. */
export type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema'>;

const READS = Symbol('columns');

/**
 * Resolvers of one type that say which columns of its row they read, so that others need not be fetched for them. A
 * resolver that does not say it may read every column.
 */
export const reading =
  <Row>() =>
  <Column extends keyof Row & string, Result>(columns: readonly Column[], resolve: (row: Pick<Row, Column>) => Result) =>
    Object.assign(resolve, { [READS]: columns });

/** Keeps third parties from filling the memory with ever new sets. */
const MAX_SETS = 30;

/** Reads from the selections of operations which columns of one type's rows they need. */
export class RowColumns {
  readonly #type: string;
  readonly #all: ReadonlySet<string>;
  readonly #always: readonly string[];
  readonly #known = new WeakMap<FieldNode, { columns: Columns | undefined }>();
  readonly #sets = new Map<string, Columns>();

  /** @param always What loaders and lists read of every row: its keys. */
  constructor(type: string, entity: { readonly properties: object }, always: readonly string[]) {
    this.#type = type;
    this.#all = new Set(Object.keys(entity.properties));
    this.#always = always;
  }

  /** What the field that is being resolved needs of its rows; undefined for all columns. */
  of({ fieldNodes, fragments, schema }: Selection): Columns | undefined {
    const [node] = fieldNodes;
    const type = schema.getType(this.#type);
    if (!node?.selectionSet || fieldNodes.length > 1 || !isObjectType(type)) return undefined;
    let known = this.#known.get(node);
    if (!known) this.#known.set(node, (known = { columns: this.#setOf(new Selected(type, fragments).columnsIn(node.selectionSet)) }));
    return known.columns;
  }

  #setOf(selected: ReadonlySet<string> | undefined): Columns | undefined {
    if (!selected) return undefined;
    const names = [...new Set([...this.#always, ...selected])].sort();
    if (!names.every((name) => this.#all.has(name))) return undefined;
    const key = names.join();
    const set = this.#sets.get(key);
    if (set || this.#sets.size >= MAX_SETS) return set;
    const fresh = { names, key };
    this.#sets.set(key, fresh);
    return fresh;
  }
}

/** What stands between a list and its rows. */
const AROUND = new Set(['nodes', 'edges', 'node']);

class Selected {
  readonly #type: GraphQLObjectType;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;

  constructor(type: GraphQLObjectType, fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
    this.#type = type;
    this.#fragments = fragments;
  }

  /** Undefined when a resolver may read any column. Whatever a directive would leave out counts as selected. */
  columnsIn(set: SelectionSetNode): Set<string> | undefined {
    const found = new Set<string>();
    return this.#collect(set, found) ? found : undefined;
  }

  #collect(set: SelectionSetNode, found: Set<string>): boolean {
    return set.selections.every((node) => {
      if (node.kind === Kind.FIELD) return this.#field(node, found);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments[node.name.value];
      return fragment !== undefined && this.#collect(fragment.selectionSet, found);
    });
  }

  #field({ name, selectionSet }: FieldNode, found: Set<string>): boolean {
    const field = this.#type.getFields()[name.value];
    if (!field) return !selectionSet || !AROUND.has(name.value) || this.#collect(selectionSet, found);
    const columns = field.resolve ? (field.resolve as { [READS]?: readonly string[] })[READS] : [field.name];
    for (const column of columns ?? []) found.add(column);
    return columns !== undefined;
  }
}

/** The statement with those columns only. Its rows are typed as whole ones: a resolver that says what it reads sees no more. */
export const narrowed = <DB, TB extends keyof DB, Row>(query: SelectQueryBuilder<DB, TB, Row>, columns: Columns | undefined): SelectQueryBuilder<DB, TB, Row> =>
  columns ? (query.clearSelect().select(columns.names as never) as unknown as SelectQueryBuilder<DB, TB, Row>) : query;
