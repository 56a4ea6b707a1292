import type { UnknownRow } from 'kysely';
import { Client, Query, type Connection, type FieldDef } from 'pg';
import type { ReaderOptions } from './reader.ts';

export interface Statement {
  /** Absent for a statement that is not worth preparing. */
  name: string | undefined;
  text: string;
  values: readonly unknown[];
}

/** Makes a row from its columns as PostgreSQL writes them. */
type Shape = (columns: readonly (string | null)[]) => UnknownRow;

/** One connection with its statements under way, answered in the order in which they were sent. */
export class Line {
  /** Statements that have no answer yet. */
  waiting = 0;
  broken = false;
  readonly #client: Client;
  readonly #opened: Promise<void>;
  readonly #options: ReaderOptions;
  /** What the rows of a prepared statement look like. PostgreSQL refuses to run it when that changed. */
  readonly #shapes = new Map<string, Shape>();
  #open = false;
  #zone = '';
  #entering: Promise<void> | undefined;

  constructor(options: ReaderOptions) {
    const { connectionString, types, role } = options;
    this.#options = options;
    this.#client = new Client({ connectionString, types, pipeline: true });
    this.#client.on('error', () => (this.broken = true)).on('end', () => (this.broken = true));
    this.#opened = this.#start(role);
    this.#opened.catch(() => (this.broken = true));
  }

  async rows(zone: string, statement: Statement): Promise<UnknownRow[]> {
    this.waiting++;
    try {
      if (!this.#open) await this.#opened;
      this.#enter(zone);
      const entering = this.#entering;
      const rows = await this.#send(statement);
      // Answered before the rows; were it refused, they would be another zone's.
      if (entering) await entering;
      return rows;
    } finally {
      this.waiting--;
    }
  }

  async end(): Promise<void> {
    await this.#opened.catch(() => undefined);
    await this.#client.end();
  }

  async #start(role: string): Promise<void> {
    await this.#client.connect();
    await this.#client.query(`set role ${role}`);
    this.#open = true;
  }

  /** Tells the connection its zone whenever the next statement is of another one. */
  #enter(zone: string): void {
    if (this.#zone === zone) return;
    this.#zone = zone;
    const entering = this.#client.query(`select set_config('gaoxin.zone', $1, false)`, [zone]).then(() => {
      if (this.#entering === entering) this.#entering = undefined;
    });
    entering.catch(() => {
      this.broken = true;
      void this.#client.end();
    });
    this.#entering = entering;
  }

  #send({ name, text, values }: Statement): Promise<UnknownRow[]> {
    const { promise, resolve, reject } = Promise.withResolvers<UnknownRow[]>();
    const shape = name === undefined ? undefined : this.#shapes.get(name);
    const read = new Read(text, [...values], shape, (error) => (error ? reject(error) : resolve(read.found)));
    read.name = name;
    read.describe = (fields) => {
      const described = shapeOf(fields, this.#options);
      if (name !== undefined) this.#shapes.set(name, described);
      return described;
    };
    this.#client.query(read as unknown as Query);
    return promise;
  }
}

type Done = (error: Error | null) => void;

/** The members of the driver's query that its connection uses; its types leave them out. */
interface DriverQuery {
  name: string | undefined;
  callback: Done;
  submit(connection: Connection): Error | null;
}
const DriverQuery = Query as unknown as new (text: string, values: unknown[], done: Done) => DriverQuery;

/** A query that asks for the description of its rows only when it is not known, and makes each row once. */
class Read extends DriverQuery {
  readonly found: UnknownRow[] = [];
  describe: (fields: readonly FieldDef[]) => Shape = () => () => ({});
  #shape: Shape | undefined;

  constructor(text: string, values: unknown[], shape: Shape | undefined, done: Done) {
    super(text, values, done);
    this.#shape = shape;
  }

  override submit(connection: Connection): Error | null {
    flushSoon(connection);
    return super.submit(this.#shape ? undescribed(connection) : connection);
  }

  handleRowDescription({ fields }: { fields: readonly FieldDef[] }): void {
    this.#shape = this.describe(fields);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    this.found.push(this.#shape!(fields));
  }

  handleCommandComplete(): void {
    // The driver reads the number of rows here, which a list has anyway.
  }
}

const quiet = new WeakMap<Connection, Connection>();

/** The same connection, on which nobody asks for a description. */
function undescribed(connection: Connection): Connection {
  let one = quiet.get(connection);
  if (!one) quiet.set(connection, (one = Object.create(connection, { describe: { value: () => undefined } }) as Connection));
  return one;
}

const flushing = new WeakSet<Connection>();

/** What is sent in one turn of the event loop goes out in one packet, which wakes PostgreSQL once. */
function flushSoon(connection: Connection): void {
  if (flushing.has(connection)) return;
  flushing.add(connection);
  connection.stream.cork();
  setImmediate(() => {
    flushing.delete(connection);
    connection.stream.uncork();
  });
}

function shapeOf(fields: readonly FieldDef[], { types, nameOf }: ReaderOptions): Shape {
  const names = fields.map(({ name }) => nameOf(name));
  const parsers = fields.map(({ dataTypeID }) => types.getTypeParser(dataTypeID, 'text') as unknown as (text: string) => unknown);
  const empty: UnknownRow = Object.fromEntries(names.map((name) => [name, null]));
  return (columns) => {
    const row = { ...empty };
    for (let index = 0; index < columns.length; index++) {
      const text = columns[index]!;
      if (text !== null) row[names[index]!] = parsers[index]!(text);
    }
    return row;
  };
}
