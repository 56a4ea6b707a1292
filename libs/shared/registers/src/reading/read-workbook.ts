import { RuleError } from '@gaoxin/kernel';
import { strFromU8, unzipSync } from 'fflate';
import type { ReadRow } from '@gaoxin/spreadsheet';
import { parseXml } from './parse-xml.ts';
import { readSheet } from './read-sheet.ts';
import { dateStyles, sharedStrings } from './workbook-parts.ts';

/** No part that is needed may unpack to more than this: a small file that unpacks to gigabytes is refused before it does. */
const MAX_PART = 96 * 1024 * 1024;
const NEEDED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml|vbaProject\.bin)$/;

interface Workbook {
  sheetPath: string;
  is1904: boolean;
}

/**
 * The rows of the first visible sheet. Formulas give the result that was saved with them; merged cells have their
 * value in the first one.
 * @throws RuleError FILE_DAMAGED, FILE_TOO_LARGE when it unpacks to too much, FILE_MACRO for a workbook with a program in it.
 */
export async function* readWorkbook(bytes: Uint8Array): AsyncGenerator<ReadRow> {
  const parts = unpack(bytes);
  if (parts['xl/vbaProject.bin']) throw new RuleError('FILE_MACRO');
  const { sheetPath, is1904 } = await describe(parts);
  const sheet = parts[sheetPath];
  if (!sheet) throw new RuleError('FILE_DAMAGED');
  const strings = parts['xl/sharedStrings.xml'] ? await sharedStrings(parts['xl/sharedStrings.xml']) : [];
  const dates = parts['xl/styles.xml'] ? await dateStyles(parts['xl/styles.xml']) : new Set<number>();
  yield* readSheet(sheet, { strings, dates, is1904 });
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        if (originalSize > MAX_PART) throw new RuleError('FILE_TOO_LARGE', { megabytes: MAX_PART / 1024 / 1024 });
        return true;
      },
    });
  } catch (error) {
    throw error instanceof RuleError ? error : new RuleError('FILE_DAMAGED');
  }
}

async function describe(parts: Record<string, Uint8Array>): Promise<Workbook> {
  const [book, relations] = [parts['xl/workbook.xml'], parts['xl/_rels/workbook.xml.rels']];
  if (!book || !relations) throw new RuleError('FILE_NOT_A_TABLE');
  const targets = new Map<string, string>();
  await parseXml(strFromU8(relations), { open: (name, of) => void (name === 'Relationship' && targets.set(of.Id ?? '', of.Target ?? '')) });
  const sheets: { relation: string; isHidden: boolean }[] = [];
  let is1904 = false;
  await parseXml(strFromU8(book), {
    open: (name, of) => {
      if (name === 'workbookPr') is1904 = of.date1904 === '1' || of.date1904 === 'true';
      if (name === 'sheet') sheets.push({ relation: of['r:id'] ?? of.id ?? '', isHidden: (of.state ?? 'visible') !== 'visible' });
    },
  });
  const first = sheets.find((one) => !one.isHidden) ?? sheets[0];
  const target = first && targets.get(first.relation);
  if (!target) throw new RuleError('FILE_DAMAGED');
  return { sheetPath: target.startsWith('/') ? target.slice(1) : `xl/${target}`, is1904 };
}
