import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One line of a demo file, with its place for messages. */
export interface Row<Column extends string = string> {
  readonly place: string;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A demo file that cannot be loaded: says file, line and reason in one sentence. */
export class DemoDataError extends Error {
  override name = 'DemoDataError';
  constructor(place: string, reason: string) {
    super(`Demo data ${place}: ${reason}`);
  }
}

/**
 * Reads a demo file whose header must be exactly the given columns.
 * @throws DemoDataError for an unknown or missing column, a line of another length, or a missing required cell.
 */
export function readRows<const Column extends string>(
  file: string,
  columns: readonly Column[],
  required: readonly NoInfer<Column>[],
  folder: URL = new URL('./data/', import.meta.url),
): Row<Column>[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const [header, ...lines] = parse(text, { relax_column_count: true, bom: true }) as string[][];
  if (header?.join() !== columns.join()) throw new DemoDataError(`${file}:1`, `the header must be ${columns.join(',')}.`);
  return lines.map((values, index) => {
    const place = `${file}:${index + 2}`;
    if (values.length !== columns.length) throw new DemoDataError(place, `${values.length} cells where ${columns.length} are expected.`);
    const cells = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])) as Record<Column, string>;
    const missing = required.find((column) => cells[column] === '');
    if (missing) throw new DemoDataError(place, `the cell "${missing}" is empty.`);
    return { place, cells };
  });
}
