import { RuleError } from '@gaoxin/kernel';
import type { CellText, ReadRow } from '@gaoxin/spreadsheet';
import type { RegisterColumn, Wording } from '../column.ts';

/** The column that a returned file has more than the one that came. */
export const REASON_HEADER: Wording = { zh: '退回原因', en: 'Reason returned' };

/** The header may stand below a title. */
const HEADER_WITHIN = 5;
const ALIKE = 0.5;

export interface Header {
  /** Number of the row that holds it. */
  number: number;
  /** Place in the row by column key. */
  places: ReadonlyMap<string, number>;
}

const canonical = (text: string) => text.normalize('NFKC').replaceAll(/[\s*:]/g, '').toLowerCase();

const namesOf = ({ header, aliases = [] }: RegisterColumn) => [header.zh, header.en, ...aliases];

/** Finds the header of a file. @throws RuleError IMPORT_HEADER with every column that is missing, unknown or there twice. */
export function readHeader(rows: readonly ReadRow[], columns: readonly RegisterColumn[], alsoThere: readonly Wording[] = []): Header {
  const keys = new Map(columns.flatMap((column) => namesOf(column).map((name) => [canonical(name), column.key])));
  const ignored = new Set([REASON_HEADER, ...alsoThere].flatMap(({ zh, en }) => [canonical(zh), canonical(en)]));
  const known = ({ cells }: ReadRow) => cells.filter((cell) => cell !== null && keys.has(canonical(cell))).length;
  const [first, ...others] = rows.slice(0, HEADER_WITHIN);
  if (!first) throw new RuleError('FILE_NOT_A_TABLE');
  const row = others.reduce((best, one) => (known(one) > known(best) ? one : best), first);

  const places = new Map<string, number>();
  const unknown: { name: string; nearest: Wording | null }[] = [];
  const twice: string[] = [];
  for (const [place, cell] of row.cells.entries()) {
    if (cell === null || ignored.has(canonical(cell))) continue;
    const key = keys.get(canonical(cell));
    if (!key) unknown.push({ name: shortened(cell), nearest: nearestTo(cell, columns) });
    else if (places.has(key)) twice.push(shortened(cell));
    else places.set(key, place);
  }
  const missing = columns.filter(({ key, required }) => required && !places.has(key)).map(({ header }) => header);
  if (missing.length + unknown.length + twice.length > 0) throw new RuleError('IMPORT_HEADER', { missing, unknown, twice });
  return { number: row.number, places };
}

/** What a row says, by column, blanks left out. */
export function typedIn(cells: readonly CellText[], { places }: Header): Record<string, string> {
  const entries = [...places].flatMap(([key, place]) => (cells[place] == null ? [] : [[key, cells[place]]]));
  return Object.fromEntries(entries) as Record<string, string>;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The column whose name shares most characters with it. */
function nearestTo(typed: string, columns: readonly RegisterColumn[]): Wording | null {
  const scored = columns.map((column) => ({ header: column.header, score: Math.max(...namesOf(column).map((name) => likeness(canonical(name), canonical(typed)))) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= ALIKE ? best.header : null;
}

/** Twice the common characters over all of both: 1 for the same, 0 for nothing in common. */
function likeness(one: string, other: string): number {
  const rest = [...other];
  const common = [...one].filter((sign) => {
    const at = rest.indexOf(sign);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / ([...one].length + [...other].length);
}
