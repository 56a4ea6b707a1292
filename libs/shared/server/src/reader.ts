import type { UnknownRow } from 'kysely';
import type { TypeOverrides } from 'pg';
import { Line } from './line.ts';

export interface ReaderOptions {
  connectionString: string;
  role: string;
  types: TypeOverrides;
  /** How a column is called in a row. */
  nameOf: (column: string) => string;
}

/** Reads of all requests share these; on more connections than cores, statements only take turns. */
const LINES = 2;

const MAX_STATEMENTS = 200;

/** What PostgreSQL answers to a prepared `select *` whose table got another column since. */
const PLAN_OUTDATED = '0A000';

/**
 * A service's reads. Every statement is prepared once for each connection, because parsing and planning costs PostgreSQL
 * more than running it, and many are under way on one connection at once: a connection for each request would be woken
 * and put to sleep for each statement.
 */
export class Reader implements AsyncDisposable {
  readonly #options: ReaderOptions;
  readonly #lines = new Array<Line | undefined>(LINES);
  readonly #names = new StatementNames();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Runs one `select` with the zone that row-level security lets through. */
  async rows(zone: string, text: string, values: readonly unknown[]): Promise<UnknownRow[]> {
    if (!/^\s*(select|with)\b/i.test(text)) throw new Error('Only a select can be read; changes are made in use cases.');
    const line = this.#freest();
    try {
      return await line.rows(zone, { name: this.#names.nameOf(text), text, values });
    } catch (error) {
      if ((error as { code?: unknown }).code !== PLAN_OUTDATED) throw error;
      return line.rows(zone, { name: this.#names.rename(text), text, values });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#lines.map((line) => line?.end()));
  }

  #freest(): Line {
    let freest: Line | undefined;
    for (let index = 0; index < LINES; index++) {
      let line = this.#lines[index];
      if (!line || line.broken) this.#lines[index] = line = new Line(this.#options);
      if (line.waiting === 0) return line;
      if (!freest || line.waiting < freest.waiting) freest = line;
    }
    return freest!;
  }
}

/** The same text has the same name on every connection. Bounded, because each connection keeps what it prepared. */
class StatementNames {
  readonly #names = new Map<string, string>();
  #given = 0;

  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    return name ?? (this.#names.size < MAX_STATEMENTS ? this.rename(text) : undefined);
  }

  rename(text: string): string {
    const name = `s${this.#given++}`;
    this.#names.set(text, name);
    return name;
  }
}
