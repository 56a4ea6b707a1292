import { RuleError } from '@gaoxin/kernel';
import type { ReadRow } from './cell.ts';
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
