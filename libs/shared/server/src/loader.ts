import { sql, type CompiledQuery, type Kysely, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { narrowed, type Columns, type RowColumns } from './selected-columns.ts';
import type { Scope } from './zone.ts';

/** A statement as Kysely builds it, not run yet. */
export interface Statement<Row> {
  compile(): CompiledQuery<unknown>;
  execute(): Promise<Row[]>;
}

/**
 * A batched read by key: one statement for all keys asked for in the same tick. A `fetch` that returns the statement
 * without running it, and gives it the keys by `anyOf`, is asked once and not for each batch; it must follow from the
 * keys alone.
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

/** Stands for the keys of a batch while a statement is built to be kept. Whoever looks at them needs them in another way. */
const standIn = () =>
  new Proxy<string[]>([], {
    get() {
      throw new NeedsKeys();
    },
  });
const ONE: readonly string[] = standIn();
const MANY: readonly string[] = standIn();

class NeedsKeys extends Error {}

/** Stand for a value while a statement is built; no text in PostgreSQL holds a NUL. */
const [KEY, KEYS, ZONE, ENTERPRISE] = ['\0key', '\0keys', '\0zone', '\0enterprise'] as const;

/**
 * `column = any(keys)`: one prepared statement whatever the number of keys. A single key is compared plainly: PostgreSQL
 * takes a list to be longer, so that it would find its prepared plan too dear and plan anew each time.
 */
export function anyOf(keys: readonly string[]): RawBuilder<string> {
  if (keys === ONE) return sql<string>`${KEY}`;
  if (keys === MANY) return sql<string>`any(${KEYS})`;
  return keys.length === 1 ? sql<string>`${keys[0]}` : sql<string>`any(${[...keys]})`;
}

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

  /** Undefined where the statement depends on its keys in another way than by `anyOf`. */
  #template(fetch: Fetch, { scope: { enterprise }, keys, columns }: Batch): Template | undefined {
    const scope = { zone: ZONE, enterprise: enterprise === null ? null : ENTERPRISE };
    try {
      const statement = fetch(this.#reads(scope), keys.length === 1 ? ONE : MANY);
      if (!('compile' in statement)) return undefined;
      const { sql: text, parameters } = only(statement, columns).compile();
      return { text, fillers: parameters.map(fillerOf) };
    } catch (error) {
      if (error instanceof NeedsKeys) return undefined;
      throw error;
    }
  }
}

/** The statement with the columns of the batch. */
export const only = <Row>(statement: Statement<Row>, columns: Columns | undefined): Statement<Row> =>
  columns ? (narrowed(statement as never as SelectQueryBuilder<never, never, Row>, columns) as unknown as Statement<Row>) : statement;

/** What the text of a statement depends on. */
const shapeOf = ({ scope, keys, columns }: Batch) => `${scope.enterprise === null ? 'zone' : 'enterprise'} ${keys.length === 1 ? 'one' : 'many'} ${columns?.key ?? '*'}`;

function fillerOf(value: unknown): Filler {
  if (value === ONE || value === MANY) throw new NeedsKeys();
  if (value === ZONE) return (scope) => scope.zone;
  if (value === ENTERPRISE) return (scope) => scope.enterprise;
  if (value === KEY) return (_scope, keys) => keys[0];
  return value === KEYS ? (_scope, keys) => keys : () => value;
}
