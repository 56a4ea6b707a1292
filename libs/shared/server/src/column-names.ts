import { CamelCasePlugin, type PluginTransformResultArgs, type QueryResult, type UnknownRow } from 'kysely';

/** Columns as the entities' properties. Translates the names of a result once, not once for each row. */
export class ColumnNames extends CamelCasePlugin {
  readonly #known = new Map<string, string>();

  constructor() {
    super({ maintainNestedObjectKeys: true });
  }

  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows;
    if (!first) return result;
    const columns = Object.keys(first);
    const names = columns.map((column) => this.#nameOf(column));
    const rows = result.rows.map((row) => {
      const named: UnknownRow = {};
      for (let index = 0; index < columns.length; index++) named[names[index]!] = row[columns[index]!];
      return named;
    });
    return { ...result, rows };
  }

  #nameOf(column: string): string {
    const name = this.#known.get(column) ?? this.camelCase(column);
    this.#known.set(column, name);
    return name;
  }
}
