import { RuleError } from '@gaoxin/kernel';
import { strFromU8, unzipSync } from 'fflate';
import type { ReadRow } from '@gaoxin/spreadsheet';
import { parseXml } from './parse-xml.ts';
import { readSheet } from './read-sheet.ts';
import { dateStyles, sharedStrings } from './workbook-parts.ts';

/** What is needed of a workbook may not unpack to more than this: a small file that unpacks to gigabytes is refused before it does. */
const MAX_UNPACKED = 96 * 1024 * 1024;
const DESCRIPTION = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
const SHARED = ['xl/styles.xml', 'xl/sharedStrings.xml'];
const MACRO = 'xl/vbaProject.bin';

type Parts = Record<string, Uint8Array>;

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
  const unpack = unpackerOf(bytes);
  const { sheetPath, is1904 } = await describe(unpack(DESCRIPTION));
  const parts = unpack([sheetPath, ...SHARED]);
  const sheet = parts[sheetPath];
  if (!sheet) throw new RuleError('FILE_DAMAGED');
  const strings = parts['xl/sharedStrings.xml'] ? await sharedStrings(parts['xl/sharedStrings.xml']) : [];
  const dates = parts['xl/styles.xml'] ? await dateStyles(parts['xl/styles.xml']) : new Set<number>();
  yield* readSheet(sheet, { strings, dates, is1904 });
}

/** Unpacks parts by name, those only, as long as all together stay below the limit. */
function unpackerOf(bytes: Uint8Array): (names: readonly string[]) => Parts {
  let unpacked = 0;
  const isWanted = (names: readonly string[], { name, originalSize }: { name: string; originalSize: number }) => {
    if (name === MACRO) throw new RuleError('FILE_MACRO');
    if (!names.includes(name)) return false;
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED) throw new RuleError('FILE_TOO_LARGE', { megabytes: MAX_UNPACKED / 1024 / 1024 });
    return true;
  };
  return (names) => {
    try {
      return unzipSync(bytes, { filter: (file) => isWanted(names, file) });
    } catch (error) {
      throw error instanceof RuleError ? error : new RuleError('FILE_DAMAGED');
    }
  };
}

async function describe(parts: Parts): Promise<Workbook> {
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
