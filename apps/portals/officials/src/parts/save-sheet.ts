import { saveBlob } from '@gaoxin/client';
import { WORKBOOK_TYPE, writeWorkbook, type Cell } from '@gaoxin/spreadsheet';

/** Rows for an Excel file; the first one is its header. */
export type SheetRows = readonly (readonly Cell[])[];

/** How wide a column gets by what stands in it. */
const WIDTH = { least: 8, most: 48 };

/** Hands rows to the browser to keep as an Excel file of this name. */
export async function saveSheet(name: string, rows: SheetRows): Promise<void> {
  const [header = [], ...body] = rows;
  const columns = header.map((cell, index) => ({ header: textOf(cell), width: widthOf(rows.map((row) => row[index] ?? null)) }));
  saveBlob(new Blob([await writeWorkbook([{ name: '1', columns, rows: body }])], { type: WORKBOOK_TYPE }), `${name}.xlsx`);
}

const textOf = (cell: Cell): string => (cell !== null && typeof cell === 'object' ? cell.day : String(cell ?? ''));

/** A Chinese character is as wide as two letters. */
function widthOf(cells: readonly Cell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, [...textOf(cell)].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)), 0);
  return Math.min(Math.max(longest + 2, WIDTH.least), WIDTH.most);
}
