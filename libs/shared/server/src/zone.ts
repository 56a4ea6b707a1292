import { AsyncLocalStorage } from 'node:async_hooks';
import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  CompiledQuery,
  IdentifierNode,
  JoinNode,
  OnNode,
  OperationNodeTransformer,
  OperatorNode,
  ReferenceNode,
  TableNode,
  ValueNode,
  WhereNode,
  type DatabaseConnection,
  type DeleteQueryNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  type SelectQueryNode,
  type UnknownRow,
  type UpdateQueryNode,
} from 'kysely';

/*
 * Zone isolation, all of it. First wall: every statement built with Kysely gets `zone_id = <zone>` on every table it
 * reads or changes, and `enterprise_id = <enterprise>` as well when an enterprise asks; MikroORM loads through `Tx.load`,
 * which asks for the same. Second wall: the row-level security policies below, which hold even for SQL that never met
 * the first.
 */

/** Whose rows may be seen: a zone's, and for an enterprise's own people only that enterprise's. */
export interface Scope {
  zone: string;
  enterprise: string | null;
}

const current = new AsyncLocalStorage<string>();

/** Runs the work with the zone that the row-level security policies let through. */
export const inZone = <T>(zone: string, work: () => T): T => current.run(zone, work);

const connectionZone = new WeakMap<object, string>();

/** Tells a pooled connection its zone whenever it is taken for another zone than last time. */
export async function enterZone(connection: DatabaseConnection): Promise<void> {
  const zone = current.getStore() ?? '';
  if (connectionZone.get(connection) === zone) return;
  await connection.executeQuery(CompiledQuery.raw(`select set_config('gaoxin.zone', $1, false)`, [zone]));
  connectionZone.set(connection, zone);
}

/** Puts a row-level security policy on every table that has a zone; run after each migration, so none is forgotten. */
export const PROTECT_TABLES = `
do $$
declare t text;
begin
  for t in select table_name from information_schema.columns
           where table_schema = 'public' and column_name = 'zone_id'
  loop
    execute format('alter table public.%I enable row level security', t);
    execute format('drop policy if exists zone on public.%I', t);
    execute format('create policy zone on public.%I using (zone_id = current_setting(''gaoxin.zone'', true))', t);
  end loop;
end $$`;

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

  constructor(scope: Scope, tables: GuardedTables) {
    super();
    this.#scope = scope;
    this.#tables = tables;
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId?: QueryId): SelectQueryNode {
    const inner = super.transformSelectQuery(node, queryId);
    return { ...inner, where: this.#guard(inner.where, inner.from?.froms ?? [], commonTables(node)) };
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId): UpdateQueryNode {
    const inner = super.transformUpdateQuery(node, queryId);
    return { ...inner, where: this.#guard(inner.where, inner.table ? [inner.table] : [], new Set()) };
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId?: QueryId): DeleteQueryNode {
    const inner = super.transformDeleteQuery(node, queryId);
    return { ...inner, where: this.#guard(inner.where, inner.from.froms, new Set()) };
  }

  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    const inner = super.transformJoin(node, queryId);
    const condition = this.#condition(inner.table, new Set());
    if (!condition) return inner;
    return { ...inner, on: OnNode.create(inner.on ? AndNode.create(inner.on.on, condition) : condition) };
  }

  #guard(where: WhereNode | undefined, tables: readonly OperationNode[], skip: ReadonlySet<string>): WhereNode | undefined {
    const conditions = tables.map((table) => this.#condition(table, skip)).filter((one) => one !== undefined);
    const all = where ? [where.where, ...conditions] : conditions;
    return all.length === 0 ? undefined : WhereNode.create(all.reduce((left, right) => AndNode.create(left, right)));
  }

  #condition(table: OperationNode, skip: ReadonlySet<string>): OperationNode | undefined {
    const named = AliasNode.is(table) ? table.node : table;
    if (!TableNode.is(named)) return undefined;
    const name = named.table.identifier.name;
    if (this.#tables.zoneless.has(name) || skip.has(name)) return undefined;
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

const commonTables = (node: SelectQueryNode): Set<string> =>
  new Set(node.with?.expressions.map((expression) => expression.name.table.table.identifier.name));
