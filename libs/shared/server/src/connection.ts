import { RuleError } from '@gaoxin/kernel';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { sql, type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';

const MAX_PAGE = 100;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: () => Promise<number>;
}

/** One sort key of a list. The last one must be unique, which `id` always is. */
export interface SortKey<Row> {
  column: RawBuilder<unknown> | Expression<unknown>;
  of: (row: Row) => string | number | Date | null;
  /** How the cursor's text turns back into the column's type. */
  type: 'text' | 'timestamptz' | 'date' | 'integer' | 'bigint' | 'numeric';
}

/**
 * One page of a list by keyset: all keys ascending, or all descending, so that the page follows from one index.
 * `count` runs only when the caller selected `totalCount`.
 * @throws RuleError OUT_OF_RANGE for a page size outside 1 to 100, INVALID_FORMAT for a cursor that is not ours.
 */
export async function pageOf<DB, TB extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, TB, Row>,
  args: PageArgs,
  order: { keys: SortKey<Row>[]; direction: 'asc' | 'desc' },
  count: () => Promise<number>,
): Promise<Connection<Row>> {
  const first = pageSizeOf(args);
  let page = query.limit(first + 1);
  for (const key of order.keys) page = page.orderBy(key.column as Expression<unknown>, order.direction);
  if (args.after) page = page.where(beyond(order, args.after));
  const rows = (await page.execute().catch((error: unknown) => {
    // The cursor is the one value here that nobody has checked.
    throw args.after && isDataException(error) ? foreignCursor() : error;
  })) as Row[];
  return connectionOf(rows, first, order.keys, count);
}

/** @throws RuleError OUT_OF_RANGE for a page size outside 1 to 100. */
export function pageSizeOf(args: PageArgs): number {
  const first = args.first ?? 20;
  if (first < 1 || first > MAX_PAGE) throw new RuleError('OUT_OF_RANGE', { min: 1, max: MAX_PAGE }, ['first']);
  return first;
}

/** A page of rows that were read already, one more than the page holds when there is a next one. */
export function connectionOf<Row>(rows: readonly Row[], first: number, keys: SortKey<Row>[], count: () => Promise<number>): Connection<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    // Most ask for the nodes only.
    get edges() {
      return nodes.map((node) => ({ node, cursor: cursorOf(keys, node) }));
    },
    nodes,
    pageInfo: { endCursor: last ? cursorOf(keys, last) : null, hasNextPage: rows.length > first },
    totalCount: count,
  };
}

/**
 * One page of rows that are all in memory, sorted ascending by the keys, whose values are texts.
 * @throws RuleError as `pageOf`.
 */
export function pageOfRows<Row>(rows: readonly Row[], args: PageArgs, keys: SortKey<Row>[]): Connection<Row> {
  const first = pageSizeOf(args);
  const bounds = args.after ? parseCursor(args.after, keys.length) : null;
  const isBeyond = (row: Row) => {
    const values = keys.map((key) => String(key.of(row)));
    const index = values.findIndex((value, at) => value !== String(bounds![at]));
    return index !== -1 && values[index]! > String(bounds![index]);
  };
  const rest = bounds ? rows.filter(isBeyond) : rows;
  return connectionOf(rest.slice(0, first + 1), first, keys, () => Promise.resolve(rows.length));
}

function beyond<Row>(order: { keys: SortKey<Row>[]; direction: 'asc' | 'desc' }, cursor: string): Expression<SqlBool> {
  const values = parseCursor(cursor, order.keys.length);
  const columns = sql.join(order.keys.map((key) => key.column));
  const bounds = sql.join(order.keys.map((key, index) => sql`${values[index]}::${sql.raw(key.type)}`));
  return order.direction === 'asc' ? sql<SqlBool>`(${columns}) > (${bounds})` : sql<SqlBool>`(${columns}) < (${bounds})`;
}

const cursorOf = <Row>(keys: SortKey<Row>[], row: Row): string =>
  Buffer.from(JSON.stringify(keys.map((key) => key.of(row)))).toString('base64url');

function parseCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every((one) => typeof one === 'string' || typeof one === 'number')) {
      return values;
    }
  } catch {
    // Falls through to the refusal: a cursor that does not parse is as foreign as one of another list.
  }
  throw foreignCursor();
}

const foreignCursor = () => new RuleError('INVALID_FORMAT', { zh: '上一页返回的游标', en: 'a cursor of this list' }, ['after']);

/** SQLSTATE class 22: a value that is none of its type. */
const isDataException = (error: unknown): boolean => /^22/.test(String((error as { code?: unknown }).code));

/** Lets every connection count itself when asked: the compiling executor does not call functions that it finds in a row. */
export function countWhenAsked(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['totalCount'] : undefined;
    if (field) field.resolve ??= ({ totalCount }: Pick<Connection<unknown>, 'totalCount'>) => totalCount();
  }
}
