import { RuleError } from '@gaoxin/kernel';
import type { ReadRow } from '@gaoxin/spreadsheet';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/** What a person chose to upload is told by its bytes, not by its name. */
export function readRows(bytes: Uint8Array): AsyncGenerator<ReadRow> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes);
  // Workbooks of before 2007, and newer ones behind a password, lie in the same kind of container.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new RuleError('FILE_OLD_FORMAT');
  if (bytes.length === 0 || isBinary(bytes)) throw new RuleError('FILE_NOT_A_TABLE');
  return readCsv(bytes);
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, index) => bytes[index] === byte);

/** UTF-16 has its mark and zeros; any other text has no zero. */
const isBinary = (bytes: Uint8Array) => bytes[0] !== 0xff && bytes.subarray(0, 4_096).includes(0);

/** All rows of a file. @throws RuleError FILE_TOO_MANY_ROWS beyond `max`, and whatever is wrong with the file. */
export async function readTable(bytes: Uint8Array, max: number): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const row of readRows(bytes)) {
    if (row.cells.every((cell) => cell === null)) continue;
    if (rows.length === max) throw new RuleError('FILE_TOO_MANY_ROWS', { max });
    rows.push(row);
  }
  return rows;
}
