import { strFromU8 } from 'fflate';
import { dayOfSerial, UNCALCULATED, type CellText, type ReadRow } from '@gaoxin/spreadsheet';
import { xmlChunks } from './parse-xml.ts';

interface Book {
  strings: readonly string[];
  dates: ReadonlySet<number>;
  is1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  hasFormula: boolean;
  value: string | null;
}

const MAX_COLUMNS = 256;

/** The rows of one sheet, in order, those without any cell left out. */
export async function* readSheet(part: Uint8Array, book: Book): AsyncGenerator<ReadRow> {
  const ready: ReadRow[] = [];
  let row: ReadRow | undefined;
  let cell: OpenCell | undefined;
  let isValue = false;
  let last = 0;
  const events = {
    open: (name: string, of: Record<string, string>) => {
      if (name === 'row') row = { number: Number(of.r ?? last + 1), cells: [] };
      else if (name === 'c' && row) cell = openCell(of, row.cells.length);
      else if (name === 'f' && cell) cell.hasFormula = true;
      else if ((name === 'v' || name === 't') && cell) isValue = true;
      else if (name === 'rPh') cell = undefined;
    },
    text: (text: string) => {
      if (isValue && cell) cell.value = (cell.value ?? '') + text;
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && row && cell && cell.column < MAX_COLUMNS) {
        while (row.cells.length < cell.column) row.cells.push(null);
        row.cells[cell.column] = textOf(cell, book);
      }
      if (name === 'row' && row) {
        last = row.number;
        ready.push(row);
      }
    },
  };
  for await (const _ of xmlChunks(strFromU8(part), events)) yield* ready.splice(0);
  yield* ready;
}

const openCell = (of: Record<string, string>, next: number): OpenCell => ({
  column: of.r ? columnOf(of.r) : next,
  type: of.t ?? 'n',
  style: Number(of.s ?? 0),
  hasFormula: false,
  value: null,
});

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

function textOf({ type, style, value, hasFormula }: OpenCell, { strings, dates, is1904 }: Book): CellText {
  if (value === null || value === '') return hasFormula ? UNCALCULATED : null;
  if (type === 's') return blankToNull(strings[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return blankToNull(value);
  if (dates.has(style)) return dayOfSerial(Number(value), is1904);
  return plainNumber(value);
}

const blankToNull = (text: string): CellText => (text.trim() === '' ? null : text);

/** `6.4E8` as it would be typed, and `0.30000000000000004` as the sheet showed it. */
function plainNumber(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(15)));
}
