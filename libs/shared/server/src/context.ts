import { dayOf, type Day } from '@gaoxin/kernel';
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { unauthenticated } from './access.ts';
import { perform, type UseCase, type Workplace } from './use-case.ts';
import type { Caller, Locale, Viewer } from './viewer.ts';
import { inZone, type Scope } from './zone.ts';

/** A batched read by key: one statement for all keys asked for in the same tick. */
export interface Loader<DB, Row> {
  readonly many: boolean;
  readonly fetch: (db: Kysely<DB>, keys: readonly string[]) => Promise<Row[]>;
  readonly keyOf: (row: Row) => string;
}

/** One row for each key, or null. */
export const loadOne = <DB, Row>(fetch: Loader<DB, Row>['fetch'], keyOf: (row: Row) => string): Loader<DB, Row> & { many: false } => ({
  many: false,
  fetch,
  keyOf,
});

/** All rows of each key, in the order in which the statement gives them. */
export const loadMany = <DB, Row>(fetch: Loader<DB, Row>['fetch'], keyOf: (row: Row) => string): Loader<DB, Row> & { many: true } => ({
  many: true,
  fetch,
  keyOf,
});

/**
 * `column = any(keys)`: one prepared statement whatever the number of keys. A single key is compared plainly: PostgreSQL
 * takes a list to be longer, so that it would find its prepared plan too dear and plan anew each time.
 */
export const anyOf = (keys: readonly string[]) => (keys.length === 1 ? sql<string>`${keys[0]}` : sql<string>`any(${[...keys]})`);

export interface ContextPlace extends Workplace {
  reads<DB>(scope: Scope): Kysely<DB>;
}

/**
 * What resolvers work with: who asks, when, reads of the viewer's scope, and acts. One for each operation. No `#private`
 * fields: Apollo Server hands resolvers a copy, which would lack them.
 */
export class ServiceContext<DB = unknown> {
  readonly locale: Locale;
  readonly now: Date;
  private readonly asking: Viewer | null;
  private readonly place: ContextPlace;
  private readonly loaders = new Map<object, DataLoader<string, unknown>>();

  constructor(place: ContextPlace, caller: Caller) {
    this.place = place;
    this.asking = caller.viewer;
    this.locale = caller.locale;
    this.now = place.clock.now();
  }

  get today(): Day {
    return dayOf(this.now);
  }

  /** @throws UNAUTHENTICATED for a request without a token. */
  get viewer(): Viewer {
    if (!this.asking) throw unauthenticated();
    return this.asking;
  }

  get anonymous(): boolean {
    return this.asking === null;
  }

  /** Reads within the viewer's scope. */
  read<T>(query: (db: Kysely<DB>) => Promise<T>): Promise<T> {
    const { zone, enterprise } = this.viewer;
    return inZone(zone, () => query(this.place.reads<DB>({ zone, enterprise })));
  }

  load<Row>(loader: Loader<DB, Row> & { many: false }, key: string): Promise<Row | null>;
  load<Row>(loader: Loader<DB, Row> & { many: true }, key: string): Promise<Row[]>;
  load<Row>(loader: Loader<DB, Row>, key: string): Promise<Row | Row[] | null> {
    let batch = this.loaders.get(loader) as DataLoader<string, Row | Row[] | null> | undefined;
    if (!batch) {
      batch = new DataLoader((keys) => this.fetch(loader, keys));
      this.loaders.set(loader, batch);
    }
    return batch.load(key);
  }

  perform<Input extends { idempotencyKey: string }, Result extends object>(act: UseCase<Input, Result>, input: Input): Promise<Result> {
    return perform(this.place, this.viewer, act, input);
  }

  /** Whether the policy lets the viewer do the act to the row; the same decision that the act itself asks. */
  may(action: string, row: object): boolean {
    return this.asking !== null && (this.place.policy[action]?.(this.asking, row as never) ?? false);
  }

  private async fetch<Row>(loader: Loader<DB, Row>, keys: readonly string[]): Promise<(Row | Row[] | null)[]> {
    const rows = await this.read((db) => loader.fetch(db, keys));
    const byKey = Map.groupBy(rows, loader.keyOf);
    return keys.map((key) => (loader.many ? (byKey.get(key) ?? []) : (byKey.get(key)?.[0] ?? null)));
  }
}
