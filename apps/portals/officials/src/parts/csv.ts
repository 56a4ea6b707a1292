import { saveBlob } from '@gaoxin/client';
import { WORKBOOK_TYPE, writeWorkbook, type Cell } from '@gaoxin/spreadsheet';

/** How wide a column gets by what stands in it. */
const WIDTH = { least: 8, most: 48 };

/** Offers rows to be saved as an Excel file; the first row is its header. A name that ends in .csv ends in .xlsx then. */
export async function saveCsv(name: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const [header = [], ...body] = rows;
  const file = `${name.replace(/\.(csv|xlsx)$/, '')}.xlsx`;
  const columns = header.map((cell, index) => ({ header: textOf(cell), width: widthOf(rows.map((row) => row[index] ?? null)) }));
  saveBlob(new Blob([await writeWorkbook([{ name: '1', columns, rows: body }])], { type: WORKBOOK_TYPE }), file);
}

const textOf = (cell: Cell): string => (cell !== null && typeof cell === 'object' ? cell.day : String(cell ?? ''));

/** A Chinese character is as wide as two letters. */
function widthOf(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => [...textOf(cell)].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)));
  return Math.min(Math.max(longest + 2, WIDTH.least), WIDTH.most);
}
