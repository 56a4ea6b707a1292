import { looksLikeFormula, serialOf, type Cell } from './cell.ts';
import { STYLE } from './book-xml.ts';
import { escaped } from './xml-text.ts';
import type { Sheet } from './write-workbook.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DEFAULT_WIDTH = 16;
/** How far below the header the drop-downs reach. */
const OPTION_ROWS = 10_000;
const MAX_OPTIONS = 255;
const MAX_TEXT = 32_767;

/** Everything before the first row of data: panes, columns, title and header. */
export function headOf({ title, columns }: Sheet): string {
  const top = title === undefined ? 1 : 2;
  const widths = columns.map(({ width = DEFAULT_WIDTH, isText }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isText ? ` style="${STYLE.text}"` : ''}/>`);
  const titleRow = title === undefined ? '' : `<row r="1">${textCell('A1', title, STYLE.note)}</row>`;
  const header = columns.map((column, index) => textCell(`${letters(index)}${top}`, column.header, STYLE.header)).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${NAMESPACE}">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>${titleRow}<row r="${top}">${header}</row>`
  );
}

/** Everything behind the last row: the filter and the drop-downs. */
export function tailOf({ columns }: Sheet, top: number, last: number): string {
  const filter = `<autoFilter ref="A${top}:${letters(columns.length - 1)}${Math.max(top, last)}"/>`;
  const lists = columns.flatMap(({ options }, index) => (options && options.length > 0 && options.join(',').length <= MAX_OPTIONS ? [optionsXml(letters(index), top, options)] : []));
  const validations = lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
  return `</sheetData>${filter}${validations}</worksheet>`;
}

const optionsXml = (column: string, top: number, options: readonly string[]) =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}${top + 1}:${column}${top + OPTION_ROWS}"><formula1>"${escaped(options.join(','))}"</formula1></dataValidation>`;

export const rowXml = (number: number, cells: readonly Cell[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cellXml(`${letters(index)}${number}`, cell)).join('')}</row>`;

function cellXml(reference: string, cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'object') return `<c r="${reference}" s="${STYLE.day}"><v>${serialOf(cell.day)}</v></c>`;
  // A text cell is never run; the quote mark keeps it a text when somebody edits it, or saves the sheet as CSV.
  return textCell(reference, cell, looksLikeFormula(cell) ? STYLE.quoted : STYLE.plain);
}

const textCell = (reference: string, text: string, style: number): string =>
  `<c r="${reference}" t="inlineStr"${style === STYLE.plain ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(text.slice(0, MAX_TEXT))}</t></is></c>`;

/** 27 → `AB`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
