import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';

const MAX_STATEMENTS = 200;

/** What PostgreSQL answers to a prepared `select *` whose table got another column since. */
const PLAN_OUTDATED = '0A000';

/**
 * The pool, with reads outside a transaction prepared once for each connection: parsing and planning costs PostgreSQL
 * more than running them. Inside a transaction nothing is prepared, because there an outdated plan could not be retried.
 */
export function prepared(pool: Pool): PostgresPool {
  const statements = new StatementNames();
  const known = new WeakMap<PoolClient, PostgresPoolClient>();
  const wrap = (client: PoolClient) => {
    const wrapped = known.get(client) ?? preparing(client, statements);
    known.set(client, wrapped);
    return wrapped;
  };
  return { options: pool.options, connect: async () => wrap(await pool.connect()), end: () => pool.end() };
}

function preparing(client: PoolClient, statements: StatementNames): PostgresPoolClient {
  const query = async (text: string, values: readonly unknown[]) => {
    const name = values.length > 0 && client.getTransactionStatus() === 'I' ? statements.nameOf(text) : undefined;
    if (!name) return client.query(text, [...values]);
    try {
      return await client.query({ name, text, values: [...values] });
    } catch (error) {
      if ((error as { code?: unknown }).code !== PLAN_OUTDATED) throw error;
      statements.rename(text);
      return client.query(text, [...values]);
    }
  };
  return { query: query as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
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
