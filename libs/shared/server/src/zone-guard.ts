import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  IdentifierNode,
  OnNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  ReferenceNode,
  TableNode,
  ValueNode,
  WhereNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  type MergeQueryNode,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  type SelectQueryNode,
  type UnknownRow,
  type UpdateQueryNode,
  type WithNode,
} from 'kysely';
import type { Scope } from './zone.ts';

export interface GuardedTables {
  /** The few tables that belong to no zone; every other table is guarded. */
  zoneless: ReadonlySet<string>;
  /** Tables whose rows belong to one enterprise. */
  perEnterprise: ReadonlySet<string>;
}

/** Adds the scope to every table of a statement. */
export class ZoneGuard implements KyselyPlugin {
  readonly #transformer: ZoneTransformer;

  constructor(scope: Scope, tables: GuardedTables) {
    this.#transformer = new ZoneTransformer(scope, tables);
  }

  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(args.node, args.queryId);
  }

  transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(args.result);
  }
}

class ZoneTransformer extends OperationNodeTransformer {
  readonly #scope: Scope;
  readonly #tables: GuardedTables;
  /** Names of the common tables that can be seen from where the walk is, the innermost statement last. */
  readonly #common: ReadonlySet<string>[] = [];

  constructor(scope: Scope, tables: GuardedTables) {
    super();
    this.#scope = scope;
    this.#tables = tables;
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId?: QueryId): SelectQueryNode {
    return this.#within(namesOf(node.with), () => {
      const inner = super.transformSelectQuery(node, queryId);
      return { ...inner, where: this.#guard(inner.where, inner.from?.froms ?? []) };
    });
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId): UpdateQueryNode {
    return this.#within(namesOf(node.with), () => {
      const inner = super.transformUpdateQuery(node, queryId);
      return { ...inner, where: this.#guard(inner.where, [...(inner.table ? [inner.table] : []), ...(inner.from?.froms ?? [])]) };
    });
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId?: QueryId): DeleteQueryNode {
    return this.#within(namesOf(node.with), () => {
      const inner = super.transformDeleteQuery(node, queryId);
      return { ...inner, where: this.#guard(inner.where, [...inner.from.froms, ...(inner.using?.tables ?? [])]) };
    });
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId?: QueryId): InsertQueryNode {
    return this.#within(namesOf(node.with), () => super.transformInsertQuery(node, queryId));
  }

  protected override transformMergeQuery(_node: MergeQueryNode): MergeQueryNode {
    throw new Error('MERGE cannot be guarded; write an update or an insert.');
  }

  /** A common table sees those before it, or all when recursive, but not itself: there its name means the table. */
  protected override transformWith(node: WithNode, queryId?: QueryId): WithNode {
    const own = this.#common.pop()!;
    try {
      const names = [...own];
      const expressions = node.expressions.map((expression, index) =>
        this.#within(node.recursive ? own : new Set(names.slice(0, index)), () => super.transformNode(expression, queryId)),
      );
      return { ...node, expressions };
    } finally {
      this.#common.push(own);
    }
  }

  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    const inner = super.transformJoin(node, queryId);
    const condition = this.#condition(inner.table);
    if (!condition) return inner;
    // A condition in their ON would keep the rows it refuses, with nulls beside them.
    if (inner.joinType === 'RightJoin' || inner.joinType === 'FullJoin') throw new Error(`A ${inner.joinType} cannot be guarded.`);
    const joinType = inner.joinType === 'CrossJoin' ? 'InnerJoin' : inner.joinType;
    return { ...inner, joinType, on: OnNode.create(inner.on ? AndNode.create(ParensNode.create(inner.on.on), condition) : condition) };
  }

  #within<T>(names: ReadonlySet<string>, walk: () => T): T {
    this.#common.push(names);
    try {
      return walk();
    } finally {
      this.#common.pop();
    }
  }

  /** In parentheses: raw SQL may hold an OR, which would let rows past a condition that is only joined by AND. */
  #guard(where: WhereNode | undefined, tables: readonly OperationNode[]): WhereNode | undefined {
    const conditions = tables.map((table) => this.#condition(table)).filter((one) => one !== undefined);
    const all: OperationNode[] = where ? [ParensNode.create(where.where), ...conditions] : conditions;
    return all.length === 0 ? undefined : WhereNode.create(all.reduce((left, right) => AndNode.create(left, right)));
  }

  #condition(table: OperationNode): OperationNode | undefined {
    const named = AliasNode.is(table) ? table.node : table;
    if (!TableNode.is(named)) return undefined;
    const name = named.table.identifier.name;
    const isCommon = !named.table.schema && this.#common.some((names) => names.has(name));
    if (isCommon || this.#tables.zoneless.has(name)) return undefined;
    const alias = AliasNode.is(table) && IdentifierNode.is(table.alias) ? table.alias.name : name;
    const inZone = columnIs(alias, 'zone_id', this.#scope.zone);
    return this.#scope.enterprise !== null && this.#tables.perEnterprise.has(name)
      ? AndNode.create(inZone, columnIs(alias, 'enterprise_id', this.#scope.enterprise))
      : inZone;
  }
}

const columnIs = (table: string, column: string, value: string) =>
  BinaryOperationNode.create(
    ReferenceNode.create(ColumnNode.create(column), TableNode.create(table)),
    OperatorNode.create('='),
    ValueNode.create(value),
  );

const namesOf = (with_: WithNode | undefined): ReadonlySet<string> =>
  new Set(with_?.expressions.map((expression) => expression.name.table.table.identifier.name));
