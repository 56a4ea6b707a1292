import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Cell } from './cell.ts';
import { headOf, rowXml, tailOf } from './sheet-xml.ts';
import { BOOK_PARTS, bookXml, contentTypesXml, relationsXml } from './book-xml.ts';

export interface SheetColumn {
  header: string;
  /** In characters of the sheet's font. */
  width?: number;
  /** Offered as a drop-down below the header; the list may have 255 characters. */
  options?: readonly string[] | undefined;
  /** Whatever is typed stays text, such as a code of 18 digits. */
  isText?: boolean;
}

export interface Sheet {
  name: string;
  /** A first line that says what this is, as of when, and by which filter. */
  title?: string;
  columns: readonly SheetColumn[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** What a browser and a mail program call the file. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const ROWS_AT_ONCE = 500;

/** Writes a workbook row by row, so that only its packed form is ever held whole. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const zip = new Zip((error, chunk, final) => {
    if (error) return reject(error);
    chunks.push(chunk);
    if (final) resolve();
  });
  const parts = { ...BOOK_PARTS, '[Content_Types].xml': contentTypesXml(sheets.length), 'xl/workbook.xml': bookXml(sheets), 'xl/_rels/workbook.xml.rels': relationsXml(sheets.length) };
  for (const [name, xml] of Object.entries(parts)) addPart(zip, name, xml);
  for (const [index, sheet] of sheets.entries()) await addSheet(zip, index, sheet);
  zip.end();
  await promise;
  return joined(chunks);
}

function addPart(zip: Zip, name: string, xml: string): void {
  const part = new ZipPassThrough(name);
  zip.add(part);
  part.push(strToU8(xml), true);
}

async function addSheet(zip: Zip, index: number, sheet: Sheet): Promise<void> {
  const part = new ZipDeflate(`xl/worksheets/sheet${index + 1}.xml`, { level: 4 });
  zip.add(part);
  part.push(strToU8(headOf(sheet)));
  const top = sheet.title === undefined ? 1 : 2;
  let number = top;
  let pending = '';
  for await (const row of sheet.rows) {
    number += 1;
    pending += rowXml(number, row);
    if (number % ROWS_AT_ONCE === 0) {
      part.push(strToU8(pending));
      pending = '';
    }
  }
  part.push(strToU8(pending + tailOf(sheet, top, number)), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
