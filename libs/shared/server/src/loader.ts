import { sql, type CompiledQuery, type Kysely, type SelectQueryBuilder } from 'kysely';
import { narrowed, type Columns, type RowColumns } from './columns.ts';
import type { Scope } from './zone.ts';

/** A statement as Kysely builds it, not run yet. */
export interface Statement<Row> {
  compile(): CompiledQuery<unknown>;
  execute(): Promise<Row[]>;
}

/**
 * A batched read by key: one statement for all keys asked for in the same tick. A `fetch` that returns the statement
 * without running it is built once, not for each batch.
 */
export interface Loader<DB, Row> {
  readonly many: boolean;
  readonly fetch: (db: Kysely<DB>, keys: readonly string[]) => Statement<Row> | Promise<Row[]>;
  readonly keyOf: (row: Row) => string;
  /** Lets an operation read only the columns that it needs, where `fetch` returns a statement over one table. */
  readonly columns?: RowColumns | undefined;
}

/** One row for each key, or null. */
export const loadOne = <DB, Row>(
  fetch: Loader<DB, Row>['fetch'],
  keyOf: (row: Row) => string,
  columns?: RowColumns,
): Loader<DB, Row> & { many: false } => ({ many: false, fetch, keyOf, columns });

/** All rows of each key, in the order in which the statement gives them. */
export const loadMany = <DB, Row>(
  fetch: Loader<DB, Row>['fetch'],
  keyOf: (row: Row) => string,
  columns?: RowColumns,
): Loader<DB, Row> & { many: true } => ({ many: true, fetch, keyOf, columns });

/**
 * `column = any(keys)`: one prepared statement whatever the number of keys. A single key is compared plainly: PostgreSQL
 * takes a list to be longer, so that it would find its prepared plan too dear and plan anew each time.
 */
export const anyOf = (keys: readonly string[]) => (keys.length === 1 ? sql<string>`${keys[0]}` : sql<string>`any(${[...keys]})`);

export interface Built {
  text: string;
  values: readonly unknown[];
}

type Filler = (scope: Scope, keys: readonly string[]) => unknown;
type Template = { text: string; fillers: readonly Filler[] };
type Fetch = Loader<never, unknown>['fetch'];

/** What a batch of a loader is about. */
export interface Batch {
  scope: Scope;
  keys: readonly string[];
  /** Undefined for all of them. */
  columns: Columns | undefined;
}

/** Stands for the enterprise or the zone of a scope while a statement is built. */
const ZONE = '\0zone';
const ENTERPRISE = '\0enterprise';

/** Keeps the built statements of loaders, and puts scope and keys into them. */
export class LoaderStatements {
  readonly #reads: (scope: Scope) => Kysely<never>;
  readonly #known = new WeakMap<Fetch, Map<string, Template | undefined>>();

  constructor(reads: (scope: Scope) => Kysely<never>) {
    this.#reads = reads;
  }

  /** The statement for these keys, if it was kept. */
  of(fetch: Fetch, batch: Batch): Built | undefined {
    const template = this.#known.get(fetch)?.get(shapeOf(batch));
    return template && { text: template.text, values: template.fillers.map((fill) => fill(batch.scope, batch.keys)) };
  }

  /** Keeps the statement of a loader that returns one, unless it must be built anew each time. */
  keep(fetch: Fetch, batch: Batch): void {
    let known = this.#known.get(fetch);
    if (!known) this.#known.set(fetch, (known = new Map()));
    const shape = shapeOf(batch);
    if (!known.has(shape)) known.set(shape, this.#template(fetch, batch));
  }

  /** Built twice with different keys: what is neither a constant nor the keys themselves depends on them in its own way. */
  #template(fetch: Fetch, { scope: { enterprise }, keys: { length }, columns }: Batch): Template | undefined {
    const scope = { zone: ZONE, enterprise: enterprise === null ? null : ENTERPRISE };
    const [keys, otherKeys] = length === 1 ? [['\0a'], ['\0b']] : [['\0a', '\0b'], ['\0c', '\0d', '\0e']];
    const [built, other] = [keys, otherKeys].map((some) => {
      const statement = fetch(this.#reads(scope), some);
      return 'compile' in statement ? only(statement, columns).compile() : undefined;
    });
    if (!built || built.sql !== other?.sql) return undefined;
    const fillers = built.parameters.map((value, index) => fillerOf(value, other.parameters[index], keys, otherKeys));
    return fillers.every((filler) => filler !== undefined) ? { text: built.sql, fillers } : undefined;
  }
}

/** The statement with the columns of the batch. */
export const only = <Row>(statement: Statement<Row>, columns: Columns | undefined): Statement<Row> =>
  columns ? (narrowed(statement as never as SelectQueryBuilder<never, never, Row>, columns) as unknown as Statement<Row>) : statement;

/** What the text of a statement depends on. */
const shapeOf = ({ scope, keys, columns }: Batch) => `${scope.enterprise === null ? 'zone' : 'enterprise'} ${keys.length === 1 ? 'one' : 'many'} ${columns?.key ?? '*'}`;

function fillerOf(value: unknown, other: unknown, keys: readonly string[], otherKeys: readonly string[]): Filler | undefined {
  if (value === ZONE) return (scope) => scope.zone;
  if (value === ENTERPRISE) return (scope) => scope.enterprise;
  if (keys.length === 1 && value === keys[0] && other === otherKeys[0]) return (_scope, given) => given[0];
  if (Array.isArray(value) && Array.isArray(other) && isSame(value, keys) && isSame(other, otherKeys)) return (_scope, given) => given;
  return value === other ? () => value : undefined;
}

const isSame = (list: readonly unknown[], other: readonly unknown[]) => list.length === other.length && list.every((item, index) => item === other[index]);
