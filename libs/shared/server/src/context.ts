import { dayOf, type Day } from '@gaoxin/kernel';
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { unauthenticated } from './access.ts';
import type { Columns, Selection } from './selected-columns.ts';
import type { Batch, Loader } from './loader.ts';
import type { Reads } from './reads.ts';
import { perform, type UseCase, type Workplace } from './use-case.ts';
import type { Caller, Locale, Viewer } from './viewer.ts';

export interface ContextPlace extends Workplace, Reads {}

/**
 * What resolvers work with: who asks, when, reads of the viewer's scope, and acts. One for each operation. No `#private`
 * fields: Apollo Server hands resolvers a copy, which would lack them.
 */
export class ServiceContext<DB = unknown> {
  readonly locale: Locale;
  readonly now: Date;
  private readonly asking: Viewer | null;
  private readonly place: ContextPlace;
  private readonly loaders = new Map<object, Map<Columns | undefined, DataLoader<string, unknown>>>();

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
  async read<T>(query: (db: Kysely<DB>) => Promise<T>): Promise<T> {
    return query(this.place.reads<DB>(this.viewer));
  }

  /** @param info Of the resolver that loads what it resolves to; then only the columns that the operation needs are read. */
  load<Row>(loader: Loader<DB, Row> & { many: false }, key: string, info?: Selection): Promise<Row | null>;
  load<Row>(loader: Loader<DB, Row> & { many: true }, key: string, info?: Selection): Promise<Row[]>;
  load<Row>(loader: Loader<DB, Row>, key: string, info?: Selection): Promise<Row | Row[] | null> {
    const columns = info && loader.columns?.of(info);
    let batches = this.loaders.get(loader);
    if (!batches) this.loaders.set(loader, (batches = new Map()));
    let batch = batches.get(columns) as DataLoader<string, Row | Row[] | null> | undefined;
    if (!batch) batches.set(columns, (batch = new DataLoader((keys) => this.fetch(loader, { scope: this.viewer, keys, columns }))));
    return batch.load(key);
  }

  /** What `load` gives for each key, all at once; nothing else joins the batch. */
  loadAll<Row>(loader: Loader<DB, Row> & { many: false }, keys: readonly string[], info?: Selection): Promise<(Row | null)[]> {
    return this.fetch(loader, { scope: this.viewer, keys, columns: info && loader.columns?.of(info) }) as Promise<(Row | null)[]>;
  }

  perform<Input extends { idempotencyKey: string }, Result extends object>(act: UseCase<Input, Result>, input: Input): Promise<Result> {
    return perform(this.place, this.viewer, act, input);
  }

  /** Whether the policy lets the viewer do the act to the row; the same decision that the act itself asks. */
  may(action: string, row: object): boolean {
    return this.asking !== null && (this.place.policy[action]?.(this.asking, row as never) ?? false);
  }

  private async fetch<Row>(loader: Loader<DB, Row>, batch: Batch): Promise<(Row | Row[] | null)[]> {
    const rows = await this.place.loads(loader, batch);
    if (loader.many) {
      const byKey = Map.groupBy(rows, loader.keyOf);
      return batch.keys.map((key) => byKey.get(key) ?? []);
    }
    const byKey = new Map<string, Row>();
    // The first row counts, in the order of the statement.
    for (const row of rows.toReversed()) byKey.set(loader.keyOf(row), row);
    return batch.keys.map((key) => byKey.get(key) ?? null);
  }
}
